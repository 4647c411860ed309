namespace ReportGen.Templating;

/// <summary>The name <c>empty</c>: equal to any object or list without members.</summary>
internal sealed class EmptyObject : ScriptObject
{
    public static EmptyObject Instance { get; } = new();

    public override IEnumerable<KeyValuePair<string, Value>> Members => [];

    public override int Count => 0;

    public override bool TryGetMember(string name, out Value value)
    {
        value = Value.Null;
        return false;
    }
}
