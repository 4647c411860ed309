using ReportGen.Records;

namespace ReportGen.Statistics;

/// <summary>
/// How a statistic is computed: a recipe, shared by all runs. <see cref="Start"/> makes the accumulator of one run; each list is walked
/// once, and every accumulator of the list sees every record.
/// </summary>
internal abstract class Measure
{
    /// <summary>The list that is counted; null for what is not counted from a list.</summary>
    public virtual RecordType? List => null;

    public abstract Accumulator Start();
}
