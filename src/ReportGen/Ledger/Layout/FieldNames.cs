using System.Buffers;
using ReportGen.Records;

namespace ReportGen.Ledger;

/// <summary>Finds what a header or a label names: a field by any of its names, or a part of one behind a separator or in brackets.</summary>
internal static class FieldNames
{
    public const char Separator = '·';

    // The longer first.
    private static readonly string[] s_counts = ["数量", "总数", "人数", "次数", "件数", "条数", "个数", "户数", "期数", "篇数", "数"];

    private static readonly SearchValues<char> Separators = SearchValues.Create("·－—-/／：:.|");

    /// <summary>The header without what is no part of a name: line breaks, characters that nobody sees, marks of required columns, a colon at the end.</summary>
    public static string Clean(string header)
    {
        Span<char> kept = header.Length <= 256 ? stackalloc char[header.Length] : new char[header.Length];
        var length = 0;
        foreach (var c in header)
        {
            if (!char.IsWhiteSpace(c) && !Invisible.Is(c) && c is not ('*' or '＊' or '★' or '※'))
            {
                kept[length++] = c;
            }
        }

        return kept[..length].TrimEnd("：:").ToString();
    }

    public static ColumnPath? Find(RecordType type, string header)
    {
        var name = Clean(header);
        return name.Length == 0 ? null : Steps(type, name, out var unit) is { } steps ? new ColumnPath(steps) { Unit = unit } : null;
    }

    /// <summary>What a header that says 数 behind a name counts: 意见建议数 and 参加代表人数（人） count 意见建议 and 参加代表（人）. Null where it says no such thing.</summary>
    public static string? Counted(string header)
    {
        var name = Clean(header);
        if (name is [.., '）' or ')'] && name.LastIndexOfAny(['（', '(']) is > 0 and var open)
        {
            return Counted(name[..open]) is { } before ? before + name[open..] : null;
        }

        return Array.Find(s_counts, ending => name.EndsWith(ending, StringComparison.Ordinal)) is { } ending && name.Length - ending.Length > 1 ? name[..^ending.Length] : null;
    }

    /// <summary>What the column holds may be a number, or is told one by one: 意见建议数 and 决议数 are of 意见建议 and 决议, of which the latter takes no number.</summary>
    public static bool IsCount(ColumnPath path) => path.Leaf?.Kind is FieldKind.Quantity or FieldKind.Items or FieldKind.People or FieldKind.TextList or FieldKind.Records;

    /// <summary>The key under which a type's field is written: its first name, unless another field goes by it.</summary>
    public static string KeyOf(RecordType type, Field field) => ReferenceEquals(type.Find(field.Name), field) ? field.Name : field.Key;

    /// <summary>The type whose fields a map of this field holds; null where it holds free labels or is no map.</summary>
    public static RecordType? InnerType(Field field) => field.Kind switch
    {
        FieldKind.Ballots => BallotFields.Type,
        FieldKind.Votes => VoteFields.Type,
        FieldKind.Waiver => Waivers.Type,
        _ => field.Nested,
    };

    private static List<ColumnStep>? Steps(RecordType type, string name, out string? unit)
    {
        unit = null;
        if (type.Find(name) is { } whole)
        {
            return [new(KeyOf(type, whole), whole)];
        }

        if (name[^1] is '）' or ')' && name.LastIndexOfAny(['（', '(']) is > 0 and var open && type.Find(name[..open]) is { } before)
        {
            // Behind the name stands a part of it, or its unit, or a word of explanation.
            var words = name[(open + 1)..^1];
            before = HeaderUnit.FieldIn(type, before, unit = HeaderUnit.Of(before, words));
            List<ColumnStep> field = [new(KeyOf(type, before), before)];
            return unit is null && Part(before, words, out unit) is { } part ? [.. field, .. part] : field;
        }

        for (var i = name.AsSpan().IndexOfAny(Separators); i > 0 && i + 1 < name.Length; i = Next(name, i + 1))
        {
            if (type.Find(name[..i]) is not { } head)
            {
                continue;
            }

            if ((unit = HeaderUnit.Of(head, name[(i + 1)..])) is not null)
            {
                head = HeaderUnit.FieldIn(type, head, unit);
                return [new(KeyOf(type, head), head)];
            }

            if (Part(head, name[(i + 1)..], out unit) is { } rest)
            {
                return [new(KeyOf(type, head), head), .. rest];
            }
        }

        // 赞成, where the record has one field that holds it.
        List<ColumnStep>? only = null;
        foreach (var field in type.OwnFields)
        {
            if (field.Kind is FieldKind.Ballots or FieldKind.Votes or FieldKind.Record && Own(field, name) is { } found)
            {
                if (only is not null)
                {
                    return null;
                }

                only = [new(KeyOf(type, field), field), found];
            }
        }

        return only;
    }

    private static ColumnStep? Own(Field field, string name) =>
        InnerType(field) is { } inner && inner.Find(name) is { } found && inner.OwnFields.Contains(found) ? new(KeyOf(inner, found), found) : null;

    private static List<ColumnStep>? Part(Field field, string name, out string? unit)
    {
        unit = null;
        return field.Kind switch
        {
            FieldKind.Breakdown or FieldKind.Named => [new(name, null)],
            FieldKind.People => Levels.All.Find(name) is { } level ? [new(level.Label, null)] : null,
            _ => InnerType(field) is { } inner ? Steps(inner, name, out unit) : null,
        };
    }

    private static int Next(string name, int from) => name.AsSpan(from).IndexOfAny(Separators) is >= 0 and var found ? from + found : -1;
}
