using ReportGen.Diagnostics;

namespace ReportGen.Docx;

/// <summary>5.2.4 and 9: the colour of all text, quotes and dashes in the Chinese face, digits of half width. Text of tables and boxes too.</summary>
internal static class CharacterJudge
{
    private static readonly Message s_black = new("黑色", "black");
    private static readonly Message s_full = new("全角，汉字字体", "full-width, in the Chinese face");

    public static void Judge(Judging judging, Spot spot, bool mayBeRed)
    {
        foreach (var span in spot.Paragraph.Spans)
        {
            SeeColour(judging, spot, span, mayBeRed);
            SeeSigns(judging, spot, span);
        }
    }

    private static void SeeColour(Judging judging, Spot spot, RunSpan span, bool mayBeRed)
    {
        var isRight = FontFaces.IsBlack(span.Color) || mayBeRed && FontFaces.IsRed(span.Color);
        judging.Bench.See(ClauseCatalogue.Colour, isRight, isDeclared: false, isRight ? s_black : new($"颜色{span.Color}（“{span.Sample}”）", $"colour {span.Color} (“{span.Sample}”)"), spot.Words);
    }

    private static void SeeSigns(Judging judging, Spot spot, RunSpan span)
    {
        if (span.Script == Script.Shared)
        {
            var isRight = FontFaces.IsChinese(span.Face);
            judging.Bench.See(ClauseCatalogue.Punctuation, isRight, isDeclared: false, isRight ? s_full : InLatin(span), spot.Words);
        }
        else if (span.Script == Script.Chinese && span.Sample.Any(c => c is >= '０' and <= '９'))
        {
            judging.Bench.See(ClauseCatalogue.Punctuation, isRight: false, isDeclared: false, new($"全角数字（“{span.Sample}”）", $"full-width digits (“{span.Sample}”)"), spot.Words);
        }
    }

    // Each sign once: a paragraph with many quotes looks like one with few.
    private static Message InLatin(RunSpan span)
    {
        var signs = string.Concat(span.Sample.Distinct().Order());
        return span.Face.Length == 0 ? new($"{signs}用了西文字体", $"{signs} set in a Latin face") : new($"{signs}用了{span.Face}", $"{signs} set in {span.Face}");
    }
}
