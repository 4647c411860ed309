using ReportGen.Diagnostics;
using ReportGen.Workbooks;
using Xunit;

namespace ReportGen.Tests.Workbooks;

/// <summary>Cells as Excel, WPS and other programs write them.</summary>
public sealed class WorkbookReadingTests
{
    [Theory]
    [InlineData("<c r=\"A1\" t=\"s\"><v>0</v></c>", "共享")]
    [InlineData("<c r=\"A1\" t=\"s\"><v>1</v></c>", "富文本两段")]
    [InlineData("<c r=\"A1\" t=\"s\"><v>2</v></c>", "没有拼音")]
    [InlineData("<c r=\"A1\" t=\"inlineStr\"><is><t>内联</t></is></c>", "内联")]
    [InlineData("<c r=\"A1\" t=\"inlineStr\"><is><r><t>内联</t></r><r><t xml:space=\"preserve\"> 富文本</t></r></is></c>", "内联 富文本")]
    [InlineData("<c r=\"A1\" t=\"str\"><f>A2&amp;\"x\"</f><v>公式的字</v></c>", "公式的字")]
    [InlineData("<c r=\"A1\"><f>SUM(B1:B3)</f><v>12</v></c>", "12")]
    [InlineData("<c r=\"A1\" t=\"inlineStr\"><is><t>第一行_x000D_\n第二行</t></is></c>", "第一行\n第二行")]
    [InlineData("<c r=\"A1\" t=\"b\"><v>1</v></c>", "true")]
    [InlineData("<c r=\"A1\" t=\"d\"><v>2024-05-15T00:00:00</v></c>", "2024-05-15")]
    [InlineData("<c r=\"A1\"><v>0.98099999999999998</v></c>", "0.981")]
    [InlineData("<c r=\"A1\"><v>1.2E+3</v></c>", "1200")]
    [InlineData("<c r=\"A1\" s=\"1\"><v>0.98099999999999998</v></c>", "98.1%")]
    [InlineData("<c r=\"A1\" s=\"2\"><v>0.981</v></c>", "98.10%")]
    [InlineData("<c r=\"A1\" s=\"3\"><v>45427</v></c>", "2024-05-15")]
    [InlineData("<c r=\"A1\" s=\"3\"><v>45427.75</v></c>", "2024-05-15")]
    [InlineData("<c r=\"A1\" s=\"4\"><v>45427</v></c>", "2024-05-15")]
    [InlineData("<c r=\"A1\" s=\"5\"><v>45413</v></c>", "2024-05")]
    [InlineData("<c r=\"A1\" s=\"6\"><v>45427</v></c>", "2024-05-15")]
    [InlineData("<c r=\"A1\" s=\"7\"><v>12.5</v></c>", "12.50")]
    [InlineData("<c><v>3</v></c>", "3")]
    [InlineData("<c r=\"A1\" t=\"e\"><v>#REF!</v></c>", "#REF!")]
    public void A_cell_is_read_as_people_see_it(string cell, string text)
    {
        var content = new RawWorkbook()
            .Texts("<t>共享</t>", "<r><rPr/><t>富文本</t></r><r><t>两段</t></r>", "<t>没有拼音</t><rPh><t>pinyin</t></rPh>")
            .Styles([0, 9, 10, 14, 164, 165, 166, 2], "yyyy\"年\"m\"月\"d\"日\";@", "yyyy\"年\"m\"月\"", "[$-804]yyyy/m/d h:mm")
            .Sheet("表", $"<row r=\"1\">{cell}</row>").Build();

        Assert.Equal(text, Only(content).Text);
    }

    [Theory]
    [InlineData("General", "45427")]
    [InlineData("GENERAL", "45427")]
    [InlineData("[Red]General\"人\"", "45427人")]
    [InlineData("G/通用格式", "45427")]
    [InlineData("0\"次\"", "45427次")]
    [InlineData("0_ ;[Red]\\-0\\ ", "45427")]
    [InlineData("yyyy\\-mm\\-dd", "2024-05-15")]
    [InlineData("e\"年\"m\"月\"d\"日\"", "2024-05-15")]
    [InlineData("000000", "045427")]
    [InlineData("00", "45427")]
    public void Formats_that_programs_write_out_are_known(string code, string text) =>
        Assert.Equal(text, Only(new RawWorkbook().Styles([164], code).Sheet("表", "<row><c s=\"0\"><v>45427</v></c></row>").Build()).Text);

