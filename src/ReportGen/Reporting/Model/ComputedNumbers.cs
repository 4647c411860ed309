using ReportGen.Records;
using ReportGen.Templating;

namespace ReportGen.Reporting;

/// <summary>The identity of what a function makes of printed numbers: of a share, a change, a number in characters. It is behind all that its parts have behind them.</summary>
internal static class ComputedNumbers
{
    /// <summary>The identity that a number prints with; of a list, that of how many it holds. Null for plain data.</summary>
    public static TracedFigure? Traced(Value number) =>
        number.Kind == ValueKind.Host ? (number.AsHost is PeopleValue people ? people.Count.Tag : number.AsHost.Tag) as TracedFigure : CountedList.Of(number)?.Tag as TracedFigure;

    /// <summary>A text that is a number, with the identity it has.</summary>
    public static Value Printed(string text, TracedFigure? tag) => tag is null ? Value.Of(text) : Value.Of(RichText.Tagged(text, tag with { Text = text }));

    /// <summary>The share of one in another; null where neither has a record.</summary>
    public static PrintedNumber? Share(TracedFigure? part, TracedFigure? whole, decimal value, string parts) =>
        Of(part, whole, "share", part?.Label + "占" + (whole?.Label ?? "全部") + "的百分比", value, "前一个数除以后一个数", parts);

    /// <summary>The change to a number from another; null where neither has a record.</summary>
    public static PrintedNumber? Change(TracedFigure? now, TracedFigure? before, decimal value, string parts) =>
        Of(now, before, "change", (now ?? before)?.Label + "的变化", value, "这一期的数减上一期的数；增长、下降的百分比是差除以上一期的数", parts);

    private static PrintedNumber? Of(TracedFigure? one, TracedFigure? other, string step, string label, decimal value, string how, string parts)
    {
        if ((one ?? other) is not { } first)
        {
            return null;
        }

        var all = new List<Record>(one?.Behind ?? []);
        var names = new List<string>(one?.Records ?? []);
        foreach (var record in ReferenceEquals(one?.Behind, other?.Behind) ? [] : other?.Behind ?? [])
        {
            if (!all.Contains(record))
            {
                all.Add(record);
            }
        }

        foreach (var name in other?.Records ?? [])
        {
            if (!names.Contains(name))
            {
                names.Add(name);
            }
        }

        return new PrintedNumber(first.Name + "." + step, label, "", value, how, all, names, parts: parts);
    }
}
