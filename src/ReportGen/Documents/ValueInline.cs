namespace ReportGen.Documents;

/// <summary>
/// Text that came from the records: a leaf, never markup, whatever it holds. <paramref name="Tag"/> is what the template engine bound to it;
/// a <see cref="Figure"/> makes it a printed statistic that writers keep track of.
/// </summary>
public sealed record ValueInline(string Text, object? Tag = null) : Inline
{
    public Figure? Figure => Tag as Figure;
}
