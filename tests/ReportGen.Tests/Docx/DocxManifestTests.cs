using System.IO.Compression;
using System.Text;
using ReportGen.Docx;
using Xunit;

namespace ReportGen.Tests.Docx;

public sealed class DocxManifestTests
{
    [Fact]
    public void A_document_as_built_is_unchanged_and_lists_its_figures()
    {
        var manifest = Read(Written.From(Samples.Everything).Bytes)!;

        Assert.True(manifest.IsUnchanged);
        Assert.Equal(["_rg1", "_rg2", "_rg3"], manifest.Figures.Select(f => f.Bookmark));
        var figure = manifest.Figures[0];
        Assert.Equal(("suggestions.total", "建议件数", "14", 14m), (figure.Name, figure.Label, figure.Text, figure.Value));
        Assert.Equal(["2024.yaml:8", "2024.yaml:12"], figure.Records);
    }

    [Fact]
    public void Every_bookmark_of_the_document_stands_in_the_manifest()
    {
        var written = Written.From(Samples.Everything);
        var bookmarks = written.Part("word/document.xml").Descendants(Written.W + "bookmarkStart").Select(b => b.Attribute(Written.W + "name")!.Value);
        Assert.Equal(bookmarks, Read(written.Bytes)!.Figures.Select(f => f.Bookmark));
    }

    [Theory]
    [InlineData("word/document.xml")]
    [InlineData("word/styles.xml")]
    [InlineData("docProps/core.xml")]
    public void A_changed_part_is_noticed(string part) =>
        Assert.False(Read(Edit(zip =>
        {
            var entry = zip.GetEntry(part)!;
            using var stream = entry.Open();
            stream.Seek(0, SeekOrigin.End);
            stream.WriteByte((byte)'\n');
        }))!.IsUnchanged);

    [Fact]
    public void A_part_that_was_added_or_removed_is_noticed()
    {
        Assert.False(Read(Edit(zip => zip.CreateEntry("word/comments.xml")))!.IsUnchanged);
        Assert.False(Read(Edit(zip => zip.GetEntry("docProps/app.xml")!.Delete()))!.IsUnchanged);
    }

    [Fact]
    public void What_is_not_ours_has_no_manifest()
    {
        Assert.Null(Read(Edit(zip => zip.GetEntry("customXml/item1.xml")!.Delete())));
        Assert.Null(Read(Encoding.UTF8.GetBytes("no package at all")));
        Assert.Null(Read([]));
        Assert.Null(Read(Edit(zip => Replace(zip, "<other/>"))));
        Assert.Null(Read(Edit(zip => Replace(zip, "<!DOCTYPE manifest [<!ENTITY a 'b'>]><manifest/>"))));
        Assert.Null(Read(Edit(zip => Replace(zip, "<manifest xmlns='urn:reportgen:manifest:1' sha256='x'><figure value='no number'/></manifest>"))));
    }

    [Fact]
    public void The_stream_stays_open()
    {
        using var stream = new MemoryStream(Written.From().Bytes);
        DocxManifest.Read(stream);
        Assert.True(stream.CanRead);
    }

    private static void Replace(ZipArchive zip, string content)
    {
        zip.GetEntry("customXml/item1.xml")!.Delete();
        using var writer = new StreamWriter(zip.CreateEntry("customXml/item1.xml").Open());
        writer.Write(content);
    }

    private static DocxManifest? Read(byte[] bytes) => DocxManifest.Read(new MemoryStream(bytes));

    private static byte[] Edit(Action<ZipArchive> edit)
    {
        using var stream = new MemoryStream();
        stream.Write(Written.From(Samples.Everything).Bytes);
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            edit(zip);
        }

        return stream.ToArray();
    }
}
