using ReportGen.Diagnostics;
using ReportGen.Documents;
using ReportGen.Templating;

namespace ReportGen.Reporting;

/// <summary>One column as a template asks for it.</summary>
internal sealed record TableColumnSpec(string Title, string Field, ColumnAlignment Alignment, decimal Width)
{
    private readonly string[] _steps = Field.Split('.');

    public static TableColumnSpec Of(Value value, HostCall call)
    {
        if (value.Kind == ValueKind.Text)
        {
            return new(value.ToString(), value.ToString(), ColumnAlignment.Center, 0);
        }

        if (value.Kind == ValueKind.List && value.AsList is { Count: 2 } pair)
        {
            return new(pair[0].ToString(), pair[1].ToString(), ColumnAlignment.Center, 0);
        }

        if (value.Kind != ValueKind.Object)
        {
            throw call.Fail(1, new("每一列写栏目名、[\"标题\", \"字段\"]，或者 {title: \"标题\", field: \"字段\"}", "a column is a name, [\"Title\", \"field\"], or {title: \"Title\", field: \"field\"}"));
        }

        var spec = value.AsObject;
        var title = Member(spec, "title", "标题").ToString();
        var field = Member(spec, "field", "字段");
        return new(title, field.IsNull ? title : field.ToString(), AlignmentOf(Member(spec, "align", "对齐").ToString(), call), WidthOf(Member(spec, "width", "宽"), call));
    }

    /// <summary>The cell of a row: the field of an object, through dots where it lies deeper, or the place of a list.</summary>
    public Value Read(Value row, int index)
    {
        if (row.Kind == ValueKind.List)
        {
            return index < row.AsList.Count ? row.AsList[index] : Value.Null;
        }

        foreach (var step in _steps)
        {
            if (OwnerOf(row) is not { } owner || !owner.TryGetMember(step, out row))
            {
                return Value.Null;
            }
        }

        return row;
    }

    /// <summary>Refuses a field that rows like this one cannot have.</summary>
    public void Check(Value row, HostCall call)
    {
        foreach (var step in _steps)
        {
            if (OwnerOf(row) is not { } owner)
            {
                return;
            }

            if (!owner.TryGetMember(step, out row))
            {
                if (owner.IsClosed)
                {
                    throw call.Fail(1, NoSuchField(owner.DisplayName, owner.EnglishName, step), HintFor(step, owner.Suggestions));
                }

                return;
            }
        }
    }

    private static ScriptObject? OwnerOf(Value row) => row.Kind == ValueKind.Object ? row.AsObject : row.Kind == ValueKind.Host ? row.AsHost.Members : null;

    public static Message NoSuchField(string? owner, string? english, string step) => new($"“{owner}”没有“{step}”这一项，表格写不出这一栏", $"“{english}” has no “{step}” for this column");

    public static Message? HintFor(string step, IEnumerable<string> known) => NearestName.Of(step, known) is { } near ? new($"是不是“{near}”？", $"did you mean “{near}”?") : null;

    private static Value Member(ScriptObject spec, string name, string chinese) =>
        spec.TryGetMember(name, out var value) || spec.TryGetMember(chinese, out value) ? value : Value.Null;

    public static bool IsAlignment(string word) => FindAlignment(word) is not null;

    public static Message NoSuchAlignment(string word) => new($"不认识的对齐“{word}”", $"unknown alignment “{word}”");

    public static Message AlignmentHint => new("写 左、居中 或 右", "write left, center or right");

    private static ColumnAlignment AlignmentOf(string word, HostCall call) => FindAlignment(word) ?? throw call.Fail(1, NoSuchAlignment(word), AlignmentHint);

    private static ColumnAlignment? FindAlignment(string word) => word switch
    {
        "" or "center" or "居中" or "中" => ColumnAlignment.Center,
        "left" or "左" => ColumnAlignment.Left,
        "right" or "右" => ColumnAlignment.Right,
        _ => null,
    };

    private static decimal WidthOf(Value value, HostCall call) =>
        value.IsNull ? 0 : value.IsNumber && Numbers.ToDecimal(value) is { } width and > 0 ? width : throw call.Fail(1, new("列宽要写正数", "a width is a positive number"));
}
