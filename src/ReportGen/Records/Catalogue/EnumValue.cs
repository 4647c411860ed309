namespace ReportGen.Records;

/// <summary>
/// One value of a choice: its stable English key, its Chinese label and the further words that are accepted for it.
/// Values of one choice are compared by reference: <c>record.Get(Inspections.Kind) == InspectionKinds.Visit</c>.
/// </summary>
public sealed class EnumValue
{
    internal EnumValue(string key, string names)
    {
        Key = key;
        Names = names.Split('/');
    }

    public string Key { get; }

    public IReadOnlyList<string> Names { get; }

    public string Label => Names[0];

    public override string ToString() => Label;
}
