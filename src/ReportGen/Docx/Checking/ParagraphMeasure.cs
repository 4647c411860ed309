namespace ReportGen.Docx;

/// <summary>Where the text of a paragraph stands, in twips and in characters, as Word and WPS lay it out.</summary>
internal static class ParagraphMeasure
{
    // A line of Chinese text without grid or exact distance: about 1.3 of its size.
    private const int NaturalTwipsPerHalfPoint = 13;

    /// <summary>The characters that make up most of the paragraph: Chinese ones, else any; null where it has none.</summary>
    public static RunSpan? Main(ReadParagraph paragraph) =>
        paragraph.Spans.Where(span => span.Script == Script.Chinese).MaxBy(span => span.Count) ?? paragraph.Spans.MaxBy(span => span.Count);

    public static int CharacterWidth(ReadParagraph paragraph) => Main(paragraph) is { } main ? (main.Size * 10) + main.Spacing : paragraph.Size * 10;

    /// <summary>The distance of its lines.</summary>
    public static int Pitch(ReadParagraph paragraph, SectionFormat section)
    {
        var format = paragraph.Format;
        var natural = (Main(paragraph)?.Size ?? paragraph.Size) * NaturalTwipsPerHalfPoint;
        if (format.Line is { } line && format.LineRule is "exact")
        {
            return line;
        }

        var lines = section.HasGrid && format.SnapToGrid != false ? (natural + section.LinePitch - 1) / section.LinePitch * section.LinePitch : natural;
        return format.LineRule is "atLeast" ? Math.Max(format.Line ?? 0, lines) : lines * (format.Line ?? 240) / 240;
    }

    /// <summary>How many characters the first line is indented; full-width spaces before the text count.</summary>
    public static decimal FirstIndent(ReadParagraph paragraph)
    {
        var width = CharacterWidth(paragraph);
        return (Left(paragraph) + FirstLine(paragraph) + Leading(paragraph, width)) / (decimal)width;
    }

    /// <summary>How many characters the further lines are indented.</summary>
    public static decimal HangingIndent(ReadParagraph paragraph) => Left(paragraph) / (decimal)CharacterWidth(paragraph);

    /// <summary>Where its text begins and ends on one line, from the left edge of the text block.</summary>
    public static (int Start, int End) Extent(ReadParagraph paragraph, SectionFormat section)
    {
        var size = Main(paragraph)?.Size ?? paragraph.Size;
        var style = new TextStyle { Font = "", Latin = "", Size = size, Line = 0, Spacing = Main(paragraph)?.Spacing ?? 0, OnGrid = false };
        var (text, width) = (paragraph.Text.Trim(), CharacterWidth(paragraph));
        var length = TextWidth.Of(text, style);
        var (left, right) = (Left(paragraph) + FirstLine(paragraph) + Leading(paragraph, width), Right(paragraph) + Trailing(paragraph, width));
        var start = paragraph.Format.IsRight ? section.TextWidth - right - length
            : paragraph.Format.IsCentred ? left + ((section.TextWidth - left - right - length) / 2)
            : left;
        return (start, start + length);
    }

    public static int Right(ReadParagraph paragraph) => Indent(paragraph.Format.RightChars, paragraph.Format.Right, paragraph);

    public static int Before(ReadParagraph paragraph, int pitch) => Lines(paragraph.Format.BeforeLines, paragraph.Format.Before, pitch);

    public static int After(ReadParagraph paragraph, int pitch) => Lines(paragraph.Format.AfterLines, paragraph.Format.After, pitch);

    private static int Left(ReadParagraph paragraph) => Indent(paragraph.Format.LeftChars, paragraph.Format.Left, paragraph);

    private static int FirstLine(ReadParagraph paragraph) => Indent(paragraph.Format.FirstLineChars, paragraph.Format.FirstLine, paragraph);

    // Characters win over twips where there are any.
    private static int Indent(int? chars, int? twips, ReadParagraph paragraph) => chars is { } count and not 0 ? count * CharacterWidth(paragraph) / 100 : twips ?? 0;

    private static int Lines(int? hundredths, int? twips, int pitch) => hundredths is { } count and not 0 ? count * pitch / 100 : twips ?? 0;

    private static int Leading(ReadParagraph paragraph, int width) => Spaces(paragraph.Text.TakeWhile(char.IsWhiteSpace), width);

    private static int Trailing(ReadParagraph paragraph, int width) => Spaces(paragraph.Text.Reverse().TakeWhile(char.IsWhiteSpace), width);

    private static int Spaces(IEnumerable<char> spaces, int width) => spaces.Sum(c => c == '\u3000' ? width : c == ' ' ? width / 2 : 0);
}
