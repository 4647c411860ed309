using System.Text;

namespace ReportGen.Records;

/// <summary>
/// The reference page docs/records.md, written from the catalogue: files, values, then every record type with its fields and an example.
/// A test holds the file current, and another reads every example.
/// </summary>
public static class RecordsReference
{
    private const string Title = """
        # 记录的写法

        本页由程序按记录目录生成，不要手改。

        先看[文件](#文件)怎样做、[值](#值的写法)怎样写，再按[年度文件](#年度文件)的次序查各类记录。表里**粗体**的项目必填，其他的有就写。第一个中文名是提示里用的，其他名称同样认。


        """;

    internal const string Common = """
        联系群众:
          - {日期: 2024, 形式: 统一接待日, 次数: 12, 频次: 每月25日, 选民: 860余}
          - 编号: L-03
            日期: 3月12日
            形式: 接待选民
            选民: 23
            典型: 是
            简要情况: 几位老人说，医疗保险要用手机缴费，自己不会操作。代表写成建议，4月起由各村卫生室代办。
        信访:
          - {日期: 6月, 类型: 来访, 件数: 3, 事项: 相邻建房采光, 办结: 3, 不公开: [事项]}
        """;

    private static readonly RecordType s_anyRecord = new("records", "每条记录", []);

    public static string Markdown()
    {
        var page = new StringBuilder();
        page.Append(Title.ReplaceLineEndings("\n")).Append(FileChapter.Text);
        ValueChapter.Append(page);
        var types = new TypeSections(page);
        AppendTopLevel(page, types);
        AppendCommonFields(page);
        page.Append("\n## 各类记录\n\n表里只列各类记录自己的项目；[共有的项目](#每条记录都可以写的项目)每条记录都可以写。\n");
        foreach (var type in RecordCatalogue.Lists)
        {
            types.Append(type, "###");
        }

        page.Append(FileChapter.Phrases);
        types.Append(Phrases.Type, "###");
        return page.ToString();
    }

    private static void AppendTopLevel(StringBuilder page, TypeSections types)
    {
        page.Append("\n## 年度文件\n\n年度文件的最外层。哪一类没有，整类不写。\n\n| 中文名 | 也可以写 | 英文名 | 说明 |\n| --- | --- | --- | --- |\n");
        foreach (var field in YearFile.Type.Fields)
        {
            page.Append($"| {(field.Required ? $"**{field.Name}**" : field.Name)} | {FieldTable.OtherNames(YearFile.Type, field)} | `{field.Key}` | {(field.Required ? "必填。" : "")}{About(field)} |\n");
        }

        types.Append(Units.Type, "###");
        types.Append(Reports.Type, "###");
        types.Append(SettingsFields.Type, "###");
        page.Append(NamedChapter.Text);
    }

    private static string About(Field field) =>
        field.Nested is { } type && RecordCatalogue.Lists.Contains(type) ? $"列表：[{type.Name}](#{type.Name})"
        : field.Nested is not null || field.Kind == FieldKind.Named ? $"[{field.Name}](#{field.Name})。{field.Meaning}"
        : field.Meaning;

    private static void AppendCommonFields(StringBuilder page)
    {
        page.Append("\n## 每条记录都可以写的项目\n\n");
        FieldTable.Append(page, CommonFields.All, s_anyRecord);
        page.Append('\n').Append(RecordExamples.Block(Common));
    }
}
