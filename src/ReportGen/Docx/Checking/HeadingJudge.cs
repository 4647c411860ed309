namespace ReportGen.Docx;

/// <summary>7.3.3: headings by their level, and the numerals of headings and paragraphs.</summary>
internal static class HeadingJudge
{
    private const int TextSize = 32;

    public static void Judge(Judging judging, Spot spot, int level)
    {
        var paragraph = spot.Paragraph;
        var (clause, face) = level switch
        {
            1 => (ClauseCatalogue.Heading1, FontFace.Hei),
            2 => (ClauseCatalogue.Heading2, FontFace.Kai),
            _ => (ClauseCatalogue.LowerHeadings, FontFace.FangSong),
        };
        var key = StyleKey.Heading1 + level - 1;
        var isIndented = Judging.IsNear(ParagraphMeasure.FirstIndent(paragraph), 2);
        judging.Bench.See(
            clause,
            judging.HasFont(paragraph, face, TextSize) && isIndented,
            judging.HasDeclaredFont(paragraph, key) && judging.HasDeclaredIndent(paragraph, key),
            Judging.Looks(paragraph),
            spot.Words);
    }

    public static void SeeNumeral(Judging judging, Spot spot)
    {
        var text = RoleFinder.NumberedText(spot.Paragraph);
        var isWrong = TextShapes.WrongNumeral().IsMatch(text);
        if (isWrong || TextShapes.Level(text) > 0)
        {
            var numeral = TextShapes.Numeral().Match(text).Value;
            judging.Bench.See(ClauseCatalogue.Numerals, !isWrong, isDeclared: false, isWrong ? new($"“{numeral}”", $"“{numeral}”") : new("“一、”“（一）”“1.”“（1）”", "一、, （一）, 1., （1）"), spot.Words);
        }
    }
}
