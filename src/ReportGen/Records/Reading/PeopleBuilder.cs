using ReportGen.Diagnostics;

namespace ReportGen.Records;

/// <summary>Puts one value of persons together from its words.</summary>
internal sealed class PeopleBuilder(EntryReader entries, Field field)
{
    // People hold no other lists, so the reader's builder is free for the names; groups are few.
    private readonly TextListBuilder _names = Emptied(entries.Texts);
    private TextListBuilder? _groups;
    private Quantity? _stated;
    private bool _unnamed;
    private bool _faulty;

    public void Add(string word, Location at)
    {
        var etc = word.LastIndexOf('等');
        if (etc >= 0 && PeopleReader.IsInCharacters(word[(etc + 1)..]))
        {
            entries.Bag.ReportQuantity(at, field.Name, field.Key, "人", word[(etc + 1)..], QuantityFault.ChineseFigure);
            _faulty = true;
            return;
        }

        if (etc >= 0 && TakeTotal(word[(etc + 1)..]))
        {
            word = word[..etc].TrimEnd();
            at = at with { Length = Math.Min(at.Length, word.Length) };
        }

        if (word.Length == 0)
        {
            return;
        }

        word = PersonName.Unpadded(word);
        if (IsGroup(word))
        {
            (_groups ??= new()).Add(word, at);
        }
        else if (PersonName.Several(word) is { } several)
        {
            entries.Bag.ReportNamesWithoutMarks(at, field, word, several);
            _faulty = true;
        }
        else if (PeopleReader.IsNumberOfPersons(word))
        {
            entries.Bag.ReportNumberAmongNames(at, field, word);
            _faulty = true;
        }
        else if (IsName(word))
        {
            if (_names.Holds(word))
            {
                entries.Bag.ReportNamedTwice(at, field, word);
            }

            _names.Add(entries.Pool.Text(word), at);
        }
        else
        {
            entries.Bag.ReportBadPeople(at, field, word);
            _faulty = true;
        }
    }

    public People? Build(string written)
    {
        if (_faulty && _names.Count == 0 && _groups is null)
        {
            return null;
        }

        var named = Quantity.Of(_names.Count);
        return new People
        {
            Count = _stated ?? (_groups is null && !_unnamed ? named : _names.Count == 0 ? Quantity.Several : named + Quantity.Several),
            Names = _names.Build(),
            Groups = _groups?.Build() ?? TextList.Empty,
            HasUnnamed = _unnamed || _stated is not null,
            Written = written,
        };
    }

    private static TextListBuilder Emptied(TextListBuilder builder)
    {
        builder.Clear();
        return builder;
    }

    // What ends like this names no person but several: 主席团成员, 部分镇代表, 机关干部.
    private static readonly string[] GroupEnds = ["小组", "代表团", "成员", "代表", "委员", "干部", "人员", "群众", "职工"];

    public static bool IsGroup(string word) =>
        word.StartsWith("全体", StringComparison.Ordinal) || word.StartsWith("全镇", StringComparison.Ordinal) || word.StartsWith("全乡", StringComparison.Ordinal)
        || Array.Exists(GroupEnds, end => word.EndsWith(end, StringComparison.Ordinal))
        || (word.EndsWith('组') && word.StartsWith('第'));

    // 方卫国、何美玲等12人; a bare 等 or 等人 says only that there were more.
    private bool TakeTotal(string rest)
    {
        if (rest.Trim() is "" or "人" or "代表")
        {
            _unnamed = true;
            return true;
        }

        if (QuantityParser.Parse(rest, PeopleReader.Units, whole: true, out var total) != QuantityFault.None)
        {
            return false;
        }

        _stated = total;
        return true;
    }

    // 见附件 and 很多人 are nobody's names.
    private static readonly string[] s_elsewhere = ["见附", "见名单", "见下", "见表", "详见", "附后", "如下", "同上", "名单", "不详", "待定"];
    private static readonly string[] s_unnumbered = ["多人", "些人", "几人", "若干人", "若干"];

    // A person's name, with an optional mark in brackets. 阿卜杜拉·买买提 is long; a sentence is longer, or has other signs.
    private static bool IsName(string word)
    {
        var open = word.AsSpan().IndexOfAny("（(");
        var name = open > 0 ? word.AsSpan(0, open) : word;
        if (name.Length is 0 or > 20 || Array.Exists(s_elsewhere, start => word.StartsWith(start, StringComparison.Ordinal)) || Array.Exists(s_unnumbered, end => word.EndsWith(end, StringComparison.Ordinal)))
        {
            return false;
        }

        foreach (var c in name)
        {
            if (!char.IsLetter(c) && c is not ('·' or '•' or ' ' or '.' or '*' or '某'))
            {
                return false;
            }
        }

        return true;
    }
}
