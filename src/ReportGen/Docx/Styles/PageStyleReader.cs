namespace ReportGen.Docx;

/// <summary>Reads the tree of a page style from its scalars. What a text style does not say it has from <c>styles.body</c>, but for indents and spacing.</summary>
internal sealed class PageStyleReader(StyleValues values)
{
    public PageStyle Read()
    {
        var style = new PageStyle
        {
            Name = values.Text("name"),
            Language = values.Text("language"),
            Page = ReadPage(),
            Texts = [.. StyleKeyNames.InFile.Select(ReadText)],
            EmphasisFont = values.Text("emphasis.font"),
            PageNumbers = values.Choice<PageNumberPlacement>(
                "page_numbers.position",
                new(PageNumberPlacement.Outside, "单双页", "outside"),
                new(PageNumberPlacement.Center, "居中", "center"),
                new(PageNumberPlacement.None, "无", "none")),
            PageNumberFormat = values.Text("page_numbers.format"),
            Signature = values.Choice<SignaturePlacement>("signature.seal", new(SignaturePlacement.Unsealed, "否", "no", "false"), new(SignaturePlacement.Sealed, "是", "yes", "true")),
            Table = new TableAppearance(values.Eighths("table.border"), values.Length("table.cell_margin"), values.Length("table.cell_padding")),
            Rules = new RuleAppearance(values.Color("head.color"), values.Eighths("head.rule"), values.Length("head.gap"), values.Text("head.signer"), values.Eighths("imprint.outer"), values.Eighths("imprint.inner")),
            ChartHeight = values.Length("chart.height"),
            Substitutes = [.. values.Below("substitutes").Select(font => new FontSubstitute(font, values.Text("substitutes." + font)))],
        };
        values.Has(PageStyle.BaseKey);
        values.ReportUnknownKeys();
        return style;
    }

    private PageGeometry ReadPage() => new()
    {
        Width = values.Length("page.width"),
        Height = values.Length("page.height"),
        Top = values.Length("page.top"),
        Bottom = values.Length("page.bottom"),
        Left = values.Length("page.left"),
        Right = values.Length("page.right"),
        Header = values.Length("page.header"),
        Footer = values.Length("page.footer"),
        LinePitch = values.Length("page.line"),
    };

    private TextStyle ReadText(string name)
    {
        var own = "styles." + name + ".";
        var line = values.Line(OwnOrBody("line"));
        var size = values.FontSize(OwnOrBody("size"));
        return new TextStyle
        {
            OnGrid = line == values.Length("page.line") && size <= values.FontSize("styles.body.size"),
            Font = values.Text(OwnOrBody("font")),
            Latin = values.Text(OwnOrBody("latin")),
            Size = size,
            Line = line,
            Spacing = values.Length(OwnOrBody("spacing")),
            Alignment = values.Choice<TextAlignment>(
                OwnOrBody("align"),
                new(TextAlignment.Justify, "两端", "justify"),
                new(TextAlignment.Left, "左", "left"),
                new(TextAlignment.Center, "居中", "center"),
                new(TextAlignment.Right, "右", "right")),
            FirstLineChars = values.Characters(own + "indent"),
            LeftChars = values.Characters(own + "left"),
            RightChars = values.Characters(own + "right"),
            Before = values.Length(own + "before"),
            After = values.Length(own + "after"),
            Bold = values.Flag(own + "bold"),
            KeepWithNext = values.Flag(own + "keep_next"),
        };

        string OwnOrBody(string key) => values.Has(own + key) ? own + key : "styles.body." + key;
    }
}
