using ReportGen.Diagnostics;

namespace ReportGen.Docx;

/// <summary>5.2.2, 5.2.3, 7.3.3: the face of running text, its lines and characters, and the indent of its paragraphs.</summary>
internal static class BodyJudge
{
    private const int WantedLines = 22;
    private const int WantedCharacters = 28;
    private const int TextSize = 32;

    // Fewer lines than a page holds leave room below: up to 3 mm are not seen.
    private const int FullTolerance = 170;

    public static void Judge(Judging judging, Spot spot)
    {
        var paragraph = spot.Paragraph;
        SeeFont(judging, spot);
        judging.Bench.See(
            ClauseCatalogue.BodyIndent,
            Judging.IsNear(ParagraphMeasure.FirstIndent(paragraph), 2) && Judging.IsNear(ParagraphMeasure.HangingIndent(paragraph), 0) && !paragraph.Format.IsRight,
            judging.HasDeclaredIndent(paragraph, StyleKey.Body),
            Judging.Indent(paragraph),
            spot.Words);
        if (!judging.SectionOf(paragraph).IsLandscape)
        {
            SeeLines(judging, spot);
            SeeCharacters(judging, spot);
        }
    }

    // Stress and headings that run into their paragraph may have another of the standard's faces; the size stays.
    private static void SeeFont(Judging judging, Spot spot)
    {
        var paragraph = spot.Paragraph;
        if (ParagraphMeasure.Main(paragraph) is not { } main)
        {
            return;
        }

        var odd = paragraph.Spans.FirstOrDefault(span => span.Size != main.Size || span.Script == Script.Chinese && FontFaces.Of(span.Face) == FontFace.Other && span.Face != judging.Declared.EmphasisFont) ?? main;
        judging.Bench.See(
            ClauseCatalogue.BodyFont,
            ReferenceEquals(odd, main) && judging.HasFont(paragraph, FontFace.FangSong, TextSize),
            ReferenceEquals(odd, main) && judging.HasDeclaredFont(paragraph, StyleKey.Body),
            ReferenceEquals(odd, main) ? Judging.Font(paragraph) : Of(odd),
            spot.Words);
    }

    private static Message Of(RunSpan span)
    {
        var font = Judging.Font(span.Face, span.Size);
        return new($"{font.Chinese}（“{span.Sample}”）", $"{font.English} (“{span.Sample}”)");
    }

    private static void SeeLines(Judging judging, Spot spot)
    {
        var (paragraph, section) = (spot.Paragraph, judging.SectionOf(spot.Paragraph));
        var pitch = Math.Max(1, ParagraphMeasure.Pitch(paragraph, section));
        var lines = section.TextHeight / pitch;
        var left = section.TextHeight - (lines * pitch);
        var (keepsWidows, isFull) = (paragraph.Format.WidowControl != false, left <= FullTolerance);
        var (size, rest) = (FontSizes.PointsOfTwips(pitch), FontSizes.Millimetres(left));
        var found = lines != WantedLines || isFull ? new Message($"行距{size}磅，{lines}行", $"{size} pt a line, {lines} lines")
            : new($"行距{size}磅，{lines}行，版心下边空{rest}毫米", $"{size} pt a line, {lines} lines, {rest} mm left below");
        judging.Bench.See(
            ClauseCatalogue.Lines,
            lines == WantedLines && isFull && !keepsWidows,
            pitch == judging.Declared.Page.LinePitch && lines == judging.Declared.Page.TextHeight / pitch && !keepsWidows,
            keepsWidows ? Judging.Join(found, new("开了孤行控制，有的页会少一行", "widow control leaves pages a line short")) : found,
            spot.Words);
    }

    private static void SeeCharacters(Judging judging, Spot spot)
    {
        var (paragraph, section) = (spot.Paragraph, judging.SectionOf(spot.Paragraph));
        if (ParagraphMeasure.Main(paragraph) is not { Script: Script.Chinese } main)
        {
            return;
        }

        var grid = section.Grid is "linesAndChars" or "snapToChars" ? section.CharSpace * 20 / 4096m : 0;
        var width = (main.Size * 10) + main.Spacing + grid;
        var characters = width <= 0 ? 0 : (int)(section.TextWidth / width);
        var found = FontSizes.Decimal(width / 20);
        judging.Bench.See(
            ClauseCatalogue.Characters,
            characters == WantedCharacters,
            section.TextWidth == judging.Declared.Page.TextWidth && main.Size == judging.Declared[StyleKey.Body].Size && main.Spacing == judging.Declared[StyleKey.Body].Spacing && grid == 0,
            new($"每字{found}磅，每行{characters}个字", $"{found} pt a character, {characters} a line"),
            spot.Words);
    }
}
