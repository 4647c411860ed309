using ReportGen.Diagnostics;

namespace ReportGen.Records;

/// <summary>Puts one value of persons together from its words.</summary>
internal sealed class PeopleBuilder(EntryReader entries, Field field)
{
    private static readonly string[] Units = ["人", "名", "人次", "位", "名代表", "位代表", "余名代表", "余人"];

    // People hold no other lists, so the reader's builder is free for the names; groups are few.
    private readonly TextListBuilder _names = Emptied(entries.Texts);
    private TextListBuilder? _groups;
    private Quantity? _stated;
    private bool _unnamed;
    private bool _faulty;

    public void Add(string word, Location at)
    {
        var etc = word.LastIndexOf('等');
        if (etc >= 0 && TakeTotal(word[(etc + 1)..]))
        {
            word = word[..etc].TrimEnd();
            at = at with { Length = Math.Min(at.Length, word.Length) };
        }

        if (word.Length == 0)
        {
            return;
        }

        if (IsGroup(word))
        {
            (_groups ??= new()).Add(word, at);
        }
        else if (IsName(word))
        {
            _names.Add(entries.Pool.Text(word), at);
        }
        else
        {
            entries.Bag.ReportBadPeople(at, field, word);
            _faulty = true;
        }
    }

    public People? Build(Location at, string written)
    {
        if (_faulty && _names.Count == 0 && _groups is null)
        {
            return null;
        }

        var named = Quantity.Of(_names.Count);
        return new People
        {
            Count = _stated ?? (_groups is not null || _unnamed ? named + Quantity.Several : named),
            Names = _names.Build(),
            Groups = _groups?.Build() ?? TextList.Empty,
            HasUnnamed = _unnamed || _stated is not null,
            Written = written,
            Location = at,
        };
    }

    private static TextListBuilder Emptied(TextListBuilder builder)
    {
        builder.Clear();
        return builder;
    }

    public static bool IsGroup(string word) =>
        word.StartsWith("全体", StringComparison.Ordinal) || word.StartsWith("全镇", StringComparison.Ordinal) || word.StartsWith("全乡", StringComparison.Ordinal)
        || word.EndsWith("小组", StringComparison.Ordinal) || word.EndsWith("代表团", StringComparison.Ordinal)
        || (word.EndsWith('组') && word.StartsWith('第'));

    // 方卫国、何美玲等12人; a bare 等 or 等人 says only that there were more.
    private bool TakeTotal(string rest)
    {
        if (rest.Trim() is "" or "人" or "代表")
        {
            _unnamed = true;
            return true;
        }

        if (QuantityParser.Parse(rest, Units, whole: true, out var total) != QuantityFault.None)
        {
            return false;
        }

        _stated = total;
        return true;
    }

    // A person's name, with an optional mark in brackets. 阿卜杜拉·买买提 is long; a sentence is longer, or has other signs.
    private static bool IsName(string word)
    {
        var open = word.AsSpan().IndexOfAny("（(");
        var name = open > 0 ? word.AsSpan(0, open) : word;
        if (name.Length is 0 or > 20)
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
