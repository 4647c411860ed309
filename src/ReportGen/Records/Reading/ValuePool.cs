namespace ReportGen.Records;

/// <summary>
/// Values that come again and again in a file (dates, small numbers, names, places) are kept once. Most of the time that a large file
/// takes is the collector's, and it goes by what survives.
/// </summary>
internal sealed class ValuePool
{
    private const int MostEntries = 20_000;
    private const int LongestText = 12;

    private readonly HashSet<string> _texts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, DateSpan> _dates = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Quantity> _numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, People> _persons = new(StringComparer.Ordinal);
    private readonly Dictionary<Quantity, Items> _counts = new(ReferenceEqualityComparer.Instance);

    /// <summary>The text, kept once if it is short.</summary>
    public string Text(string text) => Short(text) ?? text;

    /// <summary>A short text as it is kept; null for a long one, and for a short one where so many are kept that most come only once.</summary>
    public string? Short(string text)
    {
        if (text.Length > LongestText)
        {
            return null;
        }

        if (_texts.TryGetValue(text, out var known))
        {
            return known;
        }

        return _texts.Count < MostEntries && _texts.Add(text) ? text : null;
    }

    public DateSpan? Date(string text) => _dates.GetValueOrDefault(text);

    public void Keep(string text, DateSpan date)
    {
        if (_dates.Count < MostEntries)
        {
            _dates[text] = date;
        }
    }

    /// <summary>The quantity of a text of figures alone, which no unit and no field changes.</summary>
    public Quantity? Number(string text) => _numbers.GetValueOrDefault(text);

    public void Keep(string text, Quantity number)
    {
        if (_numbers.Count < MostEntries && Digits.Count(text) == text.Length)
        {
            _numbers[text] = number;
        }
    }

    /// <summary>The number of persons that a text is, 30余人: the unit is known and the same everywhere.</summary>
    public People? Persons(string text) => _persons.GetValueOrDefault(text);

    public void KeepPersons(string text, People number)
    {
        if (_persons.Count < MostEntries)
        {
            _persons[text] = number;
        }
    }

    /// <summary>Items of which only the number is told; one object for each quantity that is kept.</summary>
    public Items Counted(Quantity count)
    {
        if (_counts.TryGetValue(count, out var known))
        {
            return known;
        }

        var items = new Items { Count = count };
        if (_counts.Count < MostEntries)
        {
            _counts.Add(count, items);
        }

        return items;
    }
}
