using ReportGen.Docx;
using Xunit;

namespace ReportGen.Tests.Docx;

/// <summary>The other parts of the package, one snapshot each.</summary>
public sealed class PartSnapshotTests
{
    private static readonly Written _everything =
        Written.From(Samples.Everything, metadata: new DocxMetadata { Title = "清河镇人大2024年工作总结", Creator = "清河镇人大", Date = new DateOnly(2024, 12, 20) });

    [Theory]
    [InlineData("[Content_Types].xml")]
    [InlineData("_rels/.rels")]
    [InlineData("word/_rels/document.xml.rels")]
    [InlineData("word/styles.xml")]
    [InlineData("word/settings.xml")]
    [InlineData("word/fontTable.xml")]
    [InlineData("word/footer1.xml")]
    [InlineData("word/footer2.xml")]
    [InlineData("word/numbering.xml")]
    [InlineData("docProps/core.xml")]
    [InlineData("docProps/app.xml")]
    [InlineData("customXml/item1.xml")]
    [InlineData("customXml/itemProps1.xml")]
    [InlineData("customXml/_rels/item1.xml.rels")]
    public void Part(string name)
    {
        var xml = Written.Indented(_everything.Part(name));
        var hashless = System.Text.RegularExpressions.Regex.Replace(xml, "sha256=\"[0-9a-f]{64}\"", "sha256=\"…\"");
        Snapshot.Verify(hashless, name: name.Replace('/', '.').Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal));
    }

    [Fact]
    public void The_parts_come_in_one_order() =>
        Assert.Equal(
            [
                "[Content_Types].xml", "_rels/.rels", "word/document.xml", "word/_rels/document.xml.rels", "word/styles.xml", "word/settings.xml", "word/fontTable.xml",
                "word/footer1.xml", "word/footer2.xml", "word/numbering.xml", "docProps/core.xml", "docProps/app.xml",
                "customXml/itemProps1.xml", "customXml/_rels/item1.xml.rels", "customXml/item1.xml",
            ],
            _everything.PartNames());

    [Fact]
    public void Numbering_is_there_only_for_lists() => Assert.DoesNotContain("word/numbering.xml", Written.From(Samples.Table).PartNames());
}
