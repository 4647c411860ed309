using ReportGen.Diagnostics;
using ReportGen.Records;

namespace ReportGen.Rules;

/// <summary>Walks all texts of a book in the order of the catalogue: private fields are left out, names and numbers are no texts.</summary>
/// <param name="look">Is given each text once; none is kept.</param>
internal sealed class WrittenTexts(Action<WrittenText> look)
{
    public void Walk(RecordBook book)
    {
        foreach (var list in RecordCatalogue.Lists)
        {
            foreach (var record in book.List(list))
            {
                Add(record, record);
            }
        }

        Add(book.Unit, book.Unit);
        Add(book.Report, book.Report);
        foreach (var phrase in book.Phrases)
        {
            Add(phrase, phrase);
        }

        foreach (var text in book.Narrative)
        {
            look(new WrittenText(book.Unit, text.Text, text.TextLocation) { Holder = book.Unit, IsNarrative = true });
        }
    }

    private void Add(Record record, Record owner, Record? over = null)
    {
        foreach (var entry in record.Entries)
        {
            var field = entry.Field;
            if (IsText(field) && over?.Has(field) != true && !record.IsPrivate(field))
            {
                Add(record.ValueOf(entry), new Location(record.Source, entry.Line, entry.Column, entry.Length), record, owner);
            }
        }

        if (record.Below is { } below)
        {
            Add(below, owner, record);
        }
    }

    private void Add(object? value, Location at, Record record, Record owner)
    {
        switch (value)
        {
            case string text:
                look(new WrittenText(owner, text, at) { Holder = record });
                break;
            case TextList texts:
                Add(texts, record, owner);
                break;
            case Items items:
                Add(items.Texts, record, owner);
                Add(items.Records, owner);
                break;
            case Record inner:
                Add(inner, owner);
                break;
            case RecordList records:
                Add(records, owner);
                break;
            default:
                break;
        }
    }

    private void Add(TextList texts, Record record, Record owner)
    {
        for (var i = 0; i < texts.Count; i++)
        {
            look(new WrittenText(owner, texts[i], texts.LocationOf(i)) { Holder = record });
        }
    }

    private void Add(RecordList? records, Record owner)
    {
        foreach (var record in records ?? RecordList.NotFilledIn(owner.Type))
        {
            Add(record, owner);
        }
    }

    private static bool IsText(Field field) =>
        field.Kind is FieldKind.Text or FieldKind.TextList or FieldKind.Items or FieldKind.Record or FieldKind.Records
        && !ReferenceEquals(field.Origin, CommonFields.Id) && !ReferenceEquals(field.Origin, CommonFields.Private);
}
