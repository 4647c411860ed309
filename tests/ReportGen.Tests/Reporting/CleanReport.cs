using System.Text.RegularExpressions;
using ReportGen.Documents;

namespace ReportGen.Tests.Reporting;

/// <summary>What no report may hold, whatever its records: empty brackets, doubled marks, zeros, sentences without end, headings without text.</summary>
internal static partial class CleanReport
{
    public static void Assert(Reported reported, string which)
    {
        foreach (var line in reported.Lines)
        {
            var fault = Fault().Match(line);
            Xunit.Assert.False(fault.Success, $"{which}: “{fault.Value}” in: {line}");
        }

        foreach (var paragraph in reported.Document.Blocks.OfType<Paragraph>().Where(p => p.Role is ParagraphRole.Body or ParagraphRole.Lead))
        {
            var text = PlainText.Of(paragraph.Inlines);
            Xunit.Assert.True(SentenceEnd().IsMatch(text), $"{which}: no full stop: {text}");
        }

        var blocks = reported.Document.Blocks;
        for (var i = 0; i < blocks.Count; i++)
        {
            if (blocks[i] is Heading heading)
            {
                Xunit.Assert.True(i + 1 < blocks.Count && (blocks[i + 1] is not Heading next || next.Level > heading.Level) && blocks[i + 1] is not SignatureBlock, $"{which}: empty: {PlainText.Of(heading.Inlines)}");
            }
        }
    }

    [GeneratedRegex(@"(?<![\d.|])0[件次人名场条个项户%]|NaN|∞|\{\{|\}\}|（[、，；。]*）|《》|“”|[，、；：][，、；。：]|。[，、；。]|^[，、；。]|(?<!上半|下半)年年|一年来以来|以来来|\[\]|null|true|false|余余|约约|(?<=[次件条场])(?:次|(?<!条)件|条|场)(?!会|序|数)|的的|了了")]
    private static partial Regex Fault();

    [GeneratedRegex("[。！？：”）]$")]
    private static partial Regex SentenceEnd();
}
