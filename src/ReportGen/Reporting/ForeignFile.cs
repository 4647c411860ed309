using ReportGen.Diagnostics;

namespace ReportGen.Reporting;

/// <summary>Files that people name where a template, a Word document or a page style is wanted: what they are, by their names, and what to do with them.</summary>
internal static class ForeignFile
{
    private static readonly Message s_asDocx = new("打开它，另存为“Word 文档（.docx）”", "open it and save it as a Word document (.docx)");

    /// <summary>The same of a file that is wanted to be a Word document, which no text is.</summary>
    public static (Message What, Message Mend)? OfDocument(string path) => Of(path) ?? Path.GetExtension(path).ToLowerInvariant() switch
    {
        ".sbn" => (new("文字模板", "a text template"), new("写材料，再查写出来的 .docx：reportgen build 记录文件", "build a report and check its .docx: reportgen build RECORDS")),
        ".md" or ".txt" or ".html" or ".htm" or ".json" => (new("文本文件", "a text file"), new("写 .docx 文档的名字", "name a .docx document")),
        _ => null,
    };

    /// <summary>What a file is that is named where a page style is wanted; null where its name says nothing against it, as that of YAML.</summary>
    public static Message? OfStyle(string path)
    {
        if (WorkspacePath.NameOf(path) == RecordFiles.PhrasesName)
        {
            return new("提法文件", "the file of phrases");
        }

        return Path.GetExtension(path).ToLowerInvariant() switch
        {
            ".yaml" or ".yml" or ".txt" when WorkspacePath.NameOf(path) != RecordFiles.ProjectName => null,
            ".docx" => new("Word 文档", "a Word document"),
            _ => OfDocument(path)?.What,
        };
    }

    /// <summary>What a file is and what to do; null where its name says nothing against it.</summary>
    public static (Message What, Message Mend)? Of(string path)
    {
        var name = WorkspacePath.NameOf(path);
        if (TemplateNames.IsLock(name))
        {
            return (new("文档打开时的临时文件", "the lock file of a document that is open"), new("写文档自己的名字，前面没有 ~$", "name the document itself, without ~$"));
        }

        if (name == RecordFiles.ProjectName)
        {
            return (new("项目文件", "the project file"), new("记录、设置写在 YAML 里，材料的话写在 .sbn 或 .docx 模板里", "records and settings are YAML; texts are written in .sbn or .docx templates"));
        }

        return Path.GetExtension(name).ToLowerInvariant() switch
        {
            ".yaml" or ".yml" => (new("记录、设置或版式的文件（YAML）", "a YAML file of records, settings or a style"), new("写文档或模板的名字；版式用 --style 写", "name the document or template; styles go with --style")),
            ".xlsx" or ".xls" or ".et" => (new("表格", "a workbook"), new("记录直接写文件名：reportgen build 台账.xlsx", "records are named by themselves: reportgen build LEDGER.xlsx")),
            ".odt" or ".ott" or ".rtf" => (new("别的格式的文档", "a document of another format"), s_asDocx),
            ".doc" or ".dot" or ".wps" or ".wpt" => (new("旧格式的文档", "a document of the old format"), s_asDocx),
            ".docm" or ".dotm" => (new("带宏的文档", "a document with macros"), s_asDocx),
            ".dotx" => (new("Word 自己的模板文件", "a template file of Word's own"), s_asDocx),
            ".pdf" or ".ofd" => (new("排好的版面", "pages that are set"), new("用它的 .docx 原稿", "take the .docx that it was made of")),
            ".pptx" or ".ppt" or ".png" or ".jpg" or ".zip" => (new("别的程序的文件", "a file of another program"), s_asDocx),
            _ => null,
        };
    }
}
