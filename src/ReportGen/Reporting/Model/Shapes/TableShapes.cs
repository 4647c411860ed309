using ReportGen.Templating;

namespace ReportGen.Reporting;

/// <summary><c>table</c> and <c>chart</c> before there are rows: the columns must be fields that the rows can have.</summary>
internal static class TableShapes
{
    public static Shape Of(ShapeCall call)
    {
        var rows = call[0];
        if (!rows.IsOpen && rows.Kinds != ShapeKinds.Null && !rows.Kinds.HasFlag(ShapeKinds.List))
        {
            call.Fail(0, TableFunction.ListWanted);
        }
        else if (call[1].Elements is { } columns && rows.Kinds.HasFlag(ShapeKinds.List))
        {
            foreach (var column in columns)
            {
                Check(column, rows.Item, call);
                CheckAlignment(column, call);
            }
        }

        return Shape.Text;
    }

    private static void Check(Shape column, Shape row, ShapeCall call)
    {
        var (title, field) = column switch
        {
            { Elements: [var first, var second] } => (first, second),
            { Kinds: ShapeKinds.Object, Members: { } members } => (MemberOf(members, "title", "标题"), MemberOf(members, "field", "字段")),
            _ => (column, null),
        };
        if ((field ?? title) is { Words: [var path] })
        {
            Check(path, row, call);
        }
    }

    private static void Check(string path, Shape row, ShapeCall call)
    {
        foreach (var step in path.Split('.'))
        {
            if (row.IsOpen || row.Kinds.HasFlag(ShapeKinds.List) || row.Members is not { IsClosed: true } owner)
            {
                return;
            }

            if (owner.Find(step) is not { } next)
            {
                call.Fail(1, TableColumnSpec.NoSuchField(owner.DisplayName, owner.EnglishName, step), TableColumnSpec.HintFor(step, owner.Names));
                return;
            }

            row = next;
        }
    }

    private static void CheckAlignment(Shape column, ShapeCall call)
    {
        if (column is { Kinds: ShapeKinds.Object, Members: { } members } && MemberOf(members, "align", "对齐") is { Words: [var word] } && !TableColumnSpec.IsAlignment(word))
        {
            call.Fail(1, TableColumnSpec.NoSuchAlignment(word), TableColumnSpec.AlignmentHint);
        }
    }

    private static Shape? MemberOf(ShapeMembers members, string name, string chinese) => members.Find(name) ?? members.Find(chinese);
}
