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

    public static HostFunction Instance { get; } = new(
        "chart",
        [new Parameter("rows"), new Parameter("columns"), new Parameter("caption", IsOptional: true), new Parameter("form", IsOptional: true, Value.Of("柱形图"))],
        Make)
    {
        Meaning = "一张图：柱形图、折线图、饼图",
        Infer = TableShapes.Of,
    };

    private static Value Make(HostCall call)
    {
        var form = FormOf(call);
        return TableFunction.Read(call, empty: "") is { } table ? Value.Of(RichText.Tagged("", new ChartRequest(table, form))) : Value.Null;
    }

    private static ChartForm FormOf(HostCall call)
    {
        var word = call[3].ToString();
        var found = Array.FindIndex(s_forms, form => form.Words.Contains(word));
        return found >= 0 ? s_forms[found].Form : throw call.Fail(3, new($"没有“{word}”这种图", $"there is no chart “{word}”"), new("写 柱形图、折线图 或 饼图", "write column, line or pie"));
    }
}
