using ReportGen.Diagnostics;

namespace ReportGen.Docx;

/// <summary>What the judges of a document share: where they take down what they see, the style that declares differences, and the document's sections.</summary>
internal sealed record Judging(ClauseBench Bench, PageStyle Declared, IReadOnlyList<SectionFormat> Sections)
{
    /// <summary>An indent that is out by less than this many characters is right: people and programs round.</summary>
    private const decimal CharacterTolerance = 0.2m;

    public SectionFormat SectionOf(ReadParagraph paragraph) => Sections[Math.Min(paragraph.Section, Sections.Count - 1)];

    public static bool IsNear(decimal found, decimal wanted) => Math.Abs(found - wanted) <= CharacterTolerance;

    /// <summary>The face and size of most of a paragraph against a clause.</summary>
    public bool HasFont(ReadParagraph paragraph, FontFace face, int size) =>
        ParagraphMeasure.Main(paragraph) is { } main && FontFaces.Of(main.Face) == face && main.Size == size;

    /// <summary>The same against what the style file says of such paragraphs.</summary>
    public bool HasDeclaredFont(ReadParagraph paragraph, StyleKey key) =>
        ParagraphMeasure.Main(paragraph) is { } main && Declared[key].Size == main.Size
        && (Declared[key].Font == main.Face || FontFaces.Of(main.Face) is not FontFace.Other and var face && face == FontFaces.Of(Declared[key].Font));

    public bool HasDeclaredIndent(ReadParagraph paragraph, StyleKey key) =>
        IsNear(ParagraphMeasure.FirstIndent(paragraph), (Declared[key].FirstLineChars + Declared[key].LeftChars) / 100m);

    /// <summary>Face, size and indent of a paragraph in words.</summary>
    public static Message Looks(ReadParagraph paragraph) => Join(Font(paragraph), Indent(paragraph));

    public static Message Font(ReadParagraph paragraph) =>
        ParagraphMeasure.Main(paragraph) is { } main ? Font(main.Face, main.Size) : new("没有文字", "no text");

    public static Message Font(string face, int size)
    {
        var (chinese, points) = (FontSizes.Word(size), FontSizes.Points(size));
        return new($"{(face.Length == 0 ? "没有写字体" : face)}，{chinese}", $"{(face.Length == 0 ? "no face" : face)}, {points} pt");
    }

    public static Message Indent(ReadParagraph paragraph)
    {
        if (paragraph.Format.IsCentred)
        {
            return new("居中", "centred");
        }

        if (paragraph.Format.IsRight)
        {
            return new("居右", "at the right");
        }

        var (first, rest) = (FontSizes.Decimal(ParagraphMeasure.FirstIndent(paragraph)), FontSizes.Decimal(ParagraphMeasure.HangingIndent(paragraph)));
        return rest == "0" ? new($"左空{first}字", $"indented {first} characters") : new($"首行左空{first}字，回行左空{rest}字", $"indented {first} characters, further lines {rest}");
    }

    public static Message Join(Message left, Message right) => new(left.Chinese + "，" + right.Chinese, left.English + ", " + right.English);
}
