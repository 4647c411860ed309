namespace ReportGen.Benchmarks.Inputs;

/// <summary>A report template of 46 KB: 200 loops that together print 5,000 rows of JSON, with conditions, sums, functions and pipes in each.</summary>
internal static class EngineInput
{
    public const int Loops = 200;
    public const int Rows = 5_000;

    public static void WriteTemplate(TextWriter output)
    {
        for (var i = 0; i < Loops; i++)
        {
            output.Write(
                $$$"""
                ## {{{i + 1}}} {{ groups[{{{i}}}].title | string.strip }}
                {{~ for row in groups[{{{i}}}].rows ~}}
                {{ for.index + 1 }}. {{ row.name | string.upcase }}{{ if row.count > 10 }}{{ row.count * 2 + 1 }}件{{ else }}{{ row.note ?? "无" }}{{ end }}
                {{~ end ~}}

                """);
        }
    }

    public static void WriteData(TextWriter output)
    {
        output.Write("{\"groups\": [");
        for (var i = 0; i < Loops; i++)
        {
            output.Write($"{(i == 0 ? "" : ",")}\n{{\"title\": \" {InventedText.Topic(i)} \", \"rows\": [");
            for (var j = 0; j < Rows / Loops; j++)
            {
                var n = (i * Rows / Loops) + j;
                var note = n % 3 == 0 ? "null" : $"\"{InventedText.Place(n)}\"";
                output.Write($"{(j == 0 ? "" : ",")}\n{{\"name\": \"r{n}\", \"count\": {n % 21}, \"note\": {note}}}");
            }

            output.Write("]}");
        }

        output.Write("]}\n");
    }
}
