using ReportGen.Diagnostics;

namespace ReportGen.Records;

/// <summary>Reads phrases.yaml: a list of phrases, or that list under <c>phrases</c>.</summary>
internal static class PhraseReader
{
    private static readonly Field<RecordList> List = Declare.Records("phrases", "提法", Phrases.Type, "提法");
    internal static readonly RecordType Top = new("phrases_file", "提法文件", [YearFile.Version, List], isList: false);

    public static RecordList Read(RecordFile file, DiagnosticBag bag)
    {
        var none = RecordList.NotFilledIn(Phrases.Type);
        return file.Decode(bag) is { } source ? FaultyYaml.Read(source, bag, (events, found) => Read(events, none, found)) : none;
    }

    private static RecordList Read(YamlEvents events, RecordList none, DiagnosticBag bag)
    {
        var entries = new EntryReader(events, bag, null);
        switch (events.Kind)
        {
            case YamlKind.MapStart:
                return entries.ReadRecord(Top, required: []).Get(List) ?? none;
            case YamlKind.ListStart:
                return new ValueReader(entries, null).Read(List) as RecordList ?? none;
            case YamlKind.Scalar when !events.IsNull && !events.BreakAtLineFault():
                bag.ReportWrongType(events.Location, List, events.Shape);
                return none;
            default:
                // Nothing in it yet, or broken off at a fault that is told.
                return none;
        }
    }
}
