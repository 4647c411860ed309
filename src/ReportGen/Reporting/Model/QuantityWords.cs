using ReportGen.Diagnostics;
using ReportGen.Templating;

namespace ReportGen.Reporting;

/// <summary><c>zh.quantity q</c>: a number with its unit at the right place, 30余条, 10条以上. What it is keeps its identity. Of a list, how many it holds.</summary>
internal static class QuantityWords
{
    public static Value Of(HostCall call)
    {
        var given = call[0].Kind == ValueKind.Host ? call[0].AsHost : CountedList.Of(call[0]);
        if (given is { IsNullLike: true } || call[0].IsNull)
        {
            return Value.Null;
        }

        // Persons are told here by their number, whatever names stand in the record.
        var counted = given is PeopleValue persons ? persons.Count : given;
        if (counted is { IsNullLike: true })
        {
            return Value.Null;
        }

        if (call[0].Kind == ValueKind.Object)
        {
            var (headline, help) = ZhFunctions.NumberWanted;
            throw call.Fail(0, headline, help);
        }

        var unit = call.Has(1) ? call[1].ToString() : UnitOf(given);
        return WithUnit(counted?.Text ?? call[0].ToString(), unit, counted?.Tag, call);
    }

    /// <summary>A number with its unit; its identity, if it has one, is that of the number alone.</summary>
    internal static Value WithUnit(string number, string unit, object? tag, HostCall call, string ahead = "")
    {
        var (before, behind) = UnitText.Split(number);
        var text = new RichTextBuilder(call.Location);
        text.Append(ahead);
        if (tag is null)
        {
            text.Append(before);
        }
        else
        {
            text.Append(new ValueSegment(before, (tag as TracedFigure)?.In(unit) ?? tag, call.Location));
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
