using ReportGen.Diagnostics;

namespace ReportGen.Cli.Output;

/// <summary>What the law says to the records of a report that is built all the same: one closing block, a line a rule with its count.</summary>
internal static class LawNotes
{
    public static void Print(IReadOnlyList<Diagnostic> findings, CommandContext context)
    {
        if (findings.Count == 0)
        {
            return;
        }

        List<Message> lines = [new("合规提示，请核实（在哪里：reportgen validate；依据和改法：reportgen rules 编号）：", "points of law, please check (where: reportgen validate; why and how to mend: reportgen rules ID):")];
        var ids = findings.Select(finding => finding.Id).Distinct(StringComparer.Ordinal).ToList();
        ids.Sort(StringComparer.Ordinal);
        foreach (var id in ids)
        {
            var (title, count) = (findings.First(finding => finding.Id == id).Rule.Title, findings.Count(finding => finding.Id == id));
            lines.Add(new($"  {id}  {title.Chinese}：{count}处", $"  {id}  {title.English}: {count}"));
        }

        context.Remark(new(string.Join('\n', lines.Select(line => line.Chinese)), string.Join('\n', lines.Select(line => line.English))));
    }
}
