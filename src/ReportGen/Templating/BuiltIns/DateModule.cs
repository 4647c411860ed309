using ReportGen.Templating.Evaluation;

namespace ReportGen.Templating.BuiltIns;

/// <summary>The module <c>date</c>, which has a property besides its functions: how dates print by default in this rendering.</summary>
internal sealed class DateModule(BuiltInModule functions, ValuePrinter printer) : ScriptObject
{
    public override string DisplayName => functions.Name;

    public override bool IsClosed => true;

    public override IEnumerable<KeyValuePair<string, Value>> Members => [new("format", Value.Of(printer.DateFormat)), .. functions.Members];

    public override bool TryGetMember(string name, out Value value)
    {
        if (name == "default_format")
        {
            value = Value.Of(ValuePrinter.DefaultDateFormat);
            return true;
        }

        if (name == "format")
        {
            value = Value.Of(printer.DateFormat);
            return true;
        }

        return functions.TryGetMember(name, out value);
    }

    internal override bool TrySet(string name, Value value)
    {
        if (name != "format" || value.Kind != ValueKind.Text)
        {
            return false;
        }

        printer.DateFormat = value.AsText;
        return true;
    }

    internal override bool IsReadOnly(string name) => name != "format";
}
