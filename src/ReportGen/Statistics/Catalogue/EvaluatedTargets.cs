using ReportGen.Records;

namespace ReportGen.Statistics;

/// <summary>How many were evaluated, where the last of those named says it: 县执法局、县水利局等8家单位 are 8.</summary>
internal static class EvaluatedTargets
{
    private static readonly string[] s_units = ["家", "个"];

    /// <summary>Null where the targets are all named, and where fewer are stated than named.</summary>
    public static Quantity? StatedIn(RecordList targets)
    {
        if (targets.Count == 0 || targets[^1].Get(EvaluationTargets.Name) is not { } name)
        {
            return null;
        }

        // 8家县直单位 says it by itself.
        var from = name.LastIndexOf('等') + 1;
        var length = name.AsSpan(from).IndexOfAny('家', '个');
        return length > 0
            && QuantityParser.Parse(name.Substring(from, length + 1), s_units, whole: true, out var stated) == QuantityFault.None
            && stated is { Value: { } number } && number >= targets.Count ? stated : null;
    }
}
