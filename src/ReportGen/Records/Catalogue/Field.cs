namespace ReportGen.Records;

/// <summary>
/// One field of a record type, declared once: reader, messages, reference page, schema and ledger all go by it.
/// The typed half is <see cref="Field{T}"/>.
/// </summary>
public abstract class Field
{
    private protected Field() => Origin = this;

    /// <summary>The English key, a contract: never renamed.</summary>
    public required string Key { get; init; }

    /// <summary>The Chinese names; the first is the one that messages, scaffolds and ledgers show.</summary>
    public required IReadOnlyList<string> Names { get; init; }

    public required FieldKind Kind { get; init; }

    /// <summary>What the field holds, in Chinese, for the reference page, the schema and the ledger.</summary>
    public required string Meaning { get; init; }

    public bool Required { get; init; }

    /// <summary>Never printed unless a template's owner asks for it by name; hidden in excerpts.</summary>
    public bool Private { get; init; }

    /// <summary>The units that may stand behind the number; the first is the field's own. Empty where the number has none.</summary>
    public IReadOnlyList<string> Units { get; init; } = [];

    /// <summary>The number counts whole things (people, meetings): 7.5 is an error, 7.5万 is not.</summary>
    public bool Whole { get; init; }

    /// <summary>The values of a choice, else null.</summary>
    public ChoiceSet? Choices { get; init; }

    /// <summary>The type of the nested record or records, else null.</summary>
    public RecordType? Nested { get; init; }

    /// <summary>One string stands for several names, split at 、，； outside brackets and 《》.</summary>
    public bool Splits { get; init; }

    /// <summary>The text is a person's name, kept without the padding between two characters: 吴梅 for 吴　梅.</summary>
    public bool IsPersonName { get; init; }

    /// <summary>The common field that this one declares anew for its record type (another name, required); else itself.</summary>
    public Field Origin { get; private protected init; }

    /// <summary>The first Chinese name.</summary>
    public string Name => Names[0];

    /// <summary>The field's own unit; empty where it has none.</summary>
    public string Unit => Units.Count > 0 ? Units[0] : "";

    public override string ToString() => Key;
}
