namespace ReportGen.Diagnostics;

/// <summary>How many findings there are of each severity, and the line that closes a run.</summary>
public sealed record DiagnosticSummary(int Errors, int Warnings, int Infos)
{
    public static DiagnosticSummary Of(IReadOnlyList<Diagnostic> diagnostics) => new(
        diagnostics.Count(d => d.Severity == Severity.Error),
        diagnostics.Count(d => d.Severity == Severity.Warning),
        diagnostics.Count(d => d.Severity == Severity.Info));

    public Message Text
    {
        get
        {
            if (Errors + Warnings + Infos == 0)
            {
                return new Message("没有发现问题", "nothing found");
            }

            var parts = new List<Message>();
            Add(parts, Errors, "个错误", "error");
            Add(parts, Warnings, "个警告", "warning");
            Add(parts, Infos, "条提示", "note");
            return new Message(
                "找到 " + string.Join("，", parts.Select(part => part.Chinese)),
                "found " + string.Join(", ", parts.Select(part => part.English)));
        }
    }

    private static void Add(List<Message> parts, int count, string chinese, string english)
    {
        if (count > 0)
        {
            parts.Add(new Message($"{count} {chinese}", $"{count} {english}{(count == 1 ? "" : "s")}"));
        }
    }
}
