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

            (int Count, string Chinese, string English)[] parts =
            [
                (Errors, "个错误", Errors == 1 ? "error" : "errors"),
                (Warnings, "个警告", Warnings == 1 ? "warning" : "warnings"),
                (Infos, "条提示", Infos == 1 ? "note" : "notes"),
            ];
            var present = parts.Where(p => p.Count > 0).ToList();
            return new Message(
                "找到 " + string.Join("，", present.Select(p => $"{p.Count} {p.Chinese}")),
                "found " + string.Join(", ", present.Select(p => $"{p.Count} {p.English}")));
        }
    }
}
