using ReportGen.Documents;

namespace ReportGen.Docx;

/// <summary>The parts that a package has only where its document needs them.</summary>
internal sealed record OptionalParts(bool Lists, bool Comments, int Charts, bool Landscape)
{
    public static OptionalParts Of(Document document, BodyPlan plan) => new(document.Blocks.Any(block => block is ListBlock), document.Blocks.Any(block => block is Hint), document.Blocks.Count(block => block is ChartBlock), plan.HasLandscape);
}
