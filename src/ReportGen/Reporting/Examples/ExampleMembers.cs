using ReportGen.Templating;

namespace ReportGen.Reporting;

/// <summary>The examples of a roll-up in a template, by class.</summary>
internal static class ExampleMembers
{
    public static readonly ModelTable<ModelContext> Table = new(
        new("事例", "examples"),
        [
            .. ExampleClasses.All.Select(one => new ModelMember<ModelContext>(one.Name, one.ChineseName, one.Meaning, ModelShape.Records, c => Value.Of(new RecordArray(c.Examples.Of(one), c))) { Type = one.List }),
        ]);
}
