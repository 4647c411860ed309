using Xunit;

namespace ReportGen.Tests.Reporting;

/// <summary>References in texts of the office's own words: <c>{视察次数}</c>, and standing phrases.</summary>
public sealed class ReferenceTests
{
    private const string Records = "inspections: [{date: 2024-05-15, kind: visit, topic: 甲, opinions: 30余}]\n";

    [Theory]
    [InlineData("视察{视察次数}次。", "视察1次。")]
    [InlineData("视察{inspections.by_kind.visit}次。", "视察1次。")]
    [InlineData("视察{ 视察次数 }次。", "视察1次。")]
    [InlineData("提出意见{监督意见建议条数}条。", "提出意见30余条。")]
    [InlineData("写成\\{视察次数\\}。", "写成{视察次数}。")]
    [InlineData("写成 \\{ 这样。", "写成 { 这样。")]
    [InlineData("只有 \\} 这样。", "只有 } 这样。")]
    [InlineData("没有合上 { 的。", "没有合上 { 的。")]
    [InlineData("坚持{有机统一}。", "坚持党的领导、人民当家作主、依法治国有机统一。")]
    [InlineData("{视察次数}次、{视察次数}次", "1次、1次")]
    public void A_reference_becomes_its_figure_or_phrase(string written, string printed)
    {
        var workspace = Reported.Workspace($"{Records}narrative: {{导语: '{written}'}}\n")
            .Add("reportgen.yaml", "reportgen: 1\n")
            .Add("phrases.yaml", "reportgen: 1\nphrases: [{id: 有机统一, text: 党的领导、人民当家作主、依法治国有机统一}]\n")
            .Add("own.sbn", "{{ narrative.opening }}");
        Assert.Equal(printed, Reported.In(workspace, template: "own.sbn").Text);
    }

    [Theory]
    [InlineData("narrative: {导语: '视察{视察次数}次。'}", "{{ narrative.opening }}")]
    [InlineData("report: {chapters: [{chapter: 监督, lead: '视察{视察次数}次。'}]}", "{{ chapters[3].lead }}")]
    [InlineData("report: {chapters: [{chapter: 监督, text: '视察{视察次数}次。'}]}", "{{ chapters[3].text }}")]
    [InlineData("plans: ['视察{视察次数}次。']", "{{ zh.series (plans | array.map \"text\") }}")]
    [InlineData("cases: [{title: 甲, story: '视察{视察次数}次。'}]", "{{ cases[0].story }}")]
    [InlineData("trainings: [{date: 2024-05-15, topic: 甲, summary: '视察{视察次数}次'}]", "{{ zh.sentence trainings[0].summary }}")]
    [InlineData("trainings: [{date: 2024-05-15, topic: 甲, summary: '视察{视察次数}次。'}]", "{{ zh.clause trainings[0].summary }}。")]
    public void It_keeps_its_identity_down_to_the_document(string records, string template)
    {
        var written = Reported.With(template, Records + records).ToWord();
        Assert.Equal("inspections.by_kind.visit", Assert.Single(ReportGen.Docx.DocxManifest.Read(new MemoryStream(written.Bytes))!.Figures).Name);
        Assert.Contains("视察1次。", written.Paragraphs());
    }

    [Theory]
    [InlineData("视察{视查次数}次。", "RG2003 5:20", "视察次数")]
    [InlineData("培训{培训次数}次。", "RG2003 5:20", "没有填报")]
    public void An_unknown_one_stops_the_report_at_its_place(string written, string place, string word)
    {
        var reported = Reported.Of($"{Records}narrative: {{导语: '{written}'}}\n");
        Assert.Null(reported.Report);
        var found = Assert.Single(reported.Errors);
        Assert.StartsWith(place, found, StringComparison.Ordinal);
        Assert.Contains(word, found, StringComparison.Ordinal);
    }

    // Funds have no date: a quarter has none. What its report does not print leaves no hole in it.
    [Theory]
    [InlineData("narrative: {结尾: '支出{经费支出金额}元。'}", null)]
    [InlineData("report: {chapters: [{chapter: 监督, lead: '支出{经费支出金额}元。'}]}", null)]
    [InlineData("problems: ['只支出{经费支出金额}元']", null)]
    [InlineData("trainings: [{date: 2024-09-15, topic: 甲, summary: '支出{经费支出金额}元'}]", null)]
    [InlineData("trainings: [{date: 2024-02-15, topic: 甲, summary: '支出{经费支出金额}元'}]", "没有数可写")]
    [InlineData("plans: [{text: '支出{经费支出金额}元', deadline: 2024-05-31}]", "没有数可写")]
    [InlineData("plans: [{text: '支出{经费支出金额}元', deadline: 2024-11-30}]", null)]
    [InlineData("plans: [{text: '支出{经费支出金额}元', quarter: 4, year: 2024}]", null)]
    [InlineData("suggestions: [{id: 7, title: 修桥, received: 2024-08-03, summary: '支出{经费支出金额}元'}]", null)]
    [InlineData("suggestions: [{id: 7, title: 修桥, received: 2024-02-03, summary: '支出{经费支出金额}元'}]", "没有数可写")]
    public void Of_a_part_of_the_year_what_is_not_printed_needs_no_value(string records, string? told)
    {
        var all = Records + "funds: [{item: 活动, amount: 30000}]\n" + records + "\n";

        Assert.NotNull(Reported.Of(all).Report);
        var quarter = Reported.Of(all, "2024-Q1");
        Assert.Equal(told is null, quarter.Report is not null);
        Assert.Contains(told ?? "", string.Concat(quarter.Errors), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("plans: [{text: '支出{经费金额}元', deadline: 2025-11-30}]")]
    [InlineData("narrative: {结尾: '支出{经费金额}元。'}")]
    public void A_name_that_means_nothing_is_told_where_its_text_is_printed(string records)
    {
        var all = Records + "funds: [{item: 活动, amount: 30000}]\n" + records + "\n";

        Assert.Contains("是不是", Assert.Single(Reported.Of(all).Errors), StringComparison.Ordinal);
        Assert.Empty(Reported.Of(all, "2024-Q1").Errors);
    }

    [Fact]
    public void Paragraphs_of_a_text_stay_paragraphs_where_it_stands_alone_and_are_joined_elsewhere()
    {
        const string Text = "narrative: {导语: \"第一段{视察次数}次。\\n第二段。\"}\n";
        Assert.Equal(["第一段1次。", "第二段。"], Reported.With("{{ narrative.opening }}", Records + Text).Lines);
        Assert.Equal(["导语：第一段1次。第二段。"], Reported.With("导语：{{ narrative.opening }}", Records + Text).Lines);
        Assert.Equal(["一是第一段1次。第二段。二是乙。"], Reported.With("{{ zh.series [narrative.opening, \"乙\"] }}", Records + Text).Lines);
    }

    [Theory]
    [InlineData("第一段。\\n第二段。")]
    [InlineData("第一段。\\n\\n第二段。")]
    public void Without_a_reference_they_do_the_same(string text)
    {
        var records = $"narrative: {{导语: \"{text}\"}}\n";
        Assert.Equal(["第一段。", "第二段。"], Reported.With("{{ narrative.opening }}", records).Lines);
        Assert.Equal(["导语：第一段。第二段。"], Reported.With("导语：{{ narrative.opening }}", records).Lines);
    }
}
