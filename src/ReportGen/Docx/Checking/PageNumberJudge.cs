using ReportGen.Diagnostics;

namespace ReportGen.Docx;

/// <summary>7.5 and 8: the numbers of pages, in the footers of every section.</summary>
internal sealed class PageNumberJudge(Judging judging, WordLayout layout)
{
    private const int NumberSize = 28;

    // The middle of the dashes stands 28 mm above the edge of the paper; half a line of 14 pt stands below it. ±2 mm by programs and faces.
    private const decimal WantedFooter = 24.8m;
    private const decimal HeightTolerance = 2;

    private readonly Dictionary<string, ReadParagraph?> _footers = new(StringComparer.Ordinal);

    public void Judge()
    {
        for (var i = 0; i < judging.Sections.Count; i++)
        {
            var section = judging.Sections[i];
            SeeFooter(i, "default", layout.Settings.HasEvenAndOdd ? new("单页页脚", "odd footer") : new("页脚", "footer"));
            if (layout.Settings.HasEvenAndOdd)
            {
                SeeFooter(i, "even", new("双页页脚", "even footer"));
            }

            if (!section.IsLandscape && section.Footers.Keys.Any(type => NumberOf(section, type) is not null))
            {
                SeeHeight(i);
            }
        }
    }

    private void SeeFooter(int index, string type, Message footer)
    {
        var section = judging.Sections[index];
        Message Place() => judging.Sections.Count == 1 ? footer : Judging.Join(SectionJudge.Place(judging, index), footer);
        if (NumberOf(section, type) is not { } number)
        {
            judging.Bench.See(ClauseCatalogue.PageNumber, isRight: false, judging.Declared.PageNumbers == PageNumberPlacement.None, new("没有页码", "no page number"), Place);
            return;
        }

        SeeForm(number, Place);
        SeePlace(section, number, type, Place);
    }

    private void SeeForm(ReadParagraph number, Func<Message> place)
    {
        var text = number.Text.Trim();
        var digits = number.Spans.FirstOrDefault(span => span.Script == Script.Western);
        var (face, size) = (digits?.Face ?? "", digits?.Size ?? 0);
        var font = Judging.Font(face, size);
        judging.Bench.See(
            ClauseCatalogue.PageNumber,
            FontFaces.Of(face) == FontFace.Song && size == NumberSize && text.Replace(" ", "", StringComparison.Ordinal) == "—#—",
            judging.Declared[StyleKey.PageNumber].Latin == face && judging.Declared[StyleKey.PageNumber].Size == size && text == judging.Declared.PageNumberFormat.Trim(),
            new($"“{text.Replace('#', '1')}”，{font.Chinese}", $"“{text.Replace('#', '1')}”, {font.English}"),
            place);
    }

    private void SeePlace(SectionFormat section, ReadParagraph number, string type, Func<Message> place)
    {
        var format = number.Format;
        var isOutside = format.Frame == "outside" && !layout.Settings.HasEvenAndOdd || format.Frame == (type == "even" ? "left" : "right");
        var isBeside = string.IsNullOrEmpty(format.Frame) && (type == "even" ? !format.IsRight && !format.IsCentred && IsCharacter(ParagraphMeasure.FirstIndent(number)) : format.IsRight && IsCharacter(ParagraphMeasure.Right(number) / (decimal)ParagraphMeasure.CharacterWidth(number)));
        var isRight = layout.Settings.HasEvenAndOdd ? isBeside || isOutside : isOutside;
        var isCentred = format.IsCentred && string.IsNullOrEmpty(format.Frame) || format.Frame == "center";
        var isDeclared = judging.Declared.PageNumbers == PageNumberPlacement.Center && isCentred;
        var found = isCentred ? new Message("居中", "centred")
            : isRight ? type == "even" ? new("居左空一字", "at the left, one character in") : new("居右空一字", "at the right, one character in")
            : Judging.Indent(number);
        found = layout.Settings.HasEvenAndOdd || isCentred || isOutside ? found : Judging.Join(found, new("单双页相同", "the same on odd and even pages"));
        if (!section.IsLandscape)
        {
            judging.Bench.See(ClauseCatalogue.PageNumberPlace, isRight, isDeclared, found, place);
            return;
        }

        // The number stays where it is on the sheet: beside the turned page, its text turned.
        var isTurned = number.Cell is { IsTurned: true };
        judging.Bench.See(ClauseCatalogue.Landscape, isTurned && isRight, isTurned && isDeclared, isTurned ? found : Judging.Join(found, new("在横排的页面下边，没有跟着纸转", "below the turned page, not turned with the sheet")), place);
    }

    private static bool IsCharacter(decimal characters) => Math.Abs(characters - 1) <= 0.3m;

    private void SeeHeight(int index)
    {
        var footer = FontSizes.ToMillimetres(judging.Sections[index].Footer);
        var gap = FontSizes.ToMillimetres(judging.Sections[index].Bottom) - footer - 3.2m;
        judging.Bench.See(
            ClauseCatalogue.PageNumberHeight,
            Math.Abs(footer - WantedFooter) <= HeightTolerance,
            Math.Abs(judging.Sections[index].Footer - judging.Declared.Page.Footer) <= 6,
            new($"在版心下边缘之下约{FontSizes.Decimal(gap)}毫米", $"about {FontSizes.Decimal(gap)} mm below the type area"),
            () => SectionJudge.Place(judging, index));
    }

    private ReadParagraph? NumberOf(SectionFormat section, string type)
    {
        if (!section.Footers.TryGetValue(type, out var id))
        {
            return null;
        }

        if (!_footers.TryGetValue(id, out var number))
        {
            _footers.Add(id, number = layout.ReadFooter(id).FirstOrDefault(paragraph => paragraph.HasPageNumber));
        }

        return number;
    }
}
