namespace ReportGen.Benchmarks.Inputs;

/// <summary>A year file of very many records of about 750 bytes each: more than any office keeps, to see that all grows in line with it.</summary>
internal static class ManyRecords
{
    public static void Write(TextWriter output, int count)
    {
        var records = new RecordWriter(output);
        var suggestions = count * 4 / 10;
        var others = count * 2 / 10;
        records.Head();
        records.List("代表建议", suggestions, n => records.Suggestion(n, 10));
        records.List("监督活动", others, n => records.Inspection(n, 10));
        records.List("联系群众", others, n => records.Contact(n, 11));
        records.List("学习培训", others, n => records.Training(n, 12));
    }
}
