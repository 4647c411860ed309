using ReportGen.Diagnostics;

namespace ReportGen.Docx;

/// <summary>7.3.4 to 7.3.7: what follows the text: list of attachments, signature and date, remark, attachments.</summary>
internal sealed class EndJudge(Judging judging)
{
    private const int TextSize = 32;
    private const decimal LineTolerance = 0.5m;

    public void SeeAttachmentNote(Spot spot, int? gap, bool isFirst)
    {
        var paragraph = spot.Paragraph;
        var text = paragraph.Text.TrimEnd();
        var indent = ParagraphMeasure.FirstIndent(paragraph);
        var isPlaced = isFirst ? Judging.IsNear(indent, 2) && (gap is null || Math.Abs(Lines(gap.Value) - 1) <= LineTolerance) : indent >= 4.5m;
        var endsRight = !text.EndsWith('。') && !text.EndsWith('；');
        var found = Judging.Looks(paragraph);
        found = isFirst && gap is { } room && Math.Abs(Lines(room) - 1) > LineTolerance ? Judging.Join(found, new($"上面空{FontSizes.Decimal(Lines(room))}行", $"{FontSizes.Decimal(Lines(room))} lines above")) : found;
        found = endsRight ? found : Judging.Join(found, new("名称后有标点", "punctuation after the name"));
        judging.Bench.See(ClauseCatalogue.AttachmentNote, judging.HasFont(paragraph, FontFace.FangSong, TextSize) && isPlaced && endsRight, isDeclared: false, found, spot.Words);
    }

    public void SeeNoNote(Spot label) =>
        judging.Bench.See(ClauseCatalogue.AttachmentNote, isRight: false, isDeclared: false, new("有附件，正文下没有附件说明", "attachments, but no list of them below the text"), label.Words);

    public void SeeAttachmentLabel(Spot spot)
    {
        var paragraph = spot.Paragraph;
        var looks = Judging.Looks(paragraph);
        judging.Bench.See(
            ClauseCatalogue.Attachment,
            judging.HasFont(paragraph, FontFace.Hei, TextSize) && paragraph.BeginsPage && Judging.IsNear(ParagraphMeasure.FirstIndent(paragraph), 0) && paragraph.Format is { IsCentred: false, IsRight: false },
            isDeclared: false,
            paragraph.BeginsPage ? looks : Judging.Join(looks, new("没有另起一面", "not on a page of its own")),
            spot.Words);
    }

    public void SeeAttachmentTitle(Spot spot, int gap)
    {
        var lines = Lines(gap);
        judging.Bench.See(
            ClauseCatalogue.Attachment,
            spot.Paragraph.Format.IsCentred && Math.Abs(lines - 1) <= LineTolerance,
            isDeclared: false,
            Judging.Join(Judging.Indent(spot.Paragraph), new($"附件标题在第{FontSizes.Decimal(lines + 2)}行", $"title of the attachment in line {FontSizes.Decimal(lines + 2)}")),
            spot.Words);
    }

    public void SeeRemark(Spot spot) =>
        judging.Bench.See(
            ClauseCatalogue.Remark,
            Judging.IsNear(ParagraphMeasure.FirstIndent(spot.Paragraph), 2) && spot.Paragraph.Format is { IsCentred: false, IsRight: false } && judging.HasFont(spot.Paragraph, FontFace.FangSong, TextSize) && spot.Paragraph.Text.Trim() is ['（', .., '）'],
            isDeclared: false,
            Judging.Looks(spot.Paragraph),
            spot.Words);

    public void SeeDate(Spot spot)
    {
        var text = spot.Paragraph.Text.Trim();
        judging.Bench.See(ClauseCatalogue.Date, TextShapes.RightDate().IsMatch(text), isDeclared: false, new($"“{text}”", $"“{text}”"), spot.Words);
    }

    /// <param name="signers">The organisations; none where there is only a date.</param>
    /// <param name="date">The date; null where there is none.</param>
    /// <param name="gap">The room above the first of them, in twips; null at the head of a page.</param>
    public void SeeSignature(IReadOnlyList<Spot> signers, Spot? date, int? gap)
    {
        var signer = signers.Count > 0 ? signers[^1] : null;
        var spot = signer ?? date!;
        var section = judging.SectionOf(spot.Paragraph);
        var character = ParagraphMeasure.CharacterWidth(spot.Paragraph);
        var width = section.TextWidth;
        var (s, d) = (signer is null ? default : ParagraphMeasure.Extent(signer.Paragraph, section), date is null ? default : ParagraphMeasure.Extent(date.Paragraph, section));

        // Those that sign together begin at one place, the longest reaches furthest.
        s.End = signers.Select(one => ParagraphMeasure.Extent(one.Paragraph, section).End).DefaultIfEmpty().Max();
        var right = Math.Max(s.End, d.End);
        var isFar = gap is null || Math.Abs(Lines(gap.Value) - 1) <= LineTolerance;
        var unsealed = IsNear(width - right, 2, character) && (signer is null || date is null || IsNear(d.Start - s.Start, 2, character)) && isFar;
        var isSealed = date is not null && IsNear(width - d.End, 4, character) && (signer is null || IsNear((s.Start + s.End - d.Start - d.End) / 2, 0, character));
        judging.Bench.See(ClauseCatalogue.Signature, unsealed || isSealed, isDeclared: false, Found(unsealed, isSealed, width, s, d, signer, date, character, isFar), spot.Words);
    }

    private static Message Found(bool unsealed, bool isSealed, int width, (int Start, int End) s, (int Start, int End) d, Spot? signer, Spot? date, int character, bool isFar)
    {
        if (unsealed || isSealed)
        {
            return unsealed ? new("不盖章的位置", "as without a seal") : new("盖章的位置", "as with a seal");
        }

        string Characters(int twips) => FontSizes.Decimal(twips / (decimal)character);
        var found = signer is null ? new Message($"日期右空{Characters(width - d.End)}字", $"the date {Characters(width - d.End)} characters from the right")
            : date is null ? new($"署名右空{Characters(width - s.End)}字", $"the name {Characters(width - s.End)} characters from the right")
            : new($"署名右空{Characters(width - s.End)}字，日期右空{Characters(width - d.End)}字，日期首字比署名首字右移{Characters(d.Start - s.Start)}字", $"the name {Characters(width - s.End)} and the date {Characters(width - d.End)} characters from the right, the date {Characters(d.Start - s.Start)} right of the name");
        return isFar ? found : Judging.Join(found, new("上面空的不是一行", "not one line below the text"));
    }

    private static bool IsNear(int twips, int characters, int character) => Math.Abs(twips - (characters * character)) <= character * 6 / 10;

    private decimal Lines(int room) => room / (decimal)Math.Max(1, judging.Declared.Page.LinePitch);
}
