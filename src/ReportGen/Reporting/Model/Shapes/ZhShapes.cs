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

    public static Shape Date(ShapeCall call)
    {
        if (!call[0].IsOpen && call[0].Kinds != ShapeKinds.Null && call[0].Members is not TableMembers { Table: ModelTable<DateValue> })
        {
            call.Fail(0, ZhFunctions.DateWanted);
        }

        return Shape.Text.OrNull();
    }
}
