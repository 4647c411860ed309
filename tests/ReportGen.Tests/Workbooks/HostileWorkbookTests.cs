using System.Text;
using ReportGen.Diagnostics;
using ReportGen.Packages;
using ReportGen.Workbooks;
using Xunit;

namespace ReportGen.Tests.Workbooks;

/// <summary>What no honest ledger holds is refused with a sentence, and broken files are told apart from it.</summary>
public sealed class HostileWorkbookTests
{
    private const string Cell = "<row><c><v>1</v></c></row>";

    [Fact]
    public void Macros_in_a_renamed_file_are_refused()
    {
        Refused("RG1006", "宏", new RawWorkbook { Types = "<Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.ms-excel.sheet.macroEnabled.main+xml\"/>" }.Sheet("本单位", Cell).Build());
        Refused("RG1006", "宏", new RawWorkbook().Sheet("本单位", Cell).Add("xl/vbaProject.bin", "x").Build());
    }

    [Fact]
    public void Links_to_other_files_are_refused() => Refused("RG1006", "别的文件", new RawWorkbook().Sheet("本单位", Cell).Add("xl/externalLinks/externalLink1.xml", "<x/>").Build());

    [Theory]
    [InlineData("../evil.xml")]
    [InlineData("/etc/passwd")]
    [InlineData("C:\\evil.xml")]
    [InlineData("xl\\..\\..\\evil.xml")]
    public void Names_that_lead_out_of_the_package_are_refused(string name) => Refused("RG1006", "文件名", new RawWorkbook().Sheet("本单位", Cell).Add(name, "x").Build());

    [Fact]
    public void One_part_twice_is_refused() => Refused("RG1006", "重复", new RawWorkbook().Sheet("本单位", Cell).Add("xl/Worksheets/Sheet1.xml", "<x/>").Build());

    [Theory]
    [InlineData("xl/sharedStrings.xml")]
    [InlineData("xl/styles.xml")]
    public void A_document_type_is_refused_before_it_is_resolved(string part) => Refused(
        "RG1006",
        "DOCTYPE",
        new RawWorkbook().Sheet("本单位", Cell).Add(part, "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><sst><si><t>&a;</t></si></sst>").Build());

    [Fact]
    public void A_bomb_is_given_up_by_what_it_says_of_its_size()
    {
        var bytes = new RawWorkbook().Sheet("本单位", Cell).Add("xl/sharedStrings.xml", new byte[1 << 20]).Build();

        // The directory at the end says 0x7FFFFFFF bytes.
        var name = Encoding.UTF8.GetBytes("xl/sharedStrings.xml");
        var entry = bytes.AsSpan().LastIndexOf(name) - 46;
        BitConverter.TryWriteBytes(bytes.AsSpan(entry + 24), 0x7FFFFFFF);
        Refused("RG1007", "太大", bytes);
    }

    [Fact]
    public void A_part_that_goes_on_for_ever_is_given_up()
    {
        using var endless = new BoundedStream(new MemoryStream(new byte[100]), most: 50);

        Assert.Equal(PackageFault.TooLarge, Assert.Throws<PackageException>(() => endless.CopyTo(Stream.Null)).Fault);
    }

    [Fact]
    public void Passwords_and_old_formats_are_told() => Refused("RG1005", "密码", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0]);

    [Fact]
    public void Files_of_another_kind_are_told_by_what_they_are()
    {
        Refused("RG1005", "Word 文档", new RawWorkbook().Add("word/document.xml", "<x/>").Build());
        Refused("RG1005", "幻灯片", new RawWorkbook().Add("ppt/presentation.xml", "<x/>").Build());
        Refused("RG1005", ".ods", [.. "PK\u0003\u0004"u8, .. new byte[26], .. "mimetypeapplication/vnd.oasis.opendocument.spreadsheet"u8]);
        Refused("RG1005", "只是名字像表格", Encoding.UTF8.GetBytes("日期,类型,主题\n"));
        Refused("RG1005", "空的", []);
    }

    [Fact]
    public void Broken_files_are_told()
    {
        var whole = new RawWorkbook().Sheet("本单位", Cell).Build();
        Refused("RG1005", "损坏", whole[..(whole.Length / 2)]);
        Refused("RG1005", "损坏", Encoding.UTF8.GetBytes("PK\u0003\u0004 not a zip"));
        Refused("RG1005", "损坏", new RawWorkbook().Add("a.xml", "<x/>").Build());
        Refused("RG1005", "损坏", new RawWorkbook().Sheet("本单位", "<row><c t=\"s\"><v>7</v></c></row>").Build());
        Refused("RG1005", "损坏", new RawWorkbook().Sheet("本单位", "<row><c><v>1</c></row>").Build());
        Refused("RG1005", "损坏", new RawWorkbook().Sheet("本单位", "<row><c r=\"A1\"><v>1</v></c><c r=\"A1\"><v>2</v></c></row>").Build());
    }

    [Fact]
    public void No_byte_that_is_changed_makes_an_exception()
    {
        var whole = new RawWorkbook().Texts("<t>年度</t>").Styles([0, 14]).Sheet("本单位", "<row><c t=\"s\"><v>0</v></c><c s=\"1\"><v>45000</v></c></row>").Build();
        for (var i = 0; i < whole.Length; i++)
        {
            var changed = whole.ToArray();
            changed[i] ^= 0x5A;
            Read(changed);
        }
    }

    private static void Refused(string id, string word, byte[] content)
    {
        var finding = Assert.Single(Read(content).Items);
        Assert.Equal(id, finding.Id);
        Assert.Contains(word, finding.Headline.Chinese, StringComparison.Ordinal);
        Assert.NotNull(finding.Help);
    }

    private static DiagnosticBag Read(byte[] content)
    {
        var bag = new DiagnosticBag();
        if (Workbook.Open("台账.xlsx", content, bag) is { } workbook)
        {
            foreach (var sheet in workbook.Sheets)
            {
                _ = workbook.Rows(sheet, bag, () => { }).Count();
            }
        }

        return bag;
    }
}
