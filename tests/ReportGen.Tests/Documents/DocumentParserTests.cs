using ReportGen.Documents;
using Xunit;

namespace ReportGen.Tests.Documents;

public sealed class DocumentParserTests
{
    [Fact]
    public void Reads_title_headings_and_paragraphs() =>
        Assert.Equal(
            """
            title ‹清河镇人大›2024年工作总结
            p 一年来，……
            h1 一、|会议
            h2 （一）|人代会
            p 召开会议‹2›次。
            h2 （二）|主席团
            h3 1.|学习
            h4 （1）|集中学习
            p 学习。
            h1 二、|监督
            h2 （一）|视察
            p 视察。
            """,
            Rendered.Dump(
                "# {0}2024年工作总结\n\n　　一年来，……\n\n## 会议\n### 人代会\n召开会议{1}次。\n### 主席团\n#### 学习\n##### 集中学习\n学习。\n## 监督\n### 视察\n视察。\n",
                "清河镇人大",
                "2"));

    [Theory]
    [InlineData("**会议（二）**召开", "p **会议（二）**召开")]
    [InlineData("要*抓紧*办、**抓实**。", "p 要*抓紧*办、**抓实**。")]
    [InlineData("**建议：**{0}件", "p **建议：**‹12›件")]
    [InlineData("**{0}**件", "p **‹12›**件")]
    [InlineData("snake_case_name 与 20__年", "p snake_case_name 与 20__年")]
    [InlineData(@"\# 不是标题，\*不强调\*", "p # 不是标题，*不强调*")]
    [InlineData("第一行\n第二行", "p 第一行第二行")]
    [InlineData("by the\nword", "p by the word")]
    [InlineData("上\\\n下", "p 上⏎下")]
    [InlineData("行尾两个空格  \n不换行", "p 行尾两个空格不换行")]
    [InlineData("{0}\n件", "p ‹12›件")]
    [InlineData("    缩进四格", "p 缩进四格")]
    [InlineData("题目\n\n----下面", "p 题目\np ----下面")]
    [InlineData("A &amp; B &lt;C&gt;", "p A & B <C>")]
    [InlineData("审议了 <办法> 和 [附件]", "p 审议了 <办法> 和 [附件]")]
    public void Reads_running_text(string template, string expected) => Assert.Equal(expected, Rendered.Dump(template, "12"));

    [Fact]
    public void A_figure_keeps_its_identity()
    {
        var figure = new Figure("suggestions.total", "建议件数", "14", 14, ["2024.yaml:8"]);
        Assert.Equal("p 收到‹14=suggestions.total›件", Rendered.Dump("收到{0}件", figure));
    }

    [Theory]
    [InlineData("甲。\n\n　　乙。\n", "p 前\np ‹甲。›\np ‹乙。›\np 后")]
    [InlineData("只有一段\n", "p 前‹只有一段›后")]
    [InlineData("", "p 前后")]
    public void A_value_alone_on_its_line_keeps_its_paragraphs(string value, string expected) => Assert.Equal(expected, Rendered.Dump("前\n{0}\n后", value));

    [Fact]
    public void Elsewhere_the_paragraphs_of_a_value_are_joined() =>
        Assert.Equal("h1 一、|‹甲乙›\np 见‹the end›。", Rendered.Dump("## {0}\n见{1}。", "甲\n乙\n", "the\r\n end"));

    [Fact]
    public void A_paragraph_of_empty_values_is_none() => Assert.Equal("p 文", Rendered.Dump("{0} {0}\n\n文\n\n{0}\n", ""));

    [Fact]
    public void A_table_of_records_takes_the_place_of_its_line()
    {
        var table = new TableBlock { Columns = [new(), new(ColumnAlignment.Right)], Header = [TableRow.Of("甲", "乙")], Rows = [TableRow.Of("x|y", "# 1")] };
        Assert.Equal("p 前\ntable  [L R]\n  head ‹甲› | ‹乙›\n  row ‹x|y› | ‹# 1›\np 后", Rendered.Dump("前\n{0}\n后", table));
        Assert.Equal("table 附表‹1› [L R]\n  head ‹甲› | ‹乙›\n  row ‹x|y› | ‹# 1›\nnote 注：略", Rendered.Dump("::: 表格 附表{1}\n{0}\n\n注：略\n:::", table, "1"));
    }

    [Fact]
    public void Reads_pipe_tables() =>
        Assert.Equal(
            "table 建议情况 [L6 R12 C6]\n  head 类别 | 件 | 注\n  row ‹农业|水利› | a|b | **重点**\n  row 交通 | ‹3› | ",
            Rendered.Dump("::: table 建议情况\n| 类别 | 件 | 注 |\n|------|-----------:|:----:|\n| {0} | a\\|b | **重点** |\n| 交通 | {1} |\n:::", "农业|水利", "3"));

    [Fact]
    public void Short_separators_say_nothing_about_widths() =>
        Assert.Equal("table  [L C]\n  head 甲 | 乙\n  row 1 | 2", Rendered.Dump("| 甲 | 乙 |\n| --- | :---: |\n| 1 | 2 |"));

    [Fact]
    public void Reads_lists() =>
        Assert.Equal("ol 3\n  item\n    p 一\n    ul\n      item\n        p 甲‹乙›\n  item\n    p 二\n    p 又一段", Rendered.Dump("3. 一\n   - 甲{0}\n4. 二\n\n   又一段\n", "乙"));

    [Fact]
    public void Reads_containers() =>
        Assert.Equal(
            "subtitle ——在会议上\nspeaker 张某\nsalutation 各位代表：\np 正文。\npagebreak\nsignature ‹清河镇人大› / 清河镇政府 | ‹2024年12月20日›",
            Rendered.Dump(
                "::: subtitle\n——在会议上\n:::\n::: 报告人\n张某\n:::\n::: 称谓\n各位代表：\n:::\n正文。\n::: 分页\n:::\n:::signature\n{0}\n清河镇政府\n{1}\n:::",
                "清河镇人大",
                "2024年12月20日"));

    [Fact]
    public void A_signature_without_date_or_with_a_date_alone() =>
        Assert.Equal("signature ‹甲镇›人大 | \nsignature  | 2024年1月5日", Rendered.Dump("::: 署名\n{0}人大\n:::\n::: 署名\n2024年1月5日\n:::", "甲镇"));

    [Fact]
    public void Chapters_without_content_vanish_with_their_numbers() =>
        Assert.Equal(
            "h1 一、|甲\nh2 （一）|有\np 文\nh1 二、|丁\np 文\nsignature 人大 | ",
            Rendered.Dump("## 空\n## 甲\n### 空\n### 有\n文\n### 又空\n## 乙\n### 空\n#### 空\n## 丁\n{0}文\n## 戊\n::: signature\n人大\n:::", ""));

    [Fact]
    public void Empty_chapters_stay_on_request()
    {
        var document = DocumentParser.Parse(Rendered.From("## 甲\n## 乙").Segments, new(), new DocumentOptions { KeepEmptyChapters = true, Numbering = HeadingNumbering.None });
        Assert.Equal("h1 |甲\nh1 |乙", TreeDump.Of(document));
    }
}
