namespace ReportGen.Templating;

/// <summary>
/// A value that the host made and that keeps its identity: it prints as given text with an opaque tag, and may besides be a number, have
/// members, be a list, or count as nothing. Every property is asked for when a template needs it, so a host value may be lazy.
/// </summary>
public abstract class HostValue
{
    /// <summary>What is printed; empty where <see cref="IsNullLike"/>.</summary>
    public abstract string Text { get; }

    /// <summary>Comes out again on the <see cref="ValueSegment"/>; null for plain data.</summary>
    public virtual object? Tag => null;

    /// <summary>Not applicable or unknown: prints nothing, is false, equals null and is replaced by <c>??</c>; its members can still be read.</summary>
    public virtual bool IsNullLike => false;

    /// <summary>What the value is in arithmetic and comparison; null where it is no number. The result of arithmetic has no identity.</summary>
    public virtual decimal? Number => null;

    /// <summary>Members behind the dot; null where there are none.</summary>
    public virtual ScriptObject? Members => null;

    /// <summary>The items of a value that can be looped over (a family of statistics: objects with key and value); null where it is no list.</summary>
    public virtual ScriptList? Items => null;

    /// <summary>What <c>value[key]</c> gives; false where the value has no such key, which reads as null and is no error.</summary>
    public virtual bool TryIndex(string key, out Value value)
    {
        value = Value.Null;
        return false;
    }
}
