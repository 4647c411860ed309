using ReportGen.Records;

namespace ReportGen.Reporting;

/// <summary>Where a record within a record stands: the field that holds it. What is printed of it is traced to the outermost record, which has a name and a list.</summary>
internal sealed class Nesting(Record record, Field place, Nesting? outer)
{
    public Record Owner => outer?.Owner ?? record;

    /// <summary><c>unit.presidium</c>, <c>works.figures</c>.</summary>
    public string Path => (outer?.Path ?? record.Type.Key) + "." + place.Key;

    /// <summary>单位概况的主席团.</summary>
    public string Label => outer is null ? record.Type.Name + "的" + place.Name : outer.Label + "：" + place.Name;
}