    [Theory]
    [InlineData("0.0\"万元\"", "5.2", "5.2万元")]
    [InlineData("0\"余\"", "30", "30余")]
    [InlineData("\"2024-\"000", "2", "2024-002")]
    [InlineData("\"¥\"#,##0.00", "1234.5", "1234.50")]
    [InlineData("0!.0,\"万元\"", "61200", "61200")]
    [InlineData("[>=10000]0!.0,\"万\";0", "61200", "61200")]
    [InlineData("_ * #,##0.00_ ;_ * -#,##0.00_ ", "3", "3.00")]
    [InlineData("0.0", "0.33333333333333331", "0.3")]
    [InlineData("0.0", "3.25", "3.25")]
    [InlineData("0%", "0.95652173913043481", "96%")]
    [InlineData("General", "0.30000000000000004", "0.3")]
    [InlineData("yyyy", "45427", "2024")]
    public void What_is_shown_is_what_is_meant(string code, string number, string text) =>
        Assert.Equal(text, Only(new RawWorkbook().Styles([164], code).Sheet("表", $"<row><c s=\"0\"><v>{number}</v></c></row>").Build()).Text);

    [Fact]
    public void A_result_has_the_decimals_that_are_shown() =>
        Assert.Equal("3.3", Only(new RawWorkbook().Styles([164], "0.0").Sheet("表", "<row><c s=\"0\"><f>13/4</f><v>3.25</v></c></row>").Build()).Text);

    [Fact]
    public void Workbooks_of_the_1904_system_have_their_own_days() =>
        Assert.Equal("2024-05-15", Only(new RawWorkbook { Properties = "<workbookPr date1904=\"1\"/>" }.Styles([14]).Sheet("表", "<row><c s=\"0\"><v>43965</v></c></row>").Build()).Text);

    [Fact]
    public void A_day_whose_year_is_not_shown_is_told() =>
        Assert.Equal(CellKind.MonthAndDay, Only(new RawWorkbook().Styles([164], "m\"月\"d\"日\"").Sheet("表", "<row><c s=\"0\"><v>45427</v></c></row>").Build()).Kind);

    [Theory]
    [InlineData("h:mm", "0.604166666666667", "14:30")]
    [InlineData("h:mm:ss", "45427.375", "9:00")]
    [InlineData("[h]:mm", "1.25", "30:00")]
    public void A_time_is_read_as_it_is_shown(string code, string number, string text) =>
        Assert.Equal((CellKind.Text, text), Only(new RawWorkbook().Styles([164], code).Sheet("表", $"<row><c s=\"0\"><v>{number}</v></c></row>").Build()) is var cell ? (cell.Kind, cell.Text) : default);

    [Theory]
    [InlineData("<c><f>1+1</f></c>")]
    [InlineData("<c><f>1+1</f><v/></c>")]
    [InlineData("<c><f>1+1</f><v></v></c>")]
    public void A_formula_that_no_program_computed_is_told(string cell) =>
        Assert.Equal(CellKind.NotComputed, Only(new RawWorkbook().Sheet("表", $"<row>{cell}</row>").Build()).Kind);

    [Fact]
    public void A_formula_whose_result_is_an_empty_text_is_a_blank_cell() =>
        Assert.Empty(Rows(new RawWorkbook().Sheet("表", "<row><c t=\"str\"><f>IF(A2=1,\"x\",\"\")</f><v></v></c></row>").Build()));

    [Fact]
    public void Cells_in_another_order_are_read_from_left_to_right() => Assert.Equal(
        [1, 2, 3],
        Assert.Single(Rows(new RawWorkbook().Sheet("表", "<row r=\"1\"><c r=\"B1\"><v>2</v></c><c r=\"C1\"><v>3</v></c><c r=\"A1\"><v>1</v></c></row>").Build())).Cells.Select(cell => cell.Column));

    [Fact]
    public void Blank_cells_and_rows_are_left_out_and_places_kept()
    {
        var rows = Rows(new RawWorkbook().Sheet("表", "<row r=\"2\" hidden=\"1\"><c r=\"B2\" t=\"inlineStr\"><is><t> </t></is></c></row><row r=\"7\"><c r=\"C7\"/><c r=\"AB7\"><v>1</v></c></row>").Build());

        var row = Assert.Single(rows);
        Assert.Equal(7, row.Number);
        Assert.Equal(28, Assert.Single(row.Cells).Column);
    }

    private static SheetCell Only(byte[] content) => Assert.Single(Assert.Single(Rows(content)).Cells);

    private static List<SheetRow> Rows(byte[] content)
    {
        var bag = new DiagnosticBag();
        var workbook = Workbook.Open("台账.xlsx", content, bag)!;
        var rows = workbook.Rows(workbook.Sheets[0], bag, () => Assert.Fail("broken")).ToList();
        Assert.Empty(bag.Items);
        return rows;
    }
}
