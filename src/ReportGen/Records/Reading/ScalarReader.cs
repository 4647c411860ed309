using ReportGen.Diagnostics;

namespace ReportGen.Records;

/// <summary>Reads the text that the stream stands at as the one value of a field: a text, a date, a choice. Null after a fault, which is reported; the stream stays.</summary>
internal sealed class ScalarReader(EntryReader entries, int? year)
{
    private static readonly object True = true;
    private static readonly object False = false;

    private readonly RecordEvents _events = entries.Events;
    private readonly DiagnosticBag _bag = entries.Bag;

    /// <summary>A date without a year was met while the year was not known.</summary>
    public bool MissesYear { get; private set; }

    public object? Read(Field field)
    {
        var (text, at) = (_events.Value, _events.Location);
        return field.Kind switch
        {
            FieldKind.Text => Text(field, text.TrimEnd()),
            FieldKind.Flag => Flag(text, at, field),
            FieldKind.Choice => Choice(text, at, field),
            FieldKind.Date => Date(text, at, field),
            FieldKind.Ordinal => Ordinal(text, at, field),
            _ => Period(text, at),
        };
    }

    // Numbers of records come once each; in the pool they would leave no place for what comes again.
    private object? Text(Field field, string text)
    {
        if (BareNumber.Is(text) && BareNumber.IsNoValueOf(field))
        {
            _bag.ReportBareNumber(_events.Location, field, text);
            return null;
        }

        if (field.IsPersonName)
        {
            text = PersonName.Unpadded(text);
            if (field.Required && PersonName.Several(text) is not null)
            {
                _bag.ReportSeveralAsOne(_events.Location, field, text);
            }
        }

        return (ReferenceEquals(field.Origin, CommonFields.Id) ? null : entries.Pool.Short(text)) ?? (_events.StandsInSource(text) ? FieldEntry.InSource : text);
    }

    private object? Flag(string text, Location at, Field field)
    {
        switch (text.Trim())
        {
            case "true" or "True" or "TRUE" or "是" or "√" or "有" or "yes" or "Yes" or "YES" or "✓" or "✔":
                return True;
            case "false" or "False" or "FALSE" or "否" or "×" or "无" or "no" or "No" or "NO" or "✗" or "✘":
                return False;
            default:
                _bag.ReportBadFlag(at, field, text);
                return null;
        }
    }

    private EnumValue? Choice(string text, Location at, Field field)
    {
        var choice = field.Choices!.Find(text) ?? field.Choices.Find(text.Trim());
        if (choice is null)
        {
            _bag.ReportBadChoice(at, field, text);
        }

        return choice;
    }

    private DateSpan? Date(string text, Location at, Field field)
    {
        if (entries.Pool.Date(text) is { } known)
        {
            return known;
        }

        var span = DateParser.Parse(text, year, out var fault);
        if (span is not null)
        {
            entries.Pool.Keep(text, span);
        }
        else
        {
            // 2月30日 is wrong in every year, and is told with the days that February has in this one.
            MissesYear |= fault.Kind == DateFaultKind.YearMissing || fault is { Kind: DateFaultKind.NoSuchDay, Month: 2, Year: 0 };
            fault = fault.Year == FileReader.AnyYear ? fault with { Year = 0 } : fault;
            _bag.ReportBadDate(at, field, text, fault);
        }

        return span;
    }

    private Ordinal? Ordinal(string text, Location at, Field field)
    {
        var ordinal = OrdinalParser.Parse(text);
        if (ordinal is null || (ReferenceEquals(field.Origin, Statements.Quarter) && ordinal.Number is < 1 or > 4))
        {
            _bag.ReportBadOrdinal(at, field, text);
        }

        return ordinal;
    }

    private Period? Period(string text, Location at)
    {
        var period = PeriodParser.Parse(text);
        if (period is null)
        {
            _bag.ReportBadPeriod(at, text);
        }

        return period;
    }
}
