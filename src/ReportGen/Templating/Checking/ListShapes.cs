namespace ReportGen.Templating.Checking;

/// <summary>The module <c>array</c>: what becomes of the items.</summary>
internal static class ListShapes
{
    /// <summary>A list that a template writes.</summary>
    public static Shape OfElements(IReadOnlyList<Shape> elements)
    {
        var item = elements.Aggregate(Shape.Nothing, (a, b) => a.Or(b));
        return new Shape { Kinds = ShapeKinds.List, ItemSource = () => item, Elements = elements };
    }

    public static Shape Gives(string function, ShapeCall call)
    {
        var list = call[0];
        var item = LoopShapes.ItemOf(list);
        switch (function)
        {
            case "array.add":
                return Added(list, item, call[1]);
            case "array.insert_at":
                return Added(list, item, call[2]);
            case "array.add_range" or "array.concat":
                return Joined(list, item, call[1]);
            case "array.any":
                Apply(call, item);
                return Shape.Bool;
            case "array.each":
                return Shape.ListOf(Apply(call, item));
            case "array.filter":
                Apply(call, item);
                return Shape.ListOf(item);
            case "array.contains":
                JudgeWords(list, call);
                return Shape.Bool;
            case "array.first" or "array.last" or "array.cycle":
                return item.OrNull();
            case "array.join":
                if (call.Has(2))
                {
                    CallShapes.Apply(call[2], [item], call.Site, call.Checker);
                }

                return Shape.Text;
            case "array.map":
                return Shape.ListOf(MemberOf(item, call));
            case "array.size":
                return Shape.Number;
            case "array.sort" when call.Has(1):
                MemberOf(item, call);
                return Shape.ListOf(item);
            case "array.compact":
                return Shape.ListOf(item.NotNull());
            default:
                return Shape.ListOf(item);
        }
    }

    private static Shape Added(Shape list, Shape item, Shape value)
    {
        var all = item.Or(value);
        return new Shape { Kinds = ShapeKinds.List, ItemSource = () => all, Elements = list.Elements is { } before ? [.. before, value] : null };
    }

    private static Shape Joined(Shape list, Shape item, Shape other)
    {
        var all = item.Or(other.Kinds == ShapeKinds.Null ? Shape.Nothing : LoopShapes.ItemOf(other));
        return new Shape { Kinds = ShapeKinds.List, ItemSource = () => all, Elements = list.Elements is { } before && other.Elements is { } more ? [.. before, .. more] : null };
    }

    private static Shape Apply(ShapeCall call, Shape item)
    {
        var more = new List<Shape> { item };
        for (var i = 2; i < call.Count; i++)
        {
            more.Add(call[i]);
        }

        return CallShapes.Apply(call[1], more, call.Site, call.Checker);
    }

    private static Shape MemberOf(Shape item, ShapeCall call) =>
        call[1] is { Words: [var name] } && !item.IsOpen && item.Kinds != ShapeKinds.Null ? MemberShapes.Of(item.NotNull(), name, call.Place(1), call.Checker).OrNull() : Shape.Any;

    // ["visit", "research"] | array.contains r.kind.key: each word must be one that the choice can have.
    private static void JudgeWords(Shape list, ShapeCall call)
    {
        if (call[1] is not { Choice: { } words } choice || list.Elements is not { } elements)
        {
            return;
        }

        foreach (var element in elements)
        {
            if (element.Words is [var word])
            {
                call.Checker.Judge((call.Checker.Source, call.Site.Start, word), CheckingRules.NeverThisWord, words.Contains(word, StringComparer.Ordinal), call.Place(0), () => CheckMessages.NeverThisWord(word, choice));
            }
        }
    }
}
