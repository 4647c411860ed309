using ReportGen.Diagnostics;
using ReportGen.Templating;

namespace ReportGen.Reporting;

/// <summary><c>zh.quantity q</c>: a number with its unit at the right place, 30余条, 10条以上. A statistic keeps its identity.</summary>
internal static class QuantityWords
{
    public static Value Of(HostCall call)
    {
        var given = call[0].Kind == ValueKind.Host ? call[0].AsHost : null;
        if (given is { IsNullLike: true } || call[0].IsNull)
        {
            return Value.Null;
        }

        // Persons are told here by their number, whatever names stand in the record.
        var number = given is PeopleValue persons ? Value.Of(persons.Count) : call[0];
        if (number is { Kind: ValueKind.Host } counted && counted.AsHost.IsNullLike)
        {
            return Value.Null;
        }

        if (number.Kind is ValueKind.List or ValueKind.Object)
        {
            var (headline, help) = ZhFunctions.NumberWanted;
            throw call.Fail(0, headline, help);
        }

        var unit = call.Has(1) ? call[1].ToString() : UnitOf(given);
        var (before, behind) = UnitText.Split(number.ToString());
        var text = new RichTextBuilder(call.Location);
        if (given?.Tag is { } tag)
        {
            text.Append(new ValueSegment(before, tag, call.Location));
        }
        else
        {
            text.Append(before);
        }

        text.Append(unit + behind);
        return text.ToValue();
    }

    private static string UnitOf(HostValue? value) => value switch
    {
        FigureValue figure => figure.Figure.Unit == "%" ? "" : figure.Figure.Unit,
        QuantityValue quantity => quantity.Unit,
        ItemsValue items => items.Count.Unit,
        PeopleValue people => people.Count.Unit,
        _ => "",
    };
}
