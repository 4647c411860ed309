using ReportGen.Records;

namespace ReportGen.Reporting;

/// <summary>What the file of a report is called: 清河镇人大2024年工作总结. Nothing in it that a file system refuses.</summary>
internal static class ReportName
{
    private const int Longest = 80;

    public static string Of(ModelContext context)
    {
        var name = OfficeMembers.Name(context.Book.Unit) + PeriodWords.LabelOf(context.Kind.Name == ReportKinds.Plan ? PlanSelection.PeriodOf(context) : context.Period) + context.Kind.Title;
        var plain = string.Concat(name.Select(c => char.IsControl(c) || "\\/:*?\"<>|".Contains(c, StringComparison.Ordinal) ? '_' : c)).Trim(' ', '.');
        return plain.Length <= Longest ? plain : plain[..(char.IsHighSurrogate(plain[Longest - 1]) ? Longest - 1 : Longest)];
    }
}
