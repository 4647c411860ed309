using ReportGen.Diagnostics;

namespace ReportGen.Records;

/// <summary>Puts one value of persons together from its words.</summary>
internal sealed class PeopleBuilder(DiagnosticBag bag, Field field)
{
    private static readonly string[] Units = ["人", "名", "人次", "位", "名代表", "位代表", "余名代表", "余人"];

    private readonly List<string> _names = [];
    private readonly List<Location> _namePlaces = [];
    private readonly List<string> _groups = [];
    private readonly List<Location> _groupPlaces = [];
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
            _groups.Add(word);
            _groupPlaces.Add(at);
        }
        else if (IsName(word))
        {
            _names.Add(word);
            _namePlaces.Add(at);
        }
        else
        {
            bag.ReportBadPeople(at, field, word);
            _faulty = true;
        }
    }

    public People? Build(Location at, string written)
    {
        if (_faulty && _names.Count == 0 && _groups.Count == 0)
        {
            return null;
        }

        var named = Quantity.Of(_names.Count);
        return new People
        {
            Count = _stated ?? (_groups.Count > 0 || _unnamed ? named + Quantity.Several : named),
            Names = new TextList(_names, _namePlaces),
            Groups = _groups.Count == 0 ? TextList.Empty : new TextList(_groups, _groupPlaces),
            HasUnnamed = _unnamed || _stated is not null,
            Written = written,
            Location = at,
        };
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
