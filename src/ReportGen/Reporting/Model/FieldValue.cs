using ReportGen.Records;
using ReportGen.Templating;

namespace ReportGen.Reporting;

/// <summary>What a field of a record is to a template. A field that the file does not have is null.</summary>
internal static class FieldValue
{
    public static Value Of(Record record, Field field, Nesting? within, ModelContext context) => record.Get(field) switch
    {
        null => Value.Null,
        string text => IsProse(field) ? context.TextOf(InPlace(text, record, field), record) : Value.Of(InPlace(text, record, field)),
        bool flag => Value.Of(flag),
        Quantity quantity => Value.Of(new QuantityValue(quantity, field.Unit, new(record, field, within, context))),
        DateSpan date => Value.Of(new DateValue(field == Statements.Deadline ? PlanSelection.DeadlineOf(record, context)! : date, context.Period, context.CutAfter)),
        EnumValue choice => Value.Of(new ChoiceValue(choice)),
        Ordinal ordinal => Value.Of(ordinal.Number),
        People people => Value.Of(new PeopleValue(field == Suggestions.Cosigners ? Signers.CosignersOf(record)! : people, new(record, field, within, context), context)),
        Items items => Value.Of(new ItemsValue(items, field.Unit, new(record, field, within, context))),
        TextList texts => Value.Of(new FieldTexts(TextsOf(texts, record, field), new(record, field, within, context))),
        Record nested => Value.Of(new RecordObject(nested, context, new(record, field, within))),
        RecordList list => Value.Of(new RecordArray(LaterFacts.Until(list, context.AsOf), context, new(record, field, within))),
        Ballots ballots => Value.Of(new ModelObject<CountedBallots>(new(ballots, new(record, field, within, context)), VoteMembers.OfBallots)),
        Votes votes => Value.Of(new ModelObject<CountedVotes>(new(votes, new(record, field, within, context)), VoteMembers.OfVotes)),
        Breakdown breakdown => BreakdownMembers.Of(breakdown.Parts, new(record, field, within, context)),
        _ => Value.Null,
    };

    // Where a text stands says what it begins and ends with: a title has no full stop, the report numbers what it tells one by one and says the verb of a list itself.
    private static string InPlace(string text, Record record, Field field) =>
        field == Reports.Title ? text.TrimEnd('。', '；', '，', '、', '.', ';', ',', ' ', '\u3000')
        : field == Statements.Text || (ReferenceEquals(field.Origin, CommonFields.Title) && Sessions.IsTitled(record.Type)) ? LeadingNumeral.Strip(text)
        : LeadingVerb.Strip(text, record, field);

    // Sentences are numbered by offices; a place may be called （1）号堤段.
    private static Value[] TextsOf(TextList texts, Record record, Field field)
    {
        var values = new Value[texts.Count];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = Value.Of(field.Splits ? texts[i] : LeadingVerb.Strip(LeadingNumeral.Strip(texts[i]), record, field));
        }

        return values;
    }

    // The texts in which an office may refer to a statistic: {视察次数}.
    private static bool IsProse(Field field) => ReferenceFields.Contains(field);
}
