using ReportGen.Records;

namespace ReportGen.Rules;

/// <summary>A number that can be held against another: 约50 and 未统计 contradict nothing.</summary>
internal static class ExactNumbers
{
    public static decimal? Exact(this Record record, Field<Quantity> field) => record.Get(field)?.Exact();

    public static decimal? Exact(this Quantity quantity) => quantity is { IsExact: true, Value: { } value } ? value : null;
}
