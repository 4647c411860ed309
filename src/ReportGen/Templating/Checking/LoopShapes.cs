using ReportGen.Templating.Evaluation;
using ReportGen.Templating.Syntax;

namespace ReportGen.Templating.Checking;

/// <summary>Loops: what they go over, and the state that <c>for.index</c> reads.</summary>
internal static class LoopShapes
{
    private static readonly NamedMembers s_while = StateOf("while", "index", "first", "even", "odd");
    private static readonly NamedMembers s_for = StateOf("for", "index", "first", "even", "odd", "last", "rindex", "length", "changed");
    private static readonly NamedMembers s_table = StateOf("tablerow", "index", "first", "even", "odd", "last", "rindex", "length", "changed", "col");

    /// <summary>The state of the innermost loop of that kind; null outside one.</summary>
    public static Shape Of(string keyword, Checker c) =>
        c.Names.Loop(keyword) is not null ? Shape.ObjectOf(keyword switch { "while" => s_while, "tablerow" => s_table, _ => s_for })
        : c.Locals.IsOpen ? Shape.Any
        : Shape.Null;

    public static void Follow(AssignableExpression? variable, Shape list, CallSite site, string keyword, Block body, Checker c)
    {
        if (!list.IsOpen && (list.Kinds & (ShapeKinds.List | ShapeKinds.Text | ShapeKinds.Object)) == 0)
        {
            // Null loops no times; that is no mistake.
            if (list.Kinds != ShapeKinds.Null)
            {
                c.NotIterable(site, list);
            }

            return;
        }

        var item = ItemOf(list);
        if (variable is LocalExpression local)
        {
            c.Locals.Bind(local.Name, item);
        }

        c.Names.Push(new NameFrame { Keyword = keyword, Variable = (variable as VariableExpression)?.Name, Value = item });
        c.Loop(body);
        c.Names.Pop();
    }

    /// <summary>What a loop over it gives.</summary>
    public static Shape ItemOf(Shape list)
    {
        if (list.IsOpen)
        {
            return Shape.Any;
        }

        var item = Shape.Nothing;
        if (list.Kinds.HasFlag(ShapeKinds.List))
        {
            item = item.Or(list.Item);
        }
        else if (list.Kinds.HasFlag(ShapeKinds.Text))
        {
            item = item.Or(Shape.Text);
        }

        return list.Kinds.HasFlag(ShapeKinds.Object) ? item.Or(Shape.Any) : item;
    }

    private static NamedMembers StateOf(string keyword, params IReadOnlyList<string> names) => new(
        names.ToDictionary(name => name, name => name is "index" or "rindex" or "length" or "col" ? Shape.Number : Shape.Bool, StringComparer.Ordinal), keyword, isClosed: true);
}
