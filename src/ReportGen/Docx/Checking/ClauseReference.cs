using System.Text;

namespace ReportGen.Docx;

/// <summary>docs/style.md: how to check the layout of a document, and the table of clauses from the catalogue.</summary>
public static class ClauseReference
{
    private const string Guide = """
        # 查版式：`reportgen style check`

        对照《党政机关公文格式》（GB/T 9704-2012）逐条检查一份 Word 文档的版式。文档是谁写的都可以：Word、WPS、LibreOffice 存的 .docx，或者 `reportgen` 写的。只看，不改文件。

        ```sh
        reportgen style check 总结.docx
        reportgen style check 总结.docx --style 常用版式
        reportgen style check 总结.docx --format json
        ```

        不写 `--style` 的，文档上面的文件夹里有项目文件（reportgen.yaml）、设置里写了“版式”的，照那个版式查，同写的时候一样；没有的，照国家标准。要撇开项目的版式，写 `--style gbt9704`。`--style` 后面写成记录文件、台账的，说明那是什么、该写什么。

        每一条写明：第几条、查什么、符合不符合；不符合的写要求是什么、现在是什么样、在哪里（哪个标题之下第几段，第几个表第几行第几列，哪一节，哪个页脚）。

        - **符合**、**不符合**：看的是打开文档看到的样子。样式、样式的基准、列表、表格样式、主题字体和直接改的格式，都照 Word 的规矩合在一起算。空一行，用空行或者段前间距都算；左空二字，用首行缩进或者两个全角空格都算。
        - **声明的差异**：和国家标准不同，但是 `--style` 写的版式就是这样定的，不算错。带着的“常用版式”声明了两处：行距28磅，页码居中。自己的版式文件（写法见 [templates/styles/gbt9704.yaml](../templates/styles/gbt9704.yaml)）改了哪一项，哪一项就是声明的差异。
        - **不适用**：文档里没有这个要素（没有版头、没有附件），或者不查：第10条的信函、命令、纪要另有一套格式，人大的总结、报告用不到，程序不判断一份文档是不是它们，照一般公文查。第6条的印制装订，文件里看得出装订在哪一边、是不是折页，看不出打印时是不是双面。

        标题、层次、落款等先看样式（标题 1、标题、日期……），没有用样式的看写法和位置：居中、22磅左右的大字是标题，“一、”开头的短行是第一层标题，靠右的机关名称和日期是落款。

        有不符合的，返回 1，只有声明的差异，返回 0；读不了的文档返回 3；YAML、表格、.odt 等不是 Word 文档的，说明是什么、怎么办。加了密码的、旧格式的（.doc、.wps）、带宏的、损坏的、解压后特别大的，不读，写明为什么。`--format json` 的 `clauses` 一项一条，`conformity` 是 `conforms`、`declared`、`deviates`、`notApplicable` 之一。

        `reportgen` 写出的每一种材料，两种带着的版式，在测试里都要通过这个检查。

        ## 查哪些


        """;

    /// <summary>The page in Markdown.</summary>
    public static string Markdown()
    {
        var page = new StringBuilder(Guide.ReplaceLineEndings("\n"));
        page.Append("| 条款 | 项目 | 要求 | 没有时 | 代号 |\n| --- | --- | --- | --- | --- |\n");
        foreach (var clause in ClauseCatalogue.All)
        {
            page.Append("| ").Append(clause.Number).Append(" | ").Append(clause.Title.Chinese).Append(" | ").Append(clause.Required.Chinese).Append(" | ").Append(clause.Absent.Chinese).Append(" | `").Append(clause.Key).Append("` |\n");
        }

        return page.ToString();
    }
}
