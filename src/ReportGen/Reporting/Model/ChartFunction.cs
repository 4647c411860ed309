using ReportGen.Diagnostics;
using ReportGen.Documents;
using ReportGen.Templating;

namespace ReportGen.Reporting;

/// <summary>
/// <c>chart rows columns caption form</c>: the same rows and columns as <c>table</c>, drawn. The first column names the categories, every other one is
/// numbers. The form is 柱形图 (where nothing is said), 折线图 or 饼图.
/// </summary>
internal static class ChartFunction
{
    private static readonly (ChartForm Form, string[] Words)[] s_forms =
    [
        (ChartForm.Column, ["柱形图", "柱状图", "column"]),
        (ChartForm.Line, ["折线图", "line"]),
        (ChartForm.Pie, ["饼图", "饼形图", "pie"]),
    ];

    private static readonly Message s_formHint = new("写 柱形图、折线图 或 饼图", "write column, line or pie");

    public static HostFunction Instance { get; } = new(
        "chart",
        [new Parameter("rows"), new Parameter("columns"), new Parameter("caption", IsOptional: true), new Parameter("form", IsOptional: true, Value.Of("柱形图"))],
        Make)
    {
        Meaning = "一张图：柱形图、折线图、饼图",
        Infer = Infer,
    };

    private static Value Make(HostCall call)
    {
        var form = FormOf(call);
        return TableFunction.Read(call, empty: "") is { } table ? Value.Of(RichText.Tagged("", new ChartRequest(table, form))) : Value.Null;
    }

    private static Shape Infer(ShapeCall call)
    {
        if (call[3].Words is [var word] && Find(word) is null)
        {
            call.Fail(3, NoSuchForm(word), s_formHint);
        }

        return TableShapes.Of(call);
    }

    private static ChartForm FormOf(HostCall call)
    {
        var word = call[3].ToString();
        return Find(word) ?? throw call.Fail(3, NoSuchForm(word), s_formHint);
    }

    private static ChartForm? Find(string word) => Array.FindIndex(s_forms, form => form.Words.Contains(word)) is >= 0 and var found ? s_forms[found].Form : null;

    private static Message NoSuchForm(string word) => new($"没有“{word}”这种图", $"there is no chart “{word}”");
}
