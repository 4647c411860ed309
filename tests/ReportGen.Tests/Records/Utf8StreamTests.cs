using System.Text;
using ReportGen.Diagnostics;
using ReportGen.Records;
using Xunit;

namespace ReportGen.Tests.Records;

public sealed class Utf8StreamTests
{
    // The stream is read in pieces of 64 KiB; with so many bytes before it, a character of four bytes is cut at each of its places.
    private const int Piece = 1 << 16;

    public static TheoryData<int> Offsets => [.. Enumerable.Range(-5, 10)];

    [Theory]
    [MemberData(nameof(Offsets))]
    public void A_character_that_a_piece_cuts_is_put_together_again(int offset)
    {
        foreach (var sign in (string[])["é", "河", "𠮷", "河𠮷é"])
        {
            var text = new string('a', Piece + offset) + sign + new string('镇', Piece) + sign;

            Assert.Equal(text, Utf8Stream.Decode(new MemoryStream(Encoding.UTF8.GetBytes(text)), out var isClean));
            Assert.True(isClean);
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(Piece - 1)]
    [InlineData(Piece)]
    [InlineData(Piece + 1)]
    [InlineData(3 * Piece)]
    public void A_forbidden_character_is_seen_wherever_it_stands(int before)
    {
        var text = new string('镇', before) + '\uE000' + "镇";

        Assert.Equal(text, Utf8Stream.Decode(new MemoryStream(Encoding.UTF8.GetBytes(text)), out var isClean));
        Assert.False(isClean);
    }

    [Theory]
    [InlineData("\t", true)]
    [InlineData("\r\n", true)]
    [InlineData("é", true)]
    [InlineData("😀", true)]
    [InlineData("\u200B", false)]
    [InlineData("\uFEFF", false)]
    [InlineData("\u2028", false)]
    [InlineData("\u00AD", false)]
    [InlineData("\u0085", false)]
    public void Only_forbidden_and_invisible_characters_spoil_a_text(string sign, bool isClean)
    {
        foreach (var before in (int[])[0, 3, 8, 13])
        {
            Utf8Stream.Decode(new MemoryStream(Encoding.UTF8.GetBytes(new string('镇', before) + sign + "河，a")), out var found);
            Assert.Equal(isClean, found);
        }
    }

    [Theory]
    [InlineData(0, new byte[] { 0x80 })]
    [InlineData(0, new byte[] { 0xE6, 0xB2 })]
    [InlineData(10, new byte[] { 0xC0, 0x80 })]
    [InlineData(Piece - 1, new byte[] { 0xE6, 0xB2 })]
    [InlineData(Piece - 2, new byte[] { 0xF0, 0xA0, 0xAE, 0x61 })]
    [InlineData(Piece, new byte[] { 0xED, 0xA0, 0x80 })]
    [InlineData(2 * Piece, new byte[] { 0xFF })]
    public void What_is_not_UTF_8_is_no_text(int before, byte[] broken) =>
        Assert.Null(Utf8Stream.Decode(new MemoryStream([.. Encoding.ASCII.GetBytes(new string('a', before)), .. broken]), out _));

    [Fact]
    public void An_empty_file_is_an_empty_text() => Assert.Equal("", Utf8Stream.Decode(new MemoryStream(), out _));

    [Fact]
    public void It_begins_where_the_stream_stands()
    {
        var stream = new MemoryStream([0xEF, 0xBB, 0xBF, .. "河"u8]) { Position = 3 };

        Assert.Equal("河", Utf8Stream.Decode(stream, out _));
    }

    [Theory]
    [InlineData("清河镇")]
    [InlineData("清河镇人大")]
    [InlineData("qinghe")]
    public void A_file_that_becomes_another_one_meanwhile_is_a_fault_of_reading(string second) =>
        Assert.Throws<IOException>(() => Utf8Stream.Decode(new ChangingStream("清河镇人"u8.ToArray(), Encoding.UTF8.GetBytes(second)), out _));

    [Fact]
    public void A_file_is_the_same_records_from_its_bytes_and_from_a_stream()
    {
        foreach (var encoding in (Encoding[])[new UTF8Encoding(false), new UTF8Encoding(true), new UnicodeEncoding(false, true), new UnicodeEncoding(true, true), CodePagesEncodingProvider.Instance.GetEncoding("gb18030")!])
        {
            byte[] bytes = [.. encoding.GetPreamble(), .. encoding.GetBytes("格式版本: 1\n报告期: 2024\n单位: {名称: 清河镇, 级别: 镇}\n视察:\n  - {日期: 2024-05-09, 主题: 河道\uE000治理}\n")];
            var (fromBytes, fromStream) = (new DiagnosticBag(), new DiagnosticBag());

            var whole = RecordReader.Read([new RecordInput(new RecordFile("2024.yaml", bytes))], fromBytes);
            var streamed = RecordReader.Read([new RecordInput(RecordFile.OfText("2024.yaml", new MemoryStream(bytes)))], fromStream);

            Assert.Equal(((SourceText)whole.Books[0].Sources[0]).Text, ((SourceText)streamed.Books[0].Sources[0]).Text);
            Assert.Equal(fromBytes.Items.Select(item => $"{item.Rule.Id} {item.Location}"), fromStream.Items.Select(item => $"{item.Rule.Id} {item.Location}"));
            Assert.Contains(fromStream.Items, item => item.Rule == YamlRules.ForbiddenCharacter);
        }
    }

    /// <summary>Another text from the second reading on.</summary>
    private sealed class ChangingStream(byte[] first, byte[] second) : MemoryStream
    {
        private byte[] _now = first;
        private int _at;

        public override long Position
        {
            get => _at;
            set => (_now, _at) = (second, (int)value);
        }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        public override int Read(Span<byte> buffer)
        {
            var rest = _now.AsSpan(_at);
            var length = Math.Min(rest.Length, buffer.Length);
            rest[..length].CopyTo(buffer);
            _at += length;
            return length;
        }
    }
}
