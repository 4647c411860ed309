using ReportGen.Statistics;
using ReportGen.Templating;

namespace ReportGen.Reporting;

/// <summary>
/// The members of a family of statistics. Those that people write (农业农村) have any name; those that are a choice have the names of the catalogue, so that
/// another English word is a mistake.
/// </summary>
internal sealed class FamilyMembers(Statistic statistic) : ShapeMembers
{
    private const string Share = ".share";

    public override string DisplayName => statistic.Label;

    public override string EnglishName => statistic.Name;

    public override IEnumerable<string> Names => statistic.Family!.Known.Select(member => member.Key);

    public override Shape? Find(string name)
    {
        var key = name.EndsWith(Share, StringComparison.Ordinal) ? name[..^Share.Length] : name;
        var known = statistic.Family!.Known;
        return known.Count == 0 || !IsEnglish(key) || !known.All(member => IsEnglish(member.Key)) || known.Any(member => member.Key == key) ? ModelShapes.Figure : null;
    }

    private static bool IsEnglish(string word) => word.AsSpan().IndexOfAnyExceptInRange('_', 'z') < 0;
}
