namespace ReportGen.Templating;

/// <summary>What a loop over an object sees: one member as {key, value}.</summary>
public sealed class KeyValueItem(string key, Value item) : ScriptObject
{
    public override IEnumerable<KeyValuePair<string, Value>> Members => [new("key", Value.Of(key)), new("value", item)];

    public override int Count => 2;

    public override bool IsClosed => true;

    public override bool TryGetMember(string name, out Value value)
    {
        value = name switch { "key" or "键" => Value.Of(key), "value" or "值" => item, _ => Value.Null };
        return name is "key" or "value" or "键" or "值";
    }
}
