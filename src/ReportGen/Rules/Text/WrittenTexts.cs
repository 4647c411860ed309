using ReportGen.Records;

namespace ReportGen.Rules;

/// <summary>Walks all texts of a book in the order of the catalogue: private fields are left out, names and numbers are no texts.</summary>
internal static class WrittenTexts
{
    public static IEnumerable<WrittenText> Of(RecordBook book)
    {
        foreach (var record in RecordCatalogue.Lists.SelectMany(book.List).Concat([book.Unit, book.Report]).Concat(book.Phrases))
        {
            foreach (var text in Of(record, record))
            {
                yield return text;
            }
        }

        foreach (var text in book.Narrative)
        {
            yield return new WrittenText(book.Unit, text.Text, text.TextLocation) { Holder = book.Unit, IsNarrative = true };
        }
    }

    private static IEnumerable<WrittenText> Of(Record record, Record owner)
    {
        foreach (var field in record.Fields)
        {
            if (field.Kind is not (FieldKind.Text or FieldKind.TextList or FieldKind.Items or FieldKind.Record or FieldKind.Records)
                || record.IsPrivate(field) || ReferenceEquals(field.Origin, CommonFields.Id) || ReferenceEquals(field.Origin, CommonFields.Private))
            {
                continue;
            }

            switch (record.Get(field))
            {
                case string text:
                    yield return new WrittenText(owner, text, record.LocationOf(field)) { Holder = record };
                    break;
                case TextList texts:
                    foreach (var one in Each(texts, record, owner))
                    {
                        yield return one;
                    }

                    break;
                case Items items:
                    foreach (var one in Each(items.Texts, record, owner).Concat((items.Records ?? RecordList.NotFilledIn(record.Type)).SelectMany(inner => Of(inner, owner))))
                    {
                        yield return one;
                    }

                    break;
                case Record inner:
                    foreach (var one in Of(inner, owner))
                    {
                        yield return one;
                    }

                    break;
                case RecordList records:
                    foreach (var one in records.SelectMany(inner => Of(inner, owner)))
                    {
                        yield return one;
                    }

                    break;
                default:
                    break;
            }
        }
    }

    private static IEnumerable<WrittenText> Each(TextList texts, Record record, Record owner)
    {
        for (var i = 0; i < texts.Count; i++)
        {
            yield return new WrittenText(owner, texts[i], texts.LocationOf(i)) { Holder = record };
        }
    }
}
