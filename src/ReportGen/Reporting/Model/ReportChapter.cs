using ReportGen.Records;
using ReportGen.Templating;

namespace ReportGen.Reporting;

/// <summary>A chapter of the report in its order: one of the program's own, or one that the office wrote under a name of its own.</summary>
internal sealed record ReportChapter
{
    public static readonly ModelTable<ReportChapter> Members = new(
        new("章节", "chapter"),
        new("key", "英文", "固定章的英文名；自拟的章为空", ModelShape.Text, c => Value.Of(c.Name?.Key)) { Words = () => [.. Chapters.All.Values.Select(chapter => chapter.Key)] },
        new("name", "章名", "固定章名，或自拟的章名", ModelShape.Text, c => Value.Of(c.Label)),
        new("title", "标题", "换用的标题；没有为空，用模板的标题", ModelShape.Text, c => Value.Of(c.Title)),
        new("lead", "导语", "章节设置里写的开头的话", ModelShape.Text, c => c.Lead),
        new("opening", "文字材料", "文字材料里写在这一章名下的话", ModelShape.Text, c => c.Opening),
        new("text", "正文", "代替生成内容的文字", ModelShape.Text, c => c.Text),
        new("off", "不写", "这一章不写", ModelShape.Flag, c => Value.Of(c.Off)));

    /// <summary>Null for a chapter of the office's own.</summary>
    public EnumValue? Name { get; init; }

    public required string Label { get; init; }

    public string? Title { get; init; }

    public Value Lead { get; init; }

    public Value Opening { get; init; }

    public Value Text { get; init; }

    public bool Off { get; init; }
}
