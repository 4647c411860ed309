namespace ReportGen.Templating;

/// <summary>
/// What is known of a value before there is any data: its possible kinds, members, items, and the texts that it can be. Immutable. Wherever a shape
/// leaves something open, a checker says nothing.
/// </summary>
public sealed record Shape
{
    private const int MostWords = 64;

    private Func<Shape>? _item;
    private Shape? _made;

    public static Shape Any { get; } = new() { Kinds = ShapeKinds.Any };

    /// <summary>The item of a list that nothing has been put into.</summary>
    public static Shape Nothing { get; } = new();

    public static Shape Null { get; } = new() { Kinds = ShapeKinds.Null };

    public static Shape Bool { get; } = new() { Kinds = ShapeKinds.Bool };

    public static Shape True { get; } = new() { Kinds = ShapeKinds.Bool, Constant = Value.True };

    public static Shape False { get; } = new() { Kinds = ShapeKinds.Bool, Constant = Value.False };

    public static Shape Number { get; } = new() { Kinds = ShapeKinds.Number };

    public static Shape Text { get; } = new() { Kinds = ShapeKinds.Text };

    public ShapeKinds Kinds { get; init; }

    /// <summary>What stands behind the dot; null where nothing is known of it.</summary>
    public ShapeMembers? Members { get; init; }

    /// <summary>The only texts that it can be; null where that is open.</summary>
    public IReadOnlyList<string>? Words { get; init; }

    /// <summary>The words of a choice of the host, among which <see cref="Words"/> are: comparing with any other text is a mistake.</summary>
    public IReadOnlyList<string>? Choice { get; init; }

    /// <summary>What messages call it, where a kind does not say enough: 记录里的日期.</summary>
    public string? Name { get; init; }

    /// <summary>The items that a list written in the template may have; null where that is not known.</summary>
    public IReadOnlyList<Shape>? Elements { get; init; }

    /// <summary>The value itself, where it is written in the template: a number, true, false.</summary>
    internal Value? Constant { get; init; }

    internal ScriptFunction? Function { get; init; }

    /// <summary>The items of a list, made when asked for: records hold records.</summary>
    public Func<Shape>? ItemSource
    {
        get => _item;
        init => _item = value;
    }

    /// <summary>An item of the list; open where nothing is known of it.</summary>
    public Shape Item => _made ??= _item?.Invoke() ?? Any;

    public bool MayBeNull => Kinds is ShapeKinds.None || Kinds.HasFlag(ShapeKinds.Null);

    /// <summary>Whether nothing is known, so that nothing can be wrong.</summary>
    public bool IsOpen => Kinds is ShapeKinds.None or ShapeKinds.Any;

    /// <summary>Only null and false are false in the language; a list is true even when it is empty.</summary>
    public bool MayBeTrue => IsOpen || (Kinds & ~(ShapeKinds.Null | ShapeKinds.Bool)) != 0 || (Kinds.HasFlag(ShapeKinds.Bool) && !Is(Value.False));

    public bool MayBeFalse => MayBeNull || (Kinds.HasFlag(ShapeKinds.Bool) && !Is(Value.True));

    public static Shape ListOf(Func<Shape> item) => new() { Kinds = ShapeKinds.List, ItemSource = item };

    public static Shape ListOf(Shape item) => ListOf(() => item);

    public static Shape ObjectOf(ShapeMembers members) => new() { Kinds = ShapeKinds.Object, Members = members };

    /// <summary>A text that is one of a choice.</summary>
    public static Shape ChoiceOf(IReadOnlyList<string> words) => new() { Kinds = ShapeKinds.Text, Words = words, Choice = words };

    internal static Shape Of(ScriptFunction function) => new() { Kinds = ShapeKinds.Function, Function = function };

    internal static Shape Of(Value literal) => literal.Kind switch
    {
        ValueKind.Null => Null,
        ValueKind.Bool => literal.AsBool ? True : False,
        ValueKind.Text => new() { Kinds = ShapeKinds.Text, Words = [literal.AsText] },
        _ when literal.IsNumber => new() { Kinds = ShapeKinds.Number, Constant = literal },
        _ => Any,
    };

    public Shape OrNull() => MayBeNull ? this : this with { Kinds = Kinds | ShapeKinds.Null };

    public Shape NotNull() => IsOpen || !MayBeNull ? this : this with { Kinds = Kinds & ~ShapeKinds.Null };

    /// <summary>Either of two.</summary>
    public Shape Or(Shape other)
    {
        if (ReferenceEquals(this, other) || other.Kinds == ShapeKinds.None || Kinds == ShapeKinds.Any)
        {
            return this;
        }

        if (Kinds == ShapeKinds.None || other.Kinds == ShapeKinds.Any)
        {
            return other;
        }

        var (left, right) = (this, other);
        return new Shape
        {
            Kinds = Kinds | other.Kinds,
            Members = Members is null ? other.Members : other.Members is null || ReferenceEquals(Members, other.Members) ? Members : new UnionMembers(Members, other.Members),
            ItemSource = _item is null ? other._item : other._item is null || ReferenceEquals(_item, other._item) ? _item : () => left.Item.Or(right.Item),
            Words = WordsOfBoth(other),
            Choice = !Kinds.HasFlag(ShapeKinds.Text) ? other.Choice
                : !other.Kinds.HasFlag(ShapeKinds.Text) || ReferenceEquals(Choice, other.Choice) ? Choice
                : Choice is { } choice && other.Choice is { } second ? [.. choice.Union(second, StringComparer.Ordinal)] : null,
            Elements = !Kinds.HasFlag(ShapeKinds.List) ? other.Elements : !other.Kinds.HasFlag(ShapeKinds.List) ? Elements : ElementsOfBoth(other),
            Constant = Constant is { } one && other.Constant is { } two && one.Equals(two) ? Constant : null,
            Function = ReferenceEquals(Function, other.Function) ? Function : null,
            Name = Name == other.Name ? Name : null,
        };
    }

    private bool Is(Value value) => Constant is { } constant && constant.Equals(value);

    private IReadOnlyList<Shape>? ElementsOfBoth(Shape other) =>
        Elements is { } own && other.Elements is { } others && own.Count + others.Count <= MostWords ? [.. own.Union(others, ReferenceEqualityComparer.Instance).Cast<Shape>()] : null;

    private IReadOnlyList<string>? WordsOfBoth(Shape other)
    {
        if (!Kinds.HasFlag(ShapeKinds.Text))
        {
            return other.Words;
        }

        if (!other.Kinds.HasFlag(ShapeKinds.Text) || ReferenceEquals(Words, other.Words))
        {
            return Words;
        }

        return Words is { } own && other.Words is { } others && own.Count + others.Count <= MostWords ? [.. own.Union(others, StringComparer.Ordinal)] : null;
    }
}
