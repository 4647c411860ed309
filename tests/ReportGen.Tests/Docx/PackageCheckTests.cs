using System.IO.Compression;
using System.Text;
using ReportGen.Docx;
using Xunit;

namespace ReportGen.Tests.Docx;

/// <summary>What is read back before a document takes the place of the former one.</summary>
public sealed class PackageCheckTests
{
    private static readonly byte[] _whole = Written.From(Samples.Everything).Bytes;

    [Fact]
    public void A_document_as_written_is_sound_and_the_stream_stays_open()
    {
        using var stream = new MemoryStream(_whole);
        Assert.True(PackageCheck.IsSound(stream));
        Assert.True(stream.CanRead);
    }

    [Theory]
    [InlineData("word/document.xml", "<w:document xmlns:w='w'><w:body></w:document>")]
    [InlineData("word/styles.xml", "")]
    [InlineData("word/styles.xml", "<a>&nbsp;</a>")]
    [InlineData("docProps/core.xml", "<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>")]
    [InlineData("word/document.xml", "<a>\u0001</a>")]
    [InlineData("[Content_Types].xml", "<Types/>")]
    [InlineData("_rels/.rels", "<Relationships><Relationship Target='word/nowhere.xml'/></Relationships>")]
    [InlineData("word/_rels/document.xml.rels", "<Relationships><Relationship Target='../word/missing.xml'/></Relationships>")]
    public void A_part_that_is_broken_or_leads_nowhere_is_seen(string part, string content) => Assert.False(IsSound(Edit(zip => Replace(zip, part, content))));

    [Theory]
    [InlineData("<Relationships><Relationship Target='/word/styles.xml'/></Relationships>")]
    [InlineData("<Relationships><Relationship Target='../word/styles.xml'/></Relationships>")]
    [InlineData("<Relationships><Relationship TargetMode='External' Target='https://example.org/'/></Relationships>")]
    public void Ways_to_write_a_target_that_are_sound(string content) => Assert.True(IsSound(Edit(zip => Replace(zip, "word/_rels/document.xml.rels", content))));

    [Theory]
    [InlineData("word/document.xml")]
    [InlineData("word/styles.xml")]
    [InlineData("[Content_Types].xml")]
    public void A_part_that_is_missing_is_seen(string part) => Assert.False(IsSound(Edit(zip => zip.GetEntry(part)!.Delete())));

    [Fact]
    public void A_part_without_a_content_type_is_seen() => Assert.False(IsSound(Edit(zip => Replace(zip, "word/media.bin", "<a/>"))));

    [Fact]
    public void What_is_cut_short_or_no_package_is_seen()
    {
        Assert.All([1, 100, _whole.Length / 2, _whole.Length - 1], length => Assert.False(IsSound(_whole[..length])));
        Assert.False(IsSound([]));
        Assert.False(IsSound(Encoding.UTF8.GetBytes("<html/>")));
    }

    [Fact]
    public void A_byte_that_was_changed_inside_a_part_is_seen()
    {
        // Past the header and name of the first entry lies its packed content.
        var bytes = (byte[])_whole.Clone();
        for (var i = 200; i < 260; i++)
        {
            bytes[i] ^= 0xFF;
        }

        Assert.False(IsSound(bytes));
    }

    private static bool IsSound(byte[] bytes) => PackageCheck.IsSound(new MemoryStream(bytes));

    private static void Replace(ZipArchive zip, string part, string content)
    {
        zip.GetEntry(part)?.Delete();
        using var writer = new StreamWriter(zip.CreateEntry(part).Open());
        writer.Write(content);
    }

    private static byte[] Edit(Action<ZipArchive> edit)
    {
        using var stream = new MemoryStream();
        stream.Write(_whole);
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            edit(zip);
        }

        return stream.ToArray();
    }
}
