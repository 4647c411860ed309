namespace ReportGen.Records;

/// <summary>
/// A kind of record: its key, its Chinese names and its fields. Every type is declared in one small file of this folder;
/// <see cref="RecordCatalogue"/> lists them.
/// </summary>
public sealed class RecordType
{
    private readonly Dictionary<string, Field> _byName = new(StringComparer.Ordinal);

    /// <param name="key">The key in a record file, for nested types a dotted one (<c>sessions.reports</c>).</param>
    /// <param name="names">Chinese names separated by "/".</param>
    /// <param name="fields">The type's own fields. They win over common ones of the same key or name.</param>
    /// <param name="isList">Records stand in a list and may carry the common fields.</param>
    /// <param name="shorthand">The field that a lone scalar stands for: a plan that is only its text.</param>
    internal RecordType(string key, string names, IReadOnlyList<Field> fields, bool isList = true, Field? shorthand = null)
    {
        Key = key;
        Names = names.Split('/');
        OwnFields = fields;
        IsList = isList;
        Shorthand = shorthand;
        var all = new List<Field>(fields);
        if (isList)
        {
            all.AddRange(CommonFields.All.Where(common => fields.All(own => own.Key != common.Key)));
        }

        Fields = all;
        RequiredFields = [.. all.Where(f => f.Required)];
        foreach (var field in all)
        {
            _byName.Add(field.Key, field);
        }

        foreach (var field in all)
        {
            foreach (var name in field.Names)
            {
                _byName.TryAdd(name, field);
            }
        }
    }

    public string Key { get; }

    public IReadOnlyList<string> Names { get; }

    /// <summary>The first Chinese name.</summary>
    public string Name => Names[0];

    /// <summary>All fields, own ones first, then the common ones.</summary>
    public IReadOnlyList<Field> Fields { get; }

    public IReadOnlyList<Field> OwnFields { get; }

    public IReadOnlyList<Field> RequiredFields { get; }

    public bool IsList { get; }

    public Field? Shorthand { get; }

    /// <summary>Every word that names a field here: keys and Chinese names.</summary>
    public IEnumerable<string> Words => _byName.Keys;

    /// <summary>The field of that English key or Chinese name; null where there is none.</summary>
    public Field? Find(string name) => _byName.GetValueOrDefault(name);

    public override string ToString() => Key;
}
