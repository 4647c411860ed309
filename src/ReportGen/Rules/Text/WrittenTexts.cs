using ReportGen.Diagnostics;
using ReportGen.Records;

namespace ReportGen.Rules;

/// <summary>Walks all texts of a book in the order of the catalogue: private fields are left out, names and numbers are no texts.</summary>
/// <param name="look">Is given each text once; none is kept.</param>
internal sealed class WrittenTexts(WrittenTexts.Look look)
{
    public delegate void Look(in WrittenText text);

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
            look(new WrittenText(book.Unit, text.Text, text.TextLocation) { Holder = book.Unit, Narrative = text });
        }
    }

    private void Add(Record record, Record owner, Record? over = null)
    {
        for (var i = 0; i < record.Entries.Count; i++)
        {
            ref readonly var entry = ref record.Entries[i];
            var field = entry.Field;
            if (IsText(field) && over?.Has(field) != true && !record.IsPrivate(field))
            {
                if (record.TextOf(entry) is { IsEmpty: false } text)
                {
                    look(new WrittenText(owner, text, new Location(record.Source, entry.Line, entry.Column, entry.Length)) { Holder = record, Field = field });
                }
                else
                {
                    Add(entry.Value, field, record, owner);
                }
            }
        }

        if (record.Below is { } below)
        {
            Add(below, owner, record);
        }
    }

    private void Add(object? value, Field field, Record record, Record owner)
    {
        switch (value)
        {
            case TextList texts:
                Add(texts, field, record, owner);
                break;
            case Items items:
                Add(items.Texts, field, record, owner);
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

    private void Add(TextList texts, Field field, Record record, Record owner)
    {
        for (var i = 0; i < texts.Count; i++)
        {
            look(new WrittenText(owner, texts[i], texts.LocationOf(i)) { Holder = record, Field = field });
        }
    }

    private void Add(RecordList? records, Record owner)
    {
        for (var i = 0; i < records?.Count; i++)
        {
            Add(records[i], owner);
        }
    }

    private static bool IsText(Field field) =>
        field.Kind is FieldKind.Text or FieldKind.TextList or FieldKind.Items or FieldKind.Record or FieldKind.Records
        && !ReferenceEquals(field.Origin, CommonFields.Id) && !ReferenceEquals(field.Origin, CommonFields.Private);
}
