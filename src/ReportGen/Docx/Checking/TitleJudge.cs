namespace ReportGen.Docx;

/// <summary>7.3.1, 7.3.2: the title, and to whom the document speaks.</summary>
internal sealed class TitleJudge(Judging judging)
{
    private const int TitleSize = 44;
    private const int TextSize = 32;
    private const decimal LineTolerance = 0.5m;

    /// <param name="spot">A paragraph of the title.</param>
    /// <param name="gap">The room above it in twips; null where nothing stands above, or it is not the first.</param>
    public void SeeTitle(Spot spot, int? gap)
    {
        var paragraph = spot.Paragraph;
        var lines = gap is { } room ? Lines(room) : 2;
        var isFar = Math.Abs(lines - 2) <= LineTolerance;
        var looks = Judging.Looks(paragraph);
        judging.Bench.See(
            ClauseCatalogue.Title,
            judging.HasFont(paragraph, FontFace.XiaoBiaoSong, TitleSize) && paragraph.Format.IsCentred && isFar,
            judging.HasDeclaredFont(paragraph, StyleKey.Title) && HasAlignment(paragraph, judging.Declared[StyleKey.Title].Alignment) && isFar,
            isFar ? looks : Judging.Join(looks, new($"分隔线下空{FontSizes.Decimal(lines)}行", $"{FontSizes.Decimal(lines)} lines below the rule")),
            spot.Words);
    }

    public void SeeAddressee(Spot spot, int? gap)
    {
        var paragraph = spot.Paragraph;
        var lines = gap is { } room ? Lines(room) : 1;
        var isFar = Math.Abs(lines - 1) <= LineTolerance;
        var isFlush = Judging.IsNear(ParagraphMeasure.FirstIndent(paragraph), 0) && Judging.IsNear(ParagraphMeasure.HangingIndent(paragraph), 0) && paragraph.Format is { IsCentred: false, IsRight: false };
        var endsRight = paragraph.Text.TrimEnd().EndsWith('：');
        var found = Judging.Looks(paragraph);
        found = isFar ? found : Judging.Join(found, new($"上面空{FontSizes.Decimal(lines)}行", $"{FontSizes.Decimal(lines)} lines above"));
        found = endsRight ? found : Judging.Join(found, new("后面不是全角冒号", "no full-width colon"));
        judging.Bench.See(
            ClauseCatalogue.Addressee,
            judging.HasFont(paragraph, FontFace.FangSong, TextSize) && isFlush && isFar && endsRight,
            judging.HasDeclaredFont(paragraph, StyleKey.Salutation) && judging.HasDeclaredIndent(paragraph, StyleKey.Salutation) && isFar && endsRight,
            found,
            spot.Words);
    }

    private decimal Lines(int room) => room / (decimal)Math.Max(1, judging.Declared.Page.LinePitch);

    private static bool HasAlignment(ReadParagraph paragraph, TextAlignment alignment) => alignment switch
    {
        TextAlignment.Center => paragraph.Format.IsCentred,
        TextAlignment.Right => paragraph.Format.IsRight,
        _ => !paragraph.Format.IsCentred && !paragraph.Format.IsRight,
    };
}
