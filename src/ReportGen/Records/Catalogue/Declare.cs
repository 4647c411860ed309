namespace ReportGen.Records;

/// <summary>The words the catalogue is written in. Names and units are lists separated by "/", the first one leading.</summary>
internal static class Declare
{
    public static Field<string> Text(string key, string names, string meaning, bool required = false, bool isPrivate = false) =>
        New<string>(key, names, FieldKind.Text, meaning, required, isPrivate);

    /// <summary>One person's name, kept without the padding between two characters.</summary>
    public static Field<string> PersonName(string key, string names, string meaning, bool required = false) =>
        New<string>(key, names, FieldKind.Text, meaning, required, isPersonName: true);

    public static Field<bool> Flag(string key, string names, string meaning) =>
        New<bool>(key, names, FieldKind.Flag, meaning);

    /// <summary>A number of whole things.</summary>
    public static Field<Quantity> Count(string key, string names, string units, string meaning, bool required = false) => new()
    {
        Key = key,
        Names = names.Split('/'),
        Kind = FieldKind.Quantity,
        Meaning = meaning,
        Required = required,
        Units = Split(units),
        Whole = true,
    };

    /// <summary>A number that may have decimals: money, length, area.</summary>
    public static Field<Quantity> Amount(string key, string names, string units, string meaning) => new()
    {
        Key = key,
        Names = names.Split('/'),
        Kind = FieldKind.Quantity,
        Meaning = meaning,
        Units = Split(units),
    };

    public static Field<Ordinal> Ordinal(string key, string names, string meaning, bool required = false) =>
        New<Ordinal>(key, names, FieldKind.Ordinal, meaning, required);

    public static Field<DateSpan> Date(string key, string names, string meaning, bool required = false, bool isPrivate = false) =>
        New<DateSpan>(key, names, FieldKind.Date, meaning, required, isPrivate);

    public static Field<EnumValue> Choice(string key, string names, ChoiceSet choices, string meaning, bool required = false) => new()
    {
        Key = key,
        Names = names.Split('/'),
        Kind = FieldKind.Choice,
        Meaning = meaning,
        Required = required,
        Choices = choices,
    };

    public static Field<People> People(string key, string names, string meaning, bool required = false) =>
        New<People>(key, names, FieldKind.People, meaning, required);

    /// <summary>Names, places, laws, targets, units: one string is split at 、，；.</summary>
    public static Field<TextList> NameList(string key, string names, string meaning) => new()
    {
        Key = key,
        Names = names.Split('/'),
        Kind = FieldKind.TextList,
        Meaning = meaning,
        Splits = true,
    };

    /// <summary>Sentences: one string is one item.</summary>
    public static Field<TextList> Sentences(string key, string names, string meaning) =>
        New<TextList>(key, names, FieldKind.TextList, meaning);

    public static Field<Items> Items(string key, string names, string units, string meaning, RecordType? nested = null) => new()
    {
        Key = key,
        Names = names.Split('/'),
        Kind = FieldKind.Items,
        Meaning = meaning,
        Units = Split(units),
        Whole = true,
        Nested = nested,
    };

    public static Field<Ballots> Ballots(string key, string names, string meaning) =>
        New<Ballots>(key, names, FieldKind.Ballots, meaning);

    public static Field<Votes> Votes(string key, string names, string meaning) =>
        New<Votes>(key, names, FieldKind.Votes, meaning);

    /// <summary>Free labels, each with a number or with parts of its own.</summary>
    public static Field<Breakdown> Breakdown(string key, string names, string meaning) =>
        New<Breakdown>(key, names, FieldKind.Breakdown, meaning);

    public static Field<Record> Record(string key, string names, RecordType type, string meaning, bool required = false) => new()
    {
        Key = key,
        Names = names.Split('/'),
        Kind = FieldKind.Record,
        Meaning = meaning,
        Required = required,
        Nested = type,
    };

    public static Field<RecordList> Records(string key, string names, RecordType type, string meaning, bool splits = false, bool required = false) => new()
    {
        Key = key,
        Names = names.Split('/'),
        Kind = FieldKind.Records,
        Meaning = meaning,
        Required = required,
        Nested = type,
        Splits = splits,
    };

    public static Field<RecordList> List(RecordType type, string meaning) => Records(type.Key, string.Join('/', type.Names), type, meaning);

    public static Field<T> New<T>(string key, string names, FieldKind kind, string meaning, bool required = false, bool isPrivate = false, bool isPersonName = false) => new()
    {
        Key = key,
        Names = names.Split('/'),
        Kind = kind,
        Meaning = meaning,
        Required = required,
        Private = isPrivate,
        IsPersonName = isPersonName,
    };

    private static string[] Split(string units) => units.Length == 0 ? [] : units.Split('/');
}
