using ReportGen.Diagnostics;
using ReportGen.Docx;
using Xunit;

namespace ReportGen.Tests.Docx;

public sealed class PageStyleTests
{
    [Fact]
    public void Every_text_style_has_a_name_in_the_file_and_an_id_in_the_document()
    {
        var keys = Enum.GetValues<StyleKey>();
        Assert.Equal(keys.Select(key => string.Concat(key.ToString().Select((c, i) => i > 0 && char.IsUpper(c) ? $"_{c}" : $"{c}")).ToLowerInvariant()), StyleKeyNames.InFile);
        Assert.Equal(keys.Length, StyleKeyNames.Ids.Distinct().Count());
    }

    [Fact]
    public void The_shipped_style_has_the_measures_of_the_standard()
    {
        var page = Written.Style.Page;
        Assert.Equal((11906, 16838), (page.Width, page.Height));
        Assert.Equal((2098, 1474, 1984, 1588), (page.Top, page.Right, page.Bottom, page.Left));
        Assert.Equal((579, 1406, 8844), (page.LinePitch, page.Footer, page.TextWidth));
        var body = Written.Style[StyleKey.Body];
        Assert.Equal(("仿宋_GB2312", 32, 579, -5, 630), (body.Font, body.Size, body.Line, body.Spacing, body.Twips(body.FirstLineChars)));
        Assert.True(28 * body.CharacterWidth <= page.TextWidth && 22 * page.LinePitch <= page.Height - page.Top - page.Bottom);
    }

    [Fact]
    public void A_project_overrides_single_values()
    {
        var style = Written.StyleWith("styles:\n  body: {line: 28pt, font: 方正仿宋_GBK}\n  heading2:\n    bold: 是\n    size: 小三\npage_numbers: {position: 居中}\n");
        Assert.Equal((560, "方正仿宋_GBK"), (style[StyleKey.Body].Line, style[StyleKey.Body].Font));
        Assert.Equal((560, "方正仿宋_GBK"), (style[StyleKey.Heading3].Line, style[StyleKey.Heading3].Font));
        Assert.Equal((true, 30, "楷体_GB2312"), (style[StyleKey.Heading2].Bold, style[StyleKey.Heading2].Size, style[StyleKey.Heading2].Font));
        Assert.Equal(PageNumberPlacement.Center, style.PageNumbers);
    }

    [Theory]
    [InlineData("RG5001", "page: {top: ⟦37⟧}")]
    [InlineData("RG5001", "styles: {body: {size: ⟦大号⟧}}")]
    [InlineData("RG5001", "styles: {body: {align: ⟦斜⟧}}")]
    [InlineData("RG5001", "styles: {body: {indent: ⟦二字⟧}}")]
    [InlineData("RG5001", "styles: {body: {bold: ⟦也许⟧}}")]
    [InlineData("RG5001", "page: {top: ⟦99999999999mm⟧}")]
    [InlineData("RG5002", "page: {⟦topp⟧: 37mm}")]
    [InlineData("RG5002", "⟦顶⟧: 37mm")]
    public void A_fault_is_told_at_its_place_and_the_shipped_value_taken(string rule, string own)
    {
        var start = own.IndexOf('⟦', StringComparison.Ordinal);
        var source = new SourceText("own.yaml", own.Replace("⟦", "", StringComparison.Ordinal).Replace("⟧", "", StringComparison.Ordinal));
        var bag = new DiagnosticBag();

        var style = PageStyle.Read(Written.Shipped(), source, bag);

        var finding = Assert.Single(bag.Items);
        Assert.Equal((rule, start + 1), (finding.Id, finding.Location.Column));
        Assert.Equal((2098, 32), (style.Page.Top, style[StyleKey.Body].Size));
    }

    [Fact]
    public void The_house_style_differs_in_pitch_and_page_numbers_alone()
    {
        var house = Named("");
        Assert.Equal((560, 560, 560, PageNumberPlacement.Center), (house.Page.LinePitch, house[StyleKey.Body].Line, house[StyleKey.Heading2].Line, house.PageNumbers));
        Assert.True(house[StyleKey.Body].OnGrid);
        Assert.Equal((2098, "仿宋_GB2312", -5), (house.Page.Top, house[StyleKey.Body].Font, house[StyleKey.Body].Spacing));
        Assert.True(22 * house.Page.LinePitch <= house.Page.Height - house.Page.Top - house.Page.Bottom);
    }

    [Fact]
    public void A_style_of_a_project_begins_with_a_shipped_one_and_overrides_single_values()
    {
        var style = Named("page_numbers: {position: 无}\nstyles: {body: {font: 方正仿宋_GBK}}\n");
        Assert.Equal((560, PageNumberPlacement.None, "方正仿宋_GBK"), (style.Page.LinePitch, style.PageNumbers, style[StyleKey.Body].Font));
    }

    [Fact]
    public void A_base_that_there_is_not_is_told()
    {
        var bag = new DiagnosticBag();
        Assert.Equal(579, PageStyle.Read(Written.Shipped(), new SourceText("own.yaml", "base: 草书"), bag, _ => null).Page.LinePitch);
        Assert.Equal("RG5001", Assert.Single(bag.Items).Id);
    }

    private static PageStyle Named(string more)
    {
        var bag = new DiagnosticBag();
        var style = PageStyle.Read(
            Written.Shipped(),
            new SourceText("own.yaml", "base: 常用版式\n" + more),
            bag,
            name => name == "常用版式" ? new SourceText("house.yaml", File.ReadAllText(TestPaths.In("templates", "styles", "house.yaml"))) : null);
        Assert.Empty(bag.Items);
        return style;
    }

    [Fact]
    public void An_unknown_key_is_compared_with_the_known_ones()
    {
        var bag = new DiagnosticBag();
        PageStyle.Read(Written.Shipped(), new SourceText("own.yaml", "styles: {body: {sise: 三号}}"), bag);
        Assert.Equal("是不是“styles.body.size”？", Assert.Single(bag.Items).Help!.Chinese);
    }

    [Theory]
    [InlineData("37mm", 2098)]
    [InlineData("3.7cm", 2098)]
    [InlineData("28.95pt", 579)]
    [InlineData("28.95磅", 579)]
    [InlineData(" 1588 twip ", 1588)]
    [InlineData("-0.25pt", -5)]
    [InlineData("0", 0)]
    public void Lengths_are_read_as_people_write_them(string text, int twips)
    {
        Assert.True(StyleLength.TryTwips(text, out int read));
        Assert.Equal(twips, read);
    }
}
