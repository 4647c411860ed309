using ReportGen.Diagnostics;
using ReportGen.Docx;
using Xunit;

namespace ReportGen.Tests.Docx;

/// <summary>Every document that a test builds goes through the check of its layout.</summary>
internal static class Looks
{
    public static LayoutVerdict Of(byte[] document, PageStyle style)
    {
        var bag = new DiagnosticBag();
        var verdict = LayoutCheck.Check(document, "document.docx", style, bag);
        Assert.Empty(bag.Items);
        return verdict!;
    }

    /// <summary>What deviates, as <c>key: found @ place</c>.</summary>
    public static IReadOnlyList<string> Faults(LayoutVerdict verdict) =>
    [
        .. from clause in verdict.Clauses
           from seen in clause.Observations
           where seen.Conformity == Conformity.Deviates
           select $"{clause.Clause.Key}: {seen.Found.Chinese} @ {seen.Places[0].Chinese}",
    ];

    public static void AssertRight(byte[] document, PageStyle style) => Assert.Empty(Faults(Of(document, style)));
}
