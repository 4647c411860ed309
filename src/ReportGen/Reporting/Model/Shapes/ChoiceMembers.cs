using ReportGen.Records;
using ReportGen.Templating;

namespace ReportGen.Reporting;

/// <summary>The two words of a choice, each of those that it can be.</summary>
internal sealed class ChoiceMembers(ChoiceSet choices) : ShapeMembers
{
    public override string DisplayName => ChoiceValue.Table.DisplayName;

    public override string EnglishName => ChoiceValue.Table.Name.English;

    public override IEnumerable<string> Names => ChoiceValue.Table.Names;

    public override Shape? Find(string name) => ChoiceValue.Table.Find(name) is not { } entry ? null
        : Shape.ChoiceOf([.. choices.Values.Select(choice => entry.Name == "key" ? choice.Key : choice.Label)]);
}
