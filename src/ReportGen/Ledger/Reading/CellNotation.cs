using ReportGen.Diagnostics;
using ReportGen.Records;

namespace ReportGen.Ledger;

/// <summary>
/// The text of one cell as what its field holds: lines are the items of a list, 赞成47，反对0 are votes, 日期：…，办理结果：A is a record.
/// Text in { } or [ ] is read as in a YAML file. Values themselves are left as they are typed.
/// </summary>
internal static class CellNotation
{
    public static RawNode Read(Field? field, string text, Location at)
    {
        var plain = RawNode.Scalar(text, at);
        if (field is null)
        {
            return plain;
        }

        switch (field.Kind)
        {
            case FieldKind.TextList or FieldKind.Items or FieldKind.People:
                return Braces(text, at) is { IsList: false, IsMap: false } or null ? ItemLines.Read(text, at, eachLine: field is { Splits: false, Kind: not FieldKind.People }) ?? plain : Braces(text, at)!;
            case FieldKind.Ballots or FieldKind.Votes or FieldKind.Record or FieldKind.Breakdown or FieldKind.Named:
                return Braces(text, at) ?? CellPairs.Read(field, text, at) ?? plain;
            case FieldKind.Records or FieldKind.Waiver:
                return Braces(text, at) ?? (CellPairs.Read(field, text, at) is { } one ? RawNode.List([one], at) : null) ?? ItemLines.Read(text, at, eachLine: !field.Splits) ?? plain;
            // 主办单位 is one unit: two of them, one a line, are no third one.
            case FieldKind.Text when ReferenceEquals(field, Suggestions.Handler) && text.Contains('\n', StringComparison.Ordinal):
                return RawNode.Scalar(string.Join('、', text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)), at);
            default:
                return plain;
        }
    }

    private static RawNode? Braces(string text, Location at)
    {
        var trimmed = text.Trim();
        if (trimmed is not (['{', .., '}'] or ['[', .., ']']))
        {
            return null;
        }

        // What is no YAML is reported as a value of the wrong kind, with the words of its field.
        var bag = new DiagnosticBag();
        var events = new YamlEvents(new SourceText("", trimmed), bag);
        var node = RawNode.Read(events);
        return bag.HasErrors || events.IsBroken ? null : node.MovedTo(at);
    }
}
