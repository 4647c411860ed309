using ReportGen.Templating;

namespace ReportGen.Reporting;

/// <summary>The office's own texts: any name may be one.</summary>
internal sealed class NarrativeMembers : ShapeMembers
{
    public override string DisplayName => "文字材料";

    public override string EnglishName => "narrative";

    public override bool IsClosed => false;

    public override IEnumerable<string> Names => NarrativeObject.RoleNames;

    public override Shape Find(string name) => Shape.Text.OrNull();
}
