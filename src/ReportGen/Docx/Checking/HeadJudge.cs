namespace ReportGen.Docx;

/// <summary>7.2: what stands above the title.</summary>
internal sealed class HeadJudge(Judging judging)
{
    private const int TextSize = 32;

    // 35 mm below the upper edge of 版心, give or take what stands between the top of a line and its characters.
    private const decimal MarkDistance = 35;
    private const decimal MarkTolerance = 5;

    public void Judge(Spot spot, DocumentRole role, int gap, bool isFirst)
    {
        switch (role)
        {
            case DocumentRole.CopyNumber:
                See(ClauseCatalogue.CopyNumber, spot, FontFace.Other);
                break;
            case DocumentRole.Secrecy:
                See(ClauseCatalogue.Secrecy, spot, FontFace.Hei);
                break;
            case DocumentRole.Urgency:
                See(ClauseCatalogue.Urgency, spot, FontFace.Hei);
                break;
            case DocumentRole.HeadMark:
                SeeMark(spot, gap, isFirst);
                break;
            case DocumentRole.DocumentNumber:
                SeeNumber(spot, gap);
                break;
        }
    }

    /// <summary>7.2.7, below the last paragraph before the title.</summary>
    public void SeeRule(Spot spot, bool hasDrawing)
    {
        var rule = spot.Paragraph.Format.Bottom;
        if ((rule is null || rule.Size == 0) && hasDrawing)
        {
            judging.Bench.See(ClauseCatalogue.HeadRule, isRight: true, isDeclared: false, new("用图形画的，位置看不出", "drawn; its place is not to be seen"), spot.Words);
            return;
        }

        var isRuled = rule is { Size: > 0 };
        judging.Bench.See(
            ClauseCatalogue.HeadRule,
            isRuled && rule!.IsRed,
            isRuled && rule!.Color == judging.Declared.Rules.Color,
            !isRuled ? new("没有分隔线", "no rule") : rule!.IsRed ? new("红色，与版心等宽", "red, as wide as the type area") : new($"颜色{rule.Color}", $"colour {rule.Color}"),
            spot.Words);
    }

    private void See(Clause clause, Spot spot, FontFace face)
    {
        var paragraph = spot.Paragraph;
        var isRight = (face == FontFace.Other ? ParagraphMeasure.Main(paragraph)?.Size == TextSize : judging.HasFont(paragraph, face, TextSize)) && Judging.IsNear(ParagraphMeasure.FirstIndent(paragraph), 0) && paragraph.Format is { IsCentred: false, IsRight: false };
        judging.Bench.See(clause, isRight, isDeclared: false, Judging.Looks(paragraph), spot.Words);
    }

    private void SeeMark(Spot spot, int gap, bool isFirst)
    {
        var paragraph = spot.Paragraph;
        var main = ParagraphMeasure.Main(paragraph)!;
        var pitch = ParagraphMeasure.Pitch(paragraph, judging.SectionOf(paragraph));
        var below = FontSizes.ToMillimetres(gap + Math.Max(0, (pitch - (main.Size * 10)) / 2));
        var isPlaced = paragraph.IsInBox || paragraph.Format.Frame is not null || !isFirst || Math.Abs(below - MarkDistance) <= MarkTolerance;
        var looks = Judging.Join(Judging.Font(paragraph), Judging.Indent(paragraph));
        judging.Bench.See(
            ClauseCatalogue.HeadMark,
            FontFaces.Of(main.Face) == FontFace.XiaoBiaoSong && (paragraph.Format.IsCentred || paragraph.IsInBox) && isPlaced,
            judging.Declared[StyleKey.HeadMark].Font == main.Face && paragraph.Format.IsCentred && Math.Abs((paragraph.Format.Before ?? 0) - judging.Declared[StyleKey.HeadMark].Before) <= 6,
            isPlaced ? looks : Judging.Join(looks, new($"上边缘在版心下约{FontSizes.Decimal(below)}毫米", $"about {FontSizes.Decimal(below)} mm below the upper edge")),
            spot.Words);
    }

    private void SeeNumber(Spot spot, int gap)
    {
        var paragraph = spot.Paragraph;
        var text = paragraph.Text.Trim();
        var signer = text.IndexOf("签发人", StringComparison.Ordinal);
        var number = (signer < 0 ? text : text[..signer]).Trim();
        var lines = gap / (decimal)Math.Max(1, judging.Declared.Page.LinePitch);
        var isPlaced = signer < 0 ? paragraph.Format.IsCentred : Judging.IsNear(ParagraphMeasure.FirstIndent(paragraph), 1);
        var isWritten = TextShapes.RightNumber().IsMatch(number);
        var isFar = Math.Abs(lines - 2) <= 0.5m;
        var found = Judging.Looks(paragraph);
        found = isWritten ? found : Judging.Join(found, new($"写作“{number}”", $"written “{number}”"));
        found = isFar ? found : Judging.Join(found, new($"上面空{FontSizes.Decimal(lines)}行", $"{FontSizes.Decimal(lines)} lines below the mark"));
        judging.Bench.See(
            ClauseCatalogue.DocumentNumber,
            judging.HasFont(paragraph, FontFace.FangSong, TextSize) && isPlaced && isWritten && isFar,
            judging.HasDeclaredFont(paragraph, StyleKey.HeadNumber) && isPlaced && isWritten && isFar,
            found,
            spot.Words);
        if (signer >= 0)
        {
            var kai = paragraph.Spans.FirstOrDefault(span => span.Script == Script.Chinese && FontFaces.Of(span.Face) == FontFace.Kai);
            judging.Bench.See(
                ClauseCatalogue.Signer,
                kai is { Size: TextSize },
                isDeclared: false,
                kai is null ? Judging.Join(new("姓名不是楷体", "the name is not in Kai"), Judging.Font(paragraph)) : Judging.Font(kai.Face, kai.Size),
                spot.Words);
        }
    }
}
