using ReportGen.Documents;
using Xunit;

namespace ReportGen.Tests.Documents;

/// <summary>No value, whatever it holds, changes the structure of a document, and its text arrives as it was.</summary>
public sealed class ValueInertnessTests
{
    private const string Template = "# {0}\n\n## {0}\n\n{0}\n\n**{0}**说{0}。\n\n- {0}\n\n::: table {0}\n| {0} | 乙 |\n|---|---|\n| 1 | {0} |\n:::\n\n::: signature\n{0}\n:::\n";

    private static readonly string[] _signs =
    [
        "#", "##", " ", "|", "*", "**", "_", "[", "](x)", "<b>", "</b>", "&amp;", "&", "`", "```", ":::", ":::table", "\\", "- ", "1. ", "> ", "---", "{{", "}}", "\t",
        "\uE000", "\U000F0000", "\U00020000", "é", "“", "”", "——", "\"", "'", "]]>", "<!--", "甲", "a", "0", "％", "http://a.b", "$", "~", "^", "=", "+",
    ];

    public static TheoryData<int> Seeds() => [.. Enumerable.Range(0, 60)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Nasty_text_creates_no_structure(int seed)
    {
        var random = new Random(seed);
        var nasty = string.Concat(Enumerable.Range(0, random.Next(1, 12)).Select(_ => _signs[random.Next(_signs.Length)])) + "终";
        var expected = Tree("值").Replace("‹值›", "‹" + nasty + "›", StringComparison.Ordinal);

        Assert.Equal(expected, Tree(nasty));
    }

    // Unnumbered: a numeral that the office typed into a heading is respected, wherever it came from.
    private static string Tree(string value)
    {
        var bag = new ReportGen.Diagnostics.DiagnosticBag();
        var document = DocumentParser.Parse(Rendered.From(Template, value).Segments, bag, new DocumentOptions { Numbering = HeadingNumbering.None });
        Assert.Empty(bag.Items);
        return TreeDump.Of(document);
    }

    [Theory]
    [InlineData("甲\n# 乙")]
    [InlineData("甲\n\n| a | b |\n|---|---|")]
    [InlineData("甲\n::: table\n乙")]
    public void Line_feeds_in_a_value_make_paragraphs_and_nothing_else(string value)
    {
        var document = Rendered.Parse("{0}", value);
        Assert.All(document.Blocks, block => Assert.IsType<ValueInline>(Assert.Single(Assert.IsType<Paragraph>(block).Inlines)));
        Assert.Equal(value.Split('\n', StringSplitOptions.RemoveEmptyEntries), document.Blocks.Cast<Paragraph>().Select(p => PlainText.Of(p.Inlines)));
    }

    [Fact]
    public void Many_values_keep_their_order()
    {
        const int Count = 70_000;
        var values = Enumerable.Range(0, Count).Select(i => (object)i.ToString(System.Globalization.CultureInfo.InvariantCulture)).ToArray();
        var template = string.Join("\n\n", Enumerable.Range(0, Count).Select(i => $"{{{i}}}"));
        Assert.Equal(values, Rendered.Parse(template, values).Blocks.Cast<Paragraph>().Select(p => (object)PlainText.Of(p.Inlines)));
    }
}
