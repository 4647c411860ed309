using ReportGen.Templating.BuiltIns;
using ReportGen.Templating.Evaluation;
using ReportGen.Templating.Syntax;

namespace ReportGen.Templating.Checking;

/// <summary>Calls: arguments are put into the order of the parameters as <see cref="ArgumentBinder"/> does, and counted; then the function is followed.</summary>
internal static class CallShapes
{
    /// <summary>A name that holds a function is called without arguments.</summary>
    public static Shape Called(Shape shape, CallSite site, Checker c) =>
        shape.Kinds != ShapeKinds.Function ? shape
        : shape.Function is { } function ? Invoke(function, [], [], null, site, c.TextAt(site), isPiped: false, c)
        : Shape.Any;

    /// <summary>A function that another one calls for each item.</summary>
    public static Shape Apply(Shape function, IReadOnlyList<Shape> arguments, CallSite site, Checker c) =>
        function is { Kinds: ShapeKinds.Function, Function: { } called } ? Invoke(called, arguments, [], null, site, called.Name, isPiped: false, c) : Shape.Any;

    public static Shape Of(CallExpression call, Shape target, Checker c)
    {
        var given = new List<Shape>();
        var named = new List<(Argument Argument, Shape Shape)>();
        var isSpread = false;
        foreach (var argument in call.Arguments)
        {
            var shape = argument.Value.Infer(c);
            isSpread |= argument.IsExpanded;
            if (argument.Name is null)
            {
                given.Add(shape);
            }
            else
            {
                named.Add((argument, shape));
            }
        }

        if (target.Function is not { } function)
        {
            if (!target.IsOpen && !target.Kinds.HasFlag(ShapeKinds.Function))
            {
                c.NotAFunction(call.Target.Site, target);
            }

            return Shape.Any;
        }

        // How many a spread list holds is not known.
        return isSpread || target.Kinds != ShapeKinds.Function
            ? Shape.Any
            : Invoke(function, given, named, call.Arguments, call.Site, c.TextAt(new CallSite(call.Start, call.End)), call.IsPiped, c);
    }

    /// <summary>Reports a value that can be none of these kinds. Null passes, as it does while rendering.</summary>
    public static void Want(ShapeKinds wanted, Shape given, CallSite site, Checker c)
    {
        if (!given.IsOpen && given.Kinds != ShapeKinds.Null && (given.Kinds & (wanted | ShapeKinds.Null)) is ShapeKinds.None or ShapeKinds.Null)
        {
            c.WrongKind(site, given, new Shape { Kinds = wanted });
        }
    }

    private static Shape Invoke(
        ScriptFunction function, IReadOnlyList<Shape> given, List<(Argument Argument, Shape Shape)> named, Argument[]? places, CallSite site, string name, bool isPiped, Checker c)
    {
        var parameters = function.Parameters;
        var bound = new List<Shape?>(new Shape?[parameters.Count]);
        Dictionary<string, Shape>? others = null;
        foreach (var (argument, shape) in named)
        {
            var at = IndexOf(parameters, argument.Name!);
            if (at >= 0)
            {
                bound[at] = shape;
            }
            else if (function.TakesNamed)
            {
                (others ??= new Dictionary<string, Shape>(StringComparer.Ordinal))[argument.Name!] = shape;
            }
            else
            {
                c.UnknownArgument(new CallSite(argument.NameStart, argument.NameStart + argument.Name!.Length), function, argument.Name!);
                return Shape.Any;
            }
        }

        var (next, surplus) = (0, 0);
        foreach (var shape in given)
        {
            while (next < parameters.Count && bound[next] is not null)
            {
                next++;
            }

            if (next < parameters.Count)
            {
                bound[next++] = shape;
            }
            else if (function.TakesMore)
            {
                bound.Add(shape);
            }
            else
            {
                surplus++;
            }
        }

        var required = function.Required;
        if (surplus > 0 || bound.Take(Math.Min(required, parameters.Count)).Any(shape => shape is null))
        {
            var allowed = function.TakesMore ? int.MaxValue : parameters.Count;
            c.WrongArgumentCount(new CallSite(site.Start, site.End), name, given.Count + named.Count, required, allowed, isPiped);
            return Shape.Any;
        }

        return Follow(function, [.. bound], others, places is null ? site : new CallSite(site.Start, site.End, places), c);
    }

    private static Shape Follow(ScriptFunction function, Shape?[] arguments, Dictionary<string, Shape>? named, CallSite site, Checker c)
    {
        if (function is TemplateFunction own)
        {
            return c.Run(own, arguments, named, site);
        }

        var parameters = function.Parameters;
        for (var i = 0; i < parameters.Count && i < arguments.Length; i++)
        {
            if (arguments[i] is { } given)
            {
                Want(function is BuiltInFunction ? BuiltInShapes.Takes(function.Name, parameters[i].Name) : parameters[i].Takes, given, site.Argument(i), c);
            }
        }

        if (function is BuiltInFunction { IsSwitchedOff: true })
        {
            c.SwitchedOff(site, function.Name);
        }

        var call = new ShapeCall(c, site, arguments);
        return function switch
        {
            BuiltInFunction { Name: "include" } => Include(arguments, named, site, c),
            BuiltInFunction => BuiltInShapes.Gives(function.Name, call),
            HostFunction { Infer: { } infer } => infer(call),
            HostFunction host => new Shape { Kinds = host.Gives },
            _ => Shape.Any,
        };
    }

    // A name that the template puts together of words that are not known cannot be followed.
    private static Shape Include(Shape?[] arguments, Dictionary<string, Shape>? named, CallSite site, Checker c)
    {
        if (arguments[0] is { Words: { } names })
        {
            c.Include(names, [.. arguments.Skip(1).Select(argument => argument ?? Shape.Null)], named, site);
        }

        return Shape.Text;
    }

    private static int IndexOf(IReadOnlyList<Parameter> parameters, string name)
    {
        for (var i = 0; i < parameters.Count; i++)
        {
            if (parameters[i].Name == name)
            {
                return i;
            }
        }

        return -1;
    }
}
