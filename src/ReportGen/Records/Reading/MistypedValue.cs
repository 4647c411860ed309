using ReportGen.Diagnostics;

namespace ReportGen.Records;

/// <summary>A value in Chinese punctuation where YAML wants its own: for YAML it is one text, and for everybody else a list or several fields.</summary>
internal static class MistypedValue
{
    /// <summary>True where the value is one of those, which is told; the stream has left it behind.</summary>
    public static bool Report(RecordEvents events, DiagnosticBag bag, RecordType type, Field field)
    {
        if (events is not YamlEvents yaml)
        {
            return false;
        }

        if (field.Kind is FieldKind.Records or FieldKind.TextList or FieldKind.People or FieldKind.Items
            && (yaml.Kind == YamlKind.MapStart || (yaml.Kind == YamlKind.Scalar && yaml.IsPlain))
            && LineFault.IsWrongDash(yaml.Text.Text.AsSpan(yaml.Start, Math.Min(2, yaml.Text.Text.Length - yaml.Start)))
            && LineFault.ReportDash(bag, yaml.Text, yaml.Line))
        {
            events.Skip();
            return true;
        }

        // ［甲，乙］ is one text for YAML, brackets and all; a text field may begin so.
        if (yaml is { Kind: YamlKind.Scalar, IsPlain: true, Value: ['［' or '｛', ..] } && field.Kind != FieldKind.Text)
        {
            bag.ReportFullWidthBracket(events.Location, events.Value);
            events.Next();
            return true;
        }

        // {主题: 河道，人次：30} is one text for YAML, and two fields for everybody else.
        for (var comma = yaml is { Kind: YamlKind.Scalar, IsPlain: true, InFlow: true } ? events.Value.IndexOf('，', StringComparison.Ordinal) : -1; comma >= 0;
             comma = events.Value.IndexOf('，', comma + 1))
        {
            var rest = events.Value.AsSpan(comma + 1);
            if (rest.IndexOfAny("：:") is > 0 and < 12 and var colon && type.Find(rest[..colon].Trim().ToString()) is not null)
            {
                bag.ReportFullWidthSign(TextPlace.At(events, comma, 1), '，', ',');
                events.Next();
                return true;
            }
        }

        return false;
    }
}
