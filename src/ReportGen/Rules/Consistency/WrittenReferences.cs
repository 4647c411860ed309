using ReportGen.Diagnostics;
using ReportGen.Records;

namespace ReportGen.Rules;

/// <summary>Every reference, as <c>{视察次数}</c>, in the texts of a book that may hold one.</summary>
internal static class WrittenReferences
{
    public static IEnumerable<WrittenReference> Of(RecordBook book)
    {
        foreach (var text in book.Narrative)
        {
            foreach (var reference in In(text.Text, book.Unit, text.TextLocation))
            {
                yield return reference with { Narrative = text };
            }
        }

        foreach (var record in RecordsOf(book))
        {
            for (var i = 0; i < record.Entries.Count; i++)
            {
                var entry = record.Entries[i];
                if (ReferenceFields.Contains(entry.Field) && record.TextOf(entry).Contains('{'))
                {
                    foreach (var reference in In(record.TextOf(entry).ToString(), record, record.LocationOf(entry.Field)))
                    {
                        yield return reference with { Field = entry.Field };
                    }
                }
            }
        }
    }

    private static IEnumerable<Record> RecordsOf(RecordBook book) =>
        (book.Report.Get(Reports.Chapters) ?? RecordList.NotFilledIn(ReportChapters.Type)).Concat(RecordCatalogue.Lists.SelectMany(book.List));

    private static IEnumerable<WrittenReference> In(string text, Record owner, Location at)
    {
        if (!text.Contains('{', StringComparison.Ordinal))
        {
            yield break;
        }

        foreach (var piece in ReferenceParser.Parse(text))
        {
            if (piece.IsReference)
            {
                yield return new WrittenReference(owner, piece.Text, PlaceOf(piece.Text, at));
            }
        }
    }

    // The text may stand in quotes or over several lines: the first line from its beginning that has the reference.
    private static Location PlaceOf(string name, Location at)
    {
        for (var line = at.Line; at.Source?.LineText(line) is { } text && line < at.Line + 200; line++)
        {
            var from = line == at.Line ? Math.Min(text.Length, Math.Max(0, at.Column - 1)) : 0;
            if (ReferenceParser.Parse(text[from..]).FirstOrDefault(piece => piece.IsReference && piece.Text == name) is { } piece)
            {
                var column = from + piece.Start;
                return at with { Line = line, Column = column + 1, Length = text.IndexOf('}', column) - column + 1 };
            }
        }

        return at;
    }
}
