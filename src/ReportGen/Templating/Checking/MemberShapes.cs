using ReportGen.Templating.Evaluation;

namespace ReportGen.Templating.Checking;

/// <summary>What stands behind a dot and in square brackets, as <see cref="MemberAccess"/> and <see cref="IndexAccess"/> read it.</summary>
internal static class MemberShapes
{
    private static readonly string[] s_dateMembers = ["year", "month", "day", "hour", "minute", "second", "millisecond", "day_of_year", "day_of_week", "ticks"];
    private static readonly string[] s_spanMembers =
        ["days", "hours", "minutes", "seconds", "milliseconds", "total_days", "total_hours", "total_minutes", "total_seconds", "total_milliseconds", "ticks"];

    public static Shape Of(Shape owner, string name, CallSite site, Checker c)
    {
        if (owner.IsOpen)
        {
            return Shape.Any;
        }

        var found = Find(owner, name);
        if (found is not null)
        {
            return found;
        }

        if (owner.Members is { IsClosed: false } || (owner.Members is null && owner.Kinds.HasFlag(ShapeKinds.Object)))
        {
            return Shape.Any;
        }

        c.UnknownMember(site, owner, name);
        return Shape.Any;
    }

    /// <summary>The shape of <c>owner[index]</c>.</summary>
    public static Shape At(Shape owner, Shape index, CallSite site, CallSite indexSite, Checker c)
    {
        if (owner.IsOpen)
        {
            return Shape.Any;
        }

        if ((owner.Kinds & (ShapeKinds.List | ShapeKinds.Object | ShapeKinds.Text)) == 0 && owner.Members is null)
        {
            c.NotIndexable(site, owner);
            return Shape.Any;
        }

        if (owner.Members is not { } members || owner.Kinds.HasFlag(ShapeKinds.List) && !index.Kinds.HasFlag(ShapeKinds.Text))
        {
            return owner.Kinds.HasFlag(ShapeKinds.List) ? owner.Item.OrNull() : owner.Kinds == ShapeKinds.Text ? Shape.Text : Shape.Any;
        }

        if (index.Words is not { } words || (index.Kinds & ~ShapeKinds.Null) != ShapeKinds.Text)
        {
            return Shape.Any;
        }

        var found = words.Select(members.Find).OfType<Shape>().ToList();
        if (found.Count == 0 && members.IsClosed && words is [var only])
        {
            c.UnknownMember(indexSite, owner, only);
        }

        return found.Count == 0 ? Shape.Any : found.Aggregate((a, b) => a.Or(b)).OrNull();
    }

    private static Shape? Find(Shape owner, string name)
    {
        if (owner.Members?.Find(name) is { } member)
        {
            return member;
        }

        if (name == "empty?")
        {
            return Shape.Bool;
        }

        return name is "size" or "count" && owner.Kinds.HasFlag(ShapeKinds.List) ? Shape.Number
            : name == "size" && owner.Kinds.HasFlag(ShapeKinds.Text) ? Shape.Number
            : owner.Kinds.HasFlag(ShapeKinds.Date) && s_dateMembers.Contains(name) ? Shape.Number
            : owner.Kinds.HasFlag(ShapeKinds.Date) && name is "date" or "time_of_day" ? Shape.Any
            : owner.Kinds.HasFlag(ShapeKinds.TimeSpan) && s_spanMembers.Contains(name) ? Shape.Number
            : null;
    }
}
