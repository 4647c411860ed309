using System.Globalization;
using System.Text;
using ReportGen.Records;

namespace ReportGen.Tests.Ledger;

/// <summary>All that a book of records means, without the places where it stands: two books that say the same have the same text.</summary>
internal static class BookText
{
    public static string Of(RecordBook book)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{book.Period.From}..{book.Period.To}\n");
        text.Append(CultureInfo.InvariantCulture, $"unit {Value(book.Unit)}\nreport {Value(book.Report)}\n");
        text.Append(CultureInfo.InvariantCulture, $"settings {book.Settings.Decimals} {book.Settings.ShareDecimals} {book.Settings.EvenShares}\n");
        foreach (var narrative in book.Narrative)
        {
            text.Append(CultureInfo.InvariantCulture, $"narrative {narrative.Name}: {narrative.Text}\n");
        }

        foreach (var figure in book.Declared)
        {
            text.Append(CultureInfo.InvariantCulture, $"declared {figure.Name}: {Value(figure.Value)}\n");
        }

        foreach (var year in book.DeclaredSince)
        {
            text.Append(CultureInfo.InvariantCulture, $"since {year.Since.First}: {string.Join("; ", year.Figures.OrderBy(f => f.Name, StringComparer.Ordinal).Select(f => f.Name + " " + Value(f.Value)))}\n");
        }

        foreach (var type in RecordCatalogue.Lists.Where(type => book.List(type).IsFilledIn))
        {
            text.Append(CultureInfo.InvariantCulture, $"{type.Key}\n");
            foreach (var record in book.List(type))
            {
                text.Append(CultureInfo.InvariantCulture, $"  {Value(record)}\n");
            }
        }

        return text.ToString();
    }

    private static string Value(object? value) => value switch
    {
        null => "null",
        Record record => "{" + string.Join(", ", record.Fields.OrderBy(f => f.Key, StringComparer.Ordinal).Select(f => $"{f.Key}: {Value(record.Get(f))}")) + "}",
        RecordList list => "[" + string.Join(", ", list.Select(Value)) + "]",
        Quantity q => $"{q.Value}/{q.Min}/{q.Max}/{q.Qualifier}/{q.UnknownParts}/{q.IsSome}/{q.IsPercent}/{q.Decimals}",
        DateSpan d => $"{d.First:yyyy-MM-dd}..{d.Last:yyyy-MM-dd} {d.Kind} {d.Words}",
        Ordinal o => $"{o.Term}-{o.Number}",
        TextList texts => "[" + string.Join(" ¦ ", texts) + "]",
        Items items => $"({Value(items.Count)} {Value(items.Texts)} {Value(items.Records)})",
        People p => $"({Value(p.Count)} {Value(p.Names)} {Value(p.Groups)} {p.HasUnnamed} {string.Join(",", p.ByLevel.Select(l => l.Level.Key + Value(l.Count)))})",
        Ballots b => $"<{Value(b.Satisfied)},{Value(b.Basic)},{Value(b.Dissatisfied)},{Value(b.Abstain)}>",
        Votes v => $"<{Value(v.For)},{Value(v.Against)},{Value(v.Abstain)},{Value(v.NotCast)},{Value(v.Share)}>",
        Breakdown b => "<" + string.Join(", ", b.Parts.Select(p => $"{p.Label} {Value(p.Count)}{(p.Parts is null ? "" : Value(p.Parts))}")) + ">",
        IReadOnlyList<NamedText> named => "<" + string.Join(", ", named.Select(n => $"{n.Name}={n.Text}")) + ">",
        EnumValue e => e.Key,
        _ => value.ToString()!,
    };
}
