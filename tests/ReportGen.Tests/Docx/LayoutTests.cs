using System.Globalization;
using ReportGen.Documents;
using ReportGen.Docx;
using Xunit;

namespace ReportGen.Tests.Docx;

/// <summary>What is computed for a document: lines of titles, widths of columns, indents of signatures.</summary>
public sealed class LayoutTests
{
    [Theory]
    [InlineData("清河镇人大2024年工作总结", "清河镇人大2024年工作总结")]
    [InlineData("清河县双桥镇人民代表大会主席团关于2024年工作情况和2025年工作打算的报告", "清河县双桥镇人民代表大会主席团关于\n2024年工作情况和2025年工作打算的报告")]
    [InlineData("双桥镇第十九届人民代表大会主席团2024年工作总结", "双桥镇第十九届人民代表大会主席团\n2024年工作总结")]
    [InlineData("双桥镇人民代表大会\n工作总结", "双桥镇人民代表大会\n工作总结")]
    public void Long_titles_are_broken_between_words(string title, string expected) =>
        Assert.Equal([expected], Written.From(new Document { Title = [new Text(title)], Blocks = [] }).Paragraphs());

    [Fact]
    public void No_line_of_a_title_begins_or_ends_within_a_number()
    {
        for (var length = 0; length < 30; length++)
        {
            var title = new string('镇', length) + "人民代表大会关于2024年1月至12月工作情况的报告";
            var text = Assert.Single(Written.From(new Document { Title = [new Text(title)], Blocks = [] }).Paragraphs());
            Assert.Equal(title, text.Replace("\n", "", StringComparison.Ordinal));
            Assert.DoesNotMatch(@"\d\n\d", text);
        }
    }

    [Fact]
    public void A_figure_in_a_title_is_not_cut()
    {
        var figure = new ValueInline("一二三四五六七八九十一二三四", Samples.Figure);
        var text = Assert.Single(Written.From(new Document { Title = [new Text("一二三四五六七八九十"), figure, new Text("年报告")], Blocks = [] }).Paragraphs());
        Assert.Contains(figure.Text, text, StringComparison.Ordinal);
    }

    [Fact]
    public void Columns_fill_the_text_block()
    {
        for (var columns = 1; columns < 15; columns++)
        {
            var table = new TableBlock { Columns = [.. Enumerable.Range(0, columns).Select(_ => new TableColumn())], Rows = [TableRow.Of(Enumerable.Range(0, columns).Select(i => new string('字', i * 3)))], Orientation = TableOrientation.Portrait };
            Assert.Equal(8844, Widths(table).Sum());
        }
    }

    [Fact]
    public void Short_columns_get_what_they_need_and_long_ones_share_the_rest()
    {
        var widths = Widths(new TableBlock { Columns = [new(), new(), new()], Rows = [TableRow.Of("序号", new string('长', 60), new string('长', 80))] });
        Assert.True(widths[0] >= 2 * 240 && widths[0] < 1000);
        Assert.InRange(widths[1] - widths[2], -1, 1);
    }

    [Fact]
    public void Given_shares_are_kept() =>
        Assert.Equal([2211, 6633], Widths(new TableBlock { Columns = [new(Width: 1), new(Width: 3)], Rows = [TableRow.Of("长长长长长", "短")] }));

    // 三号 is 315 twips a character with its spacing, a digit half of 320 less 5.
    [Theory]
    [InlineData("清河镇人民代表大会主席团", "2024年12月20日", 630, 630 + (12 * 315) - 630 - DateWidth)]
    [InlineData("镇人大", "2024年12月20日", 630 + 630 + DateWidth - (3 * 315), 630)]
    [InlineData("清河镇人大主席团", "", 630, null)]
    [InlineData("", "2024年12月20日", 630, null)] // in the style of the organisation, a line below the text
    public void The_date_begins_two_characters_right_of_the_organisation(string organisation, string date, int? organisationIndent, int? dateIndent) =>
        Assert.Equal((organisationIndent, dateIndent), Indents(Written.Style, organisation, date));

    [Fact]
    public void With_a_seal_the_organisation_is_centred_on_the_date() =>
        Assert.Equal(
            (1260 + ((DateWidth - (3 * 315)) / 2), 1260),
            Indents(Written.StyleWith("signature: {seal: 是}"), "镇人大", "2024年12月20日"));

    private const int DateWidth = (3 * 315) + (8 * 155);

    private static (int? Organisation, int? Date) Indents(PageStyle style, string organisation, string date)
    {
        var block = new SignatureBlock(organisation.Length == 0 ? [] : [[new Text(organisation)]], date.Length == 0 ? [] : [new Text(date)]);
        var body = Written.From(new Document { Blocks = [block] }, style).Part("word/document.xml");
        int? Of(string id) => body.Descendants(Written.W + "p").Where(p => p.Descendants(Written.W + "pStyle").Single().Attribute(Written.W + "val")!.Value == id)
            .Select(p => p.Descendants(Written.W + "ind").SingleOrDefault() is { } ind ? int.Parse(ind.Attribute(Written.W + "right")!.Value, CultureInfo.InvariantCulture) : (int?)630).SingleOrDefault();
        return (Of("Signature"), Of("Date"));
    }

    private static int[] Widths(TableBlock table) =>
        [.. Written.From(table).Part("word/document.xml").Descendants(Written.W + "gridCol").Select(c => int.Parse(c.Attribute(Written.W + "w")!.Value, CultureInfo.InvariantCulture))];
}
