using System.Buffers;
using ReportGen.Diagnostics;
using ReportGen.Records;

namespace ReportGen.Ledger;

/// <summary>Names with values in one cell: 赞成47，反对0，弃权1; 农民：30; 日期：2024-05-22，办理结果：A.</summary>
internal static class CellPairs
{
    private static readonly SearchValues<char> s_ends = SearchValues.Create("，；、,;\n");

    /// <summary>Null where the text is no pairs of this field.</summary>
    public static RawNode? Read(Field field, string text, Location at)
    {
        var pairs = FieldNames.InnerType(field) is { } type && field.Kind is not (FieldKind.Ballots or FieldKind.Votes) ? OfRecord(type, text) : OfNumbers(text);
        return pairs is null ? null : RawNode.Map([.. pairs.Select(pair => new RawMember(pair.Name, at, RawNode.Scalar(pair.Value, at)))], at);
    }

    private static List<(string Name, string Value)>? OfNumbers(string text)
    {
        var pairs = new List<(string, string)>();
        var parts = ListSplitter.Split(text);
        for (var i = 0; i < parts.Count; i++)
        {
            var part = text.AsSpan()[parts[i].Start..parts[i].End];
            var colon = part.LastIndexOfAny("：:=");
            var split = colon > 0 ? colon : part.IndexOfAnyInRange('0', '9');
            if (split <= 0)
            {
                return null;
            }

            var value = (colon > 0 ? part[(split + 1)..] : part[split..]).Trim();
            if (value.IsEmpty)
            {
                return null;
            }

            pairs.Add((part[..split].Trim().ToString(), value.ToString()));
        }

        return pairs.Count == 0 ? null : pairs;
    }

    // A value ends where the next name of the record stands: a text may hold commas.
    private static List<(string Name, string Value)>? OfRecord(RecordType type, string text)
    {
        var starts = new List<(int Start, int Value)>();
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is '：' or ':' && NameBefore(type, text, i) is { } start)
            {
                starts.Add((start, i + 1));
            }
        }

        if (starts.Count == 0 || text.AsSpan(0, starts[0].Start).Trim().Length > 0)
        {
            return null;
        }

        var pairs = new List<(string, string)>();
        for (var i = 0; i < starts.Count; i++)
        {
            var end = i + 1 < starts.Count ? starts[i + 1].Start : text.Length;
            var value = text.AsSpan(starts[i].Value, end - starts[i].Value).Trim().TrimEnd("，；、,;").Trim();
            pairs.Add((text[starts[i].Start..(starts[i].Value - 1)].Trim(), value.ToString()));
        }

        return pairs;
    }

    private static int? NameBefore(RecordType type, string text, int colon)
    {
        var before = text.AsSpan(0, colon);
        var start = before.LastIndexOfAny(s_ends) + 1;
        return type.Find(before[start..].Trim().ToString()) is not null ? start : null;
    }
}
