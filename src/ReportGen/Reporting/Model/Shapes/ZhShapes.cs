using ReportGen.Records;
using ReportGen.Templating;

namespace ReportGen.Reporting;

/// <summary>The functions <c>zh.…</c> that want a certain thing of the records, before there is one.</summary>
internal static class ZhShapes
{
    public static Shape Session(ShapeCall call)
    {
        if (call[0].Members is RecordMembers given ? given.Type != Sessions.Type : !call[0].IsOpen && call[0].Members is null && !call[0].Kinds.HasFlag(ShapeKinds.Object))
        {
            var (headline, help) = ZhFunctions.SessionWanted;
            call.Fail(0, headline, help);
        }

        return Shape.Text;
    }

    /// <summary>Texts, or what prints as one; a record or a list of lists is no sentence.</summary>
    public static Shape Items(ShapeCall call)
    {
        const ShapeKinds Whole = ShapeKinds.List | ShapeKinds.Object;
        var item = call[0].Kinds.HasFlag(ShapeKinds.List) ? call[0].Item : call[0];
        if (!call[0].IsOpen && !item.IsOpen && item.Kinds != ShapeKinds.Null && (item.Kinds & ~(Whole | ShapeKinds.Null)) == 0)
        {
            var (headline, help) = ZhFunctions.TextsWanted;
            call.Fail(0, headline, help);
        }

        return Shape.Text;
    }

    public static Shape Date(ShapeCall call)
    {
        if (!call[0].IsOpen && call[0].Kinds != ShapeKinds.Null && call[0].Members is not TableMembers { Table: ModelTable<DateValue> })
        {
            call.Fail(0, ZhFunctions.DateWanted);
        }

        return Shape.Text.OrNull();
    }
}
