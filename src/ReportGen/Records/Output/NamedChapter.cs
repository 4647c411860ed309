namespace ReportGen.Records;

/// <summary>The sections of the reference page on the parts of a file whose names the office chooses.</summary>
internal static class NamedChapter
{
    public const string Narrative = """
        文字材料:
          导语: 2024年，镇人大围绕全镇中心工作，依法开展监督，组织代表联系选民。现将一年来的工作总结如下。
          监督: 全年开展监督活动{监督活动次数}次，主题从选民反映最多的事情里选。
          结尾: 2025年，镇人大将依法履行职责，把代表和选民提出的事情一件一件办下去。
        """;

    public const string Declared = """
        汇总数:
          走访选民次数: 近500
          建议答复率: 95.7%
        """;

    public const string DeclaredSince = """
        历年累计:
          2022: {人代会次数: 1, 视察次数: 4, 建议件数: 21}
          2023: {人代会次数: 2, 视察次数: 5, 建议件数: 18}
        """;

    public static readonly string Text = $$"""

        ### {{YearFile.Narrative.Name}}

        英文名 `narrative`。用本单位自己的话写的文字，一个名称一段：

        - `opening`、开头、导语：全文的开头。
        - `guiding`、指导思想：指导思想。
        - `closing`、结尾、结语：全文的结尾。开头、结尾和成文里的标题只写进成文里写明的那种材料；没有写种类的，写进期间对应的那种：一年的是年度总结。
        - 章名（{{string.Join("、", Chapters.All.Values.Select(chapter => chapter.Label))}}）：写在那一章的开头。
        - 其他名称：自成一章，按文件里的次序，排在“存在问题”之前。

        {{RecordExamples.Block(Narrative)}}
        ### 引用

        文字材料，以及表里注明可以引用的项目，文字里可以用花括号引用：

        - `{统计项}` 换成算出来的数，不带单位；几个文件一起写的，指这个文件自己的数，上级单位的文件、整个期间的文件指全部的数。中文名、英文名都可以，见[统计项](statistics.md)。
        - `{提法编号}` 换成提法原文，见[提法文件](#提法文件)。
        - 花括号本身写成 `\{`、`\}`。

        名称写错，或者这个数没有填报、不适用，是错误。一段文字以花括号开头，或者写在一行的 `{…}` 里时，整段加引号。

        ### {{YearFile.Declared.Name}}

        英文名 `declared`，也可以写申报总数。只知道总数、没有逐条记录的，写在这里：统计项的中文名或英文名，后面写数量。

        - 没有这一类的记录：汇总数就是统计结果。
        - 记录完整：程序用记录算出的数，和汇总数不一样就提醒。
        - 记录不完整（有“未统计”）：汇总数就是统计结果，但不能小于已知的部分。

        {{RecordExamples.Block(Declared)}}
        ### {{YearFile.DeclaredSince.Name}}

        英文名 `declared_since`，也可以写历年总数。没有年度文件的年份，写年份和当年的各项总数；上一届只有总数的，写 `2015..2019` 和各项总数。写几年的材料时，这些年份和有记录的年份放在一起算。

        {{RecordExamples.Block(DeclaredSince)}}
        """.ReplaceLineEndings("\n").TrimEnd('\n') + "\n";
}
