namespace ReportGen.Records;

/// <summary>The chapter of the reference page on files, and the section on the file of phrases.</summary>
internal static class FileChapter
{
    /// <summary>The shortest complete file, in Chinese and in English names; a test reads both.</summary>
    public const string Shortest = """
        格式版本: 1
        年度: 2024
        单位: {名称: 清河镇, 级别: 镇, 届: 19}
        人代会:
          - {日期: 2024-01-16..2024-01-17, 次: 5, 应到: 50, 实到: 48}
        """;

    public const string ShortestInEnglish = """
        reportgen: 1
        period: 2024
        unit: {name: 清河镇, level: town, term: 19}
        sessions:
          - {date: 2024-01-16..2024-01-17, no: 5, expected: 50, attended: 48}
        """;

    public const string SeveralParagraphs = """
        监督活动:
          - 日期: 5月9日
            类型: 视察
            主题: 防汛备汛
            参加代表: [周明远, 裴永年]   # 井号后面是批注，程序不读
            简要情况: |
              代表分两组察看堤防和水库。
              当场提出4条意见，镇政府5月28日反馈了处理安排。
        """;

    public static readonly string Text = $$"""
        ## 文件

        一个年度写一个文件，文件名用年份，如 `2024.yaml`。它是纯文本，用记事本就能打开和修改。最短的文件：

        {{RecordExamples.Block(Shortest)}}
        名称写中文、英文都可以，同一个文件里可以混用。上面的文件用英文名写：

        {{RecordExamples.Block(ShortestInEnglish)}}
        ### 怎样写一行

        - 每一项写成“名称: 内容”，用半角冒号，冒号后面空一格。
        - 属于某一项的内容往右缩进，用空格，不用 Tab 键。
        - 列表每条以“- ”开头；也可以写在一行里：`[…]` 是列表，`{…}` 是一条记录的几项。
        - 井号前面空一格，后面是批注。
        - 内容里有“: ”或“ #”的，或者以 `{ [ * & ! % @ | > " '` 开头的，用引号括起来。
        - 几段文字在冒号后面写 `|`，另起一行缩进。
        - 同一条记录里，同一项只写一次；写了中文名就不再写英文名。

        {{RecordExamples.Block(SeveralParagraphs)}}
        YAML 的锚点（`&`、`*`）、标签（`!`）、一个文件写几份文档（`---`）、超过64层的嵌套不能用。文件用 UTF-8 编码；GB18030、UTF-16 的也能读，会提示。

        ### 没有填报和没有发生

        一类记录不写，是“没有填报”：统计不算0，表格里写“—”，正文不提。确实没有发生的写“无”，如 `信访: 无`，这才是0。一项只写名称、后面空着，等于没有写。

        ### 项目文件

        各年度共用的内容写在 `reportgen.yaml` 里，如单位、代表名册、设置、成文。程序从年度文件所在的文件夹逐级往上找，用最近的一个。项目文件自己不必写年度。

        - 单位、设置、成文、文字材料：年度文件里写了的项目，以年度文件为准；没有写的用项目文件里的。
        - 代表名册等列表：年度文件里有这一类，就只用年度文件里的。

        ### 几个文件

        - 同一单位、同一年度的几个文件合成一年：列表接在一起，单位、设置、成文里写了两次的项目要一致。单位只在其中一个文件里写就行。
        - 同一单位、几个年度的文件是一份较长期间的材料，如五年。
        - 几个单位的文件是汇总。
        - 写文件夹名，就是里面所有的 `.yaml`、`.yml` 文件；项目文件、提法文件、以点开头的文件和里面的文件夹不算。
        - 和上一年比较时，程序自己找旁边上一年的文件（`2024.yaml` 旁边的 `2023.yaml`），也可以用 `--previous` 写明。

        ### 哪些日期算在内

        记录的日期要在报告期之内，写错年份是错误。本来就可能在外面的不受限制：上年转来的建议、期后的答复、名册里的日期等。只写到月、旬、季度的日期，整段在期间之内才算在内；跨出去的按第一天算，并提醒。

        半年、季度的材料用同一个年度文件，程序按日期截取。

        """.ReplaceLineEndings("\n");

    public static readonly string Phrases = """

        ## 提法文件

        常用的提法写在项目文件旁边的 `phrases.yaml` 里，文字里写“{编号}”[引用](#引用)。成文日期不在启用、停用日期之间的会提醒。

        """.ReplaceLineEndings("\n").TrimEnd('\n') + "\n";
}
