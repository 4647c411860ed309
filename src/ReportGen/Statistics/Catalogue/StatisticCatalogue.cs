using ReportGen.Diagnostics;

namespace ReportGen.Statistics;

/// <summary>
/// All statistics, in the order in which tables and the reference page show them. <c>reportgen stats</c>, <c>explain</c>, templates,
/// <c>declared</c> and references in texts go by it; adding a statistic is adding one entry.
/// </summary>
public static class StatisticCatalogue
{
    public static readonly IReadOnlyList<Statistic> All =
    [
        .. SessionStatistics.All, .. InspectionStatistics.All, .. SuggestionStatistics.All, .. DutyStatistics.All, .. ActivityStatistics.All,
        .. DeputyStatistics.All, .. ElectionStatistics.All,
    ];

    private static readonly Dictionary<string, Statistic> s_byName = ByName();

    /// <summary>
    /// The statistic that an English or Chinese name means, and for a member of a family its key; null where no statistic is called that.
    /// A family's own name means the family.
    /// </summary>
    public static StatisticName? Find(string name)
    {
        var plain = Normal(name);
        if (s_byName.TryGetValue(plain, out var exact))
        {
            return new StatisticName(exact, null, IsShare: false);
        }

        foreach (var statistic in All)
        {
            if (statistic.Family is { } family && (English(plain, statistic, family) ?? Chinese(plain, statistic, family)) is { } member)
            {
                return member;
            }
        }

        return null;
    }

    private const int MostMeant = 4;

    /// <summary>The names that a mistyped one may have been meant to be: the nearest, or all that end with what is a part of each (满意率). None where none is near.</summary>
    public static IReadOnlyList<string> Meant(string name)
    {
        var plain = Normal(name);
        if (NearestName.Of(plain, Words()) is not { } nearest)
        {
            return [];
        }

        return nearest.EndsWith(plain, StringComparison.Ordinal) ? [.. Words().Where(word => word.EndsWith(plain, StringComparison.Ordinal)).Distinct().Take(MostMeant)] : [nearest];
    }

    /// <summary>Every name that means a single figure or a member with a name of its own: what hints and completions choose from.</summary>
    public static IEnumerable<string> Words()
    {
        foreach (var statistic in All)
        {
            if (statistic.Family is not { } family)
            {
                yield return statistic.Name;
                foreach (var name in statistic.ChineseNames)
                {
                    yield return name;
                }

                continue;
            }

            foreach (var member in family.Known)
            {
                yield return $"{statistic.Name}.{member.Key}{family.CountSuffix}";
                yield return member.ChineseName;
            }
        }
    }

    private static StatisticName? English(string name, Statistic statistic, MemberNames family)
    {
        if (!name.StartsWith(statistic.Name, StringComparison.Ordinal) || name.Length <= statistic.Name.Length + 1 || name[statistic.Name.Length] != '.')
        {
            return null;
        }

        var key = name[(statistic.Name.Length + 1)..];
        if (family.SharePattern is not null && key.EndsWith(".share", StringComparison.Ordinal))
        {
            return new StatisticName(statistic, family.KeyOf(key[..^".share".Length]), IsShare: true);
        }

        return family.CountSuffix.Length > 0 && key.EndsWith(family.CountSuffix, StringComparison.Ordinal)
            ? new StatisticName(statistic, family.KeyOf(key[..^family.CountSuffix.Length]), IsShare: false)
            : new StatisticName(statistic, family.KeyOf(key), IsShare: false);
    }

    private static StatisticName? Chinese(string name, Statistic statistic, MemberNames family)
    {
        foreach (var member in family.Known)
        {
            if (member.ChineseName == name)
            {
                return new StatisticName(statistic, member.Key, IsShare: false);
            }
        }

        return Member(name, family.Pattern) is { } word ? new StatisticName(statistic, family.KeyOf(word), IsShare: false)
            : family.SharePattern is { } share && Member(name, share) is { } shared ? new StatisticName(statistic, family.KeyOf(shared), IsShare: true)
            : null;
    }

    private static string? Member(string name, string pattern)
    {
        var slot = pattern.IndexOf("{0}", StringComparison.Ordinal);
        var (before, after) = (pattern[..slot], pattern[(slot + 3)..]);
        return name.Length > before.Length + after.Length && name.StartsWith(before, StringComparison.Ordinal) && name.EndsWith(after, StringComparison.Ordinal)
            ? name[before.Length..^after.Length]
            : null;
    }

    // Offices type half-width brackets and colons in names that are printed with full-width ones.
    private static string Normal(string name)
    {
        var trimmed = name.Trim();
        return trimmed.AsSpan().IndexOfAny('(', ')', ':') < 0 ? trimmed : trimmed.Replace('(', '（').Replace(')', '）').Replace(':', '：');
    }

    private static Dictionary<string, Statistic> ByName()
    {
        var names = new Dictionary<string, Statistic>(StringComparer.Ordinal);
        foreach (var statistic in All)
        {
            names.Add(statistic.Name, statistic);
            foreach (var chinese in statistic.ChineseNames)
            {
                names.Add(chinese, statistic);
            }
        }

        return names;
    }
}
