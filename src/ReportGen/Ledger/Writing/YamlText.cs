using System.Text;
using ReportGen.Records;

namespace ReportGen.Ledger;

/// <summary>A record file as YAML in blocks, with the Chinese names of the catalogue and comments that say what follows.</summary>
internal sealed class YamlText
{
    private readonly StringBuilder _text = new();

    /// <param name="top">A whole record file.</param>
    /// <param name="head">The comment at the top, a line each.</param>
    public static string Of(RawNode top, IReadOnlyList<string> head)
    {
        var yaml = new YamlText();
        foreach (var line in head)
        {
            yaml._text.Append("# ").Append(line).Append('\n');
        }

        foreach (var member in top.Members)
        {
            var field = YearFile.Type.Find(member.Key);
            if (field?.Kind is FieldKind.Records or FieldKind.Record or FieldKind.Named)
            {
                yaml._text.Append("\n# ").Append(field.Meaning).Append('\n');
            }

            // An empty list of a year says that there were none.
            yaml.Member(field?.Kind == FieldKind.Records && member.Value is { IsList: true, Items.Count: 0 } ? member with { Value = RawNode.Scalar("无", member.Value.At) } : member, 0);
        }

        return yaml._text.ToString();
    }

    private void Member(RawMember member, int indent)
    {
        _text.Append(' ', indent).Append(FlowText.Scalar(member.Key)).Append(':');
        Value(member.Value, indent);
    }

    private void Value(RawNode node, int indent)
    {
        if (node.IsScalar)
        {
            Scalar(node, indent + 2);
        }
        else if (node.Members.Count + node.Items.Count == 0)
        {
            _text.Append(node.IsMap ? " {}\n" : " []\n");
        }
        else if (node.IsMap)
        {
            if (IsShort(node))
            {
                _text.Append(' ').Append(FlowText.Of(node)).Append('\n');
                return;
            }

            _text.Append('\n');
            foreach (var member in node.Members)
            {
                Member(member, indent + 2);
            }
        }
        else
        {
            _text.Append('\n');
            foreach (var item in node.Items)
            {
                Item(item, indent + 2);
            }
        }
    }

    private void Item(RawNode item, int indent)
    {
        foreach (var note in item.Notes)
        {
            _text.Append(' ', indent).Append("# ").Append(new string([.. note.Select(c => char.IsControl(c) ? ' ' : c)])).Append('\n');
        }

        _text.Append(' ', indent).Append('-');
        if (!item.IsMap || item.Members.Count == 0)
        {
            Value(item, indent);
            return;
        }

        var start = _text.Append(' ').Length;
        for (var i = 0; i < item.Members.Count; i++)
        {
            var before = _text.Length;
            Member(item.Members[i], indent + 2);
            if (i == 0)
            {
                // The first key stands behind the dash.
                _text.Remove(before, indent + 2);
            }
        }

        System.Diagnostics.Debug.Assert(_text.Length > start);
    }

    private void Scalar(RawNode node, int indent)
    {
        if (node.IsBlank)
        {
            _text.Append('\n');
            return;
        }

        var text = node.Text.TrimEnd('\n');
        if (!text.Contains('\n', StringComparison.Ordinal) || !IsBlock(text))
        {
            _text.Append(' ').Append(FlowText.Scalar(node.Text, node.IsPlain)).Append('\n');
            return;
        }

        _text.Append(" |-\n");
        foreach (var line in text.Split('\n'))
        {
            _text.Append(' ', line.Length == 0 ? 0 : indent).Append(line).Append('\n');
        }
    }

    // What a block can hold as it is: it may not begin with white space, by which its indentation is told.
    private static bool IsBlock(string text) =>
        !char.IsWhiteSpace(text[0]) && !text.Any(c => (char.IsControl(c) && c != '\n') || c is '\u0085' or '\u2028' or '\u2029' or '\uFEFF');

    // 代表名额: {镇: 51, 县: 4}
    private static bool IsShort(RawNode map) => map.Members.All(m => m.Value is { IsScalar: true, IsBlank: false } && m.Value.Text.Length <= 12) && map.Members.Count <= 5;
}
