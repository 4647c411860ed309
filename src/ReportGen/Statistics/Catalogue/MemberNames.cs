namespace ReportGen.Statistics;

/// <summary>How the members of a family are called.</summary>
public sealed record MemberNames
{
    /// <summary>Members that have Chinese names of their own, in the order in which tables show them.</summary>
    public IReadOnlyList<Member> Known { get; init; } = [];

    /// <summary>The Chinese name of any other member, with <c>{0}</c> for the member.</summary>
    public required string Pattern { get; init; }

    /// <summary>The Chinese name of a member's share, with <c>{0}</c>; null where the family has no shares.</summary>
    public string? SharePattern { get; init; }

    /// <summary>Stands behind a member's name where the count has a name of its own: <c>.count</c>.</summary>
    public string CountSuffix { get; init; } = "";

    /// <summary>How shares are rounded.</summary>
    public Places SharePlaces { get; init; } = Places.Rate;

    /// <summary>The members partition one whole, so that the shares may be evened out.</summary>
    public bool IsPartition { get; init; }

    public string LabelOf(string key) => Find(key)?.ChineseName ?? string.Format(null, Pattern, key);

    public string ShareLabelOf(string key) => string.Format(null, SharePattern ?? Pattern, WordOf(key));

    /// <summary>The member as people read it: 视察 for <c>visit</c>, the key itself where it is what people wrote.</summary>
    public string WordOf(string key) => Find(key)?.Word ?? key;

    internal Member? Find(string key)
    {
        foreach (var member in Known)
        {
            if (member.Key == key)
            {
                return member;
            }
        }

        return null;
    }

    /// <summary>The key of a member that is given by its word or its Chinese name; any other word as it is.</summary>
    internal string KeyOf(string word)
    {
        foreach (var member in Known)
        {
            if (member.Word == word || member.ChineseName == word)
            {
                return member.Key;
            }
        }

        return word;
    }
}
