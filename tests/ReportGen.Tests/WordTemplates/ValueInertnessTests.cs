using ReportGen.Documents;
using ReportGen.Templating;
using ReportGen.Tests.Docx;
using Xunit;
using static ReportGen.Tests.WordTemplates.WordFile;

namespace ReportGen.Tests.WordTemplates;

/// <summary>Text of the data is text in the document, whatever it holds: never markup of Word, of Markdown, of templates.</summary>
public sealed class ValueInertnessTests
{
    private static readonly string[] s_pieces =
    [
        "{{ 1 + 1 }}", "}}", "{{", "<w:p/>", "</w:t></w:r></w:p>", "&amp;", "&lt;", "]]>", "<!--", "<?x?>", "**粗**", "# 题", "- 项", "| a | b |", "::: 分页", "\uFFFC", "\U000F0000", "\uE000", "\n", "\n\n", "\t", "“", "\"", "{%{", "甲", "1", " ", "\u0001", "\uD800", "_rg1", "urn:reportgen:template",
    ];

    [Fact]
    public void Whatever_a_value_holds_it_is_text()
    {
        var random = new Random(20241126);
        for (var round = 0; round < 300; round++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(1, 8)).Select(_ => s_pieces[random.Next(s_pieces.Length)]));
            var model = new ScriptMap();
            model.Set("v", Value.Of(text));
            var filled = FilledIn.Of(WordFile.Of(P("前{{ v }}后") + P("{{ v }}") + Table(Row("{{ v }}", "乙")) + P("尾")).Build(), model: model);
            if (filled.Result is null)
            {
                // Characters that no document can hold are told; nothing else may keep a text from being printed.
                Assert.All(filled.Bag.Items, item => Assert.Equal("RG4002", item.Id));
                continue;
            }

            var document = filled.Written.Part("word/document.xml");
            Assert.Single(document.Descendants(Written.W + "tbl"));
            Assert.DoesNotContain(document.Descendants(), e => e.Name.NamespaceName == "urn:reportgen:template" || e.Name.LocalName is "bookmarkStart" or "comment" or "sectPr" && e.Parent!.Name.LocalName != "body");
            Assert.DoesNotContain(document.Descendants(Written.W + "rPr"), _ => true);
            var expected = DocumentCharacter.Clean(text).Replace("\r", "", StringComparison.Ordinal).Replace("\n", "", StringComparison.Ordinal).Replace("\t", "", StringComparison.Ordinal);
            var first = filled.Written.Part("word/document.xml").Descendants(Written.W + "p").First().Value;
            Assert.Equal(Squeezed("前" + expected + "后"), Squeezed(first));
        }
    }

    // A value of several lines is joined on one; the white space at their ends goes.
    private static string Squeezed(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
