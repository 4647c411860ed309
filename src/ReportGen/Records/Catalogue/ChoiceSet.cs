namespace ReportGen.Records;

/// <summary>The values of a choice in the order in which they are listed to people, found by key or by any Chinese word.</summary>
public sealed class ChoiceSet
{
    private readonly Dictionary<string, EnumValue> _byWord = new(StringComparer.OrdinalIgnoreCase);

    internal ChoiceSet(params EnumValue[] values)
    {
        Values = values;
        foreach (var value in values)
        {
            _byWord.Add(value.Key, value);
            foreach (var name in value.Names)
            {
                _byWord.TryAdd(name, value);
            }
        }
    }

    public IReadOnlyList<EnumValue> Values { get; }

    public IEnumerable<string> Words => _byWord.Keys;

    public EnumValue? Find(string word) => _byWord.GetValueOrDefault(word);
}
