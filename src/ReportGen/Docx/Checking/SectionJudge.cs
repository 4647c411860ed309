using ReportGen.Diagnostics;

namespace ReportGen.Docx;

/// <summary>5.1, 5.2.1, 6: paper, margins, type area and binding of every section. What lies across has its margins turned with the sheet.</summary>
internal static class SectionJudge
{
    // 5.2.1: ±1 mm, and what rounding to twips adds.
    private const decimal Tolerance = 1.05m;

    public static void Judge(Judging judging, DocumentSettings settings)
    {
        for (var i = 0; i < judging.Sections.Count; i++)
        {
            var section = judging.Sections[i];
            var place = Place(judging, i);
            var (width, height) = section.IsLandscape ? (section.Height, section.Width) : (section.Width, section.Height);
            var page = judging.Declared.Page;
            SeeBinding(judging, settings, section, place);
            See(judging, ClauseCatalogue.Paper, place, (width, height), (210, 297), (page.Width, page.Height));
            if (section.IsLandscape)
            {
                See(judging, ClauseCatalogue.TopMargin, place, section.Right, 37, page.Top);
                See(judging, ClauseCatalogue.LeftMargin, place, section.Top, 28, page.Left);
                See(judging, ClauseCatalogue.TypeArea, place, (section.TextHeight, section.TextWidth), (156, 225), (page.TextWidth, page.TextHeight));
            }
            else
            {
                See(judging, ClauseCatalogue.TopMargin, place, section.Top, 37, page.Top);
                See(judging, ClauseCatalogue.LeftMargin, place, section.Left, 28, page.Left);
                See(judging, ClauseCatalogue.TypeArea, place, (section.TextWidth, section.TextHeight), (156, 225), (page.TextWidth, page.TextHeight));
            }
        }
    }

    // 6: bound at the left. Whether both sides are printed is decided at the printer, and no file says it.
    private static void SeeBinding(Judging judging, DocumentSettings settings, SectionFormat section, Message place)
    {
        var isElsewhere = section.Gutter > 0 && (settings.IsBoundAtTop || section.IsBoundAtRight);
        var found = settings.IsFolded ? new Message("设成了书籍折页或者一张纸印两页", "laid out as a booklet or two pages a sheet")
            : !isElsewhere ? new Message("左侧装订；是不是双面印，文件里看不出", "bound at the left; whether both sides are printed is not to be seen")
            : settings.IsBoundAtTop ? new Message("装订线在上边", "bound at the top")
            : new Message("装订线在右边", "bound at the right");
        judging.Bench.See(ClauseCatalogue.Printing, !settings.IsFolded && !isElsewhere, isDeclared: false, found, () => place);
    }

    public static Message Place(Judging judging, int index)
    {
        if (judging.Sections.Count == 1)
        {
            return new("全文", "the document");
        }

        return judging.Sections[index].IsLandscape
            ? new($"第{index + 1}节（横排）", $"section {index + 1} (landscape)")
            : new($"第{index + 1}节", $"section {index + 1}");
    }

    private static void See(Judging judging, Clause clause, Message place, int found, decimal wanted, int declared) =>
        judging.Bench.See(clause, Is(found, wanted), Math.Abs(found - declared) <= 6, Millimetres(found), () => place);

    private static void See(Judging judging, Clause clause, Message place, (int Width, int Height) found, (decimal Width, decimal Height) wanted, (int Width, int Height) declared) =>
        judging.Bench.See(
            clause,
            Is(found.Width, wanted.Width) && Is(found.Height, wanted.Height),
            Math.Abs(found.Width - declared.Width) <= 6 && Math.Abs(found.Height - declared.Height) <= 6,
            new($"{FontSizes.Millimetres(found.Width)}毫米×{FontSizes.Millimetres(found.Height)}毫米", $"{FontSizes.Millimetres(found.Width)} mm × {FontSizes.Millimetres(found.Height)} mm"),
            () => place);

    private static bool Is(int twips, decimal millimetres) => Math.Abs(FontSizes.ToMillimetres(twips) - millimetres) <= Tolerance;

    private static Message Millimetres(int twips) => new($"{FontSizes.Millimetres(twips)}毫米", $"{FontSizes.Millimetres(twips)} mm");
}
