using ReportGen.Records;
using ReportGen.Templating;

namespace ReportGen.Reporting;

/// <summary>
/// A record in a template: every field of its type under its English key and its Chinese names; what the file does not say counts as nothing. Fields
/// that are private by nature (phone, birth date) can be asked for by name and are in no listing; those that the record itself calls private are
/// not given at all.
/// </summary>
internal sealed class RecordObject(Record record, ModelContext context, Nesting? within = null) : ScriptObject, IOfRecord
{
    public Record Record => record;

    public Record Owner => within?.Owner ?? record;

    public ModelContext Context => context;

    public override IEnumerable<KeyValuePair<string, Value>> Members =>
        record.Fields.Where(f => !record.IsPrivate(f)).Select(f => KeyValuePair.Create(f.Key, Read(f)));

    public override bool IsClosed => true;

    public override string DisplayName => record.Type.Name;

    public override string EnglishName => record.Type.Key;

    public override IEnumerable<string> Suggestions => record.Type.Words;

    public override bool TryGetMember(string name, out Value value)
    {
        if (record.Type.Find(name) is not { } field)
        {
            // Whose record it is, and of which year: what a roll-up, or a report of several years, has to say beside it.
            value = IsOutcome(name, record.Type) ? Chosen(context.StateOf(record).Result)
                : IsVerdict(name, record.Type) ? Chosen(context.StateOf(record).Satisfaction)
                : IsAnswered(name, record.Type) ? (context.StateOf(record).Answered is { } answered ? Value.Of(new DateValue(answered, context.Period, context.CutAfter)) : Value.Null)
                : IsSigners(name, record.Type) ? Value.Of(new QuantityValue(Signers.CountOf(record), "名", new(record, "signers", "提出人数", within, context, "领衔代表和附议代表的人数")))
                : IsSubject(name, record.Type) ? SubjectOf()
                : IsReporter(name, record.Type) ? ReporterOf()
                : IsSinceYear(name, record.Type) ? (context.SinceYearOf(record) is { } since ? Value.Of(since) : Value.Null)
                : IsUnitName(name) ? Value.Of(context.UnitOf(record).Get(Units.Name))
                : IsUnitNames(name) ? Value.Of(ScriptArray.Of(context.UnitsOf(record), unit => Value.Of(unit)))
                : IsYearName(name) && context.BookOf(record).Period is { IsOneYear: true, Year: var year } ? Value.Of(year)
                : Value.Null;
            return IsOwn(name, record.Type);
        }

        value = record.IsPrivate(field) && !field.Private ? Value.Null : Read(field);
        return true;
    }

    /// <summary>The name under which every record tells whose it is.</summary>
    public static bool IsUnitName(string name) => name is "of_unit" or "所属单位";

    /// <summary>The name under which every record tells all units that recorded the same activity of a unit above them, its own the first.</summary>
    public static bool IsUnitNames(string name) => name is "of_units" or "所属各单位";

    /// <summary>The name under which every record tells its year; nothing where its file holds several.</summary>
    public static bool IsYearName(string name) => name is "of_year" or "所属年份";

    /// <summary>
    /// The name under which a suggestion tells how it stands on the day up to which the report tells: the result of its last answer, as the figures count it.
    /// </summary>
    public static bool IsOutcome(string name, RecordType type) => type == Records.Suggestions.Type && (name is "outcome" or "目前结果");

    /// <summary>The name under which a suggestion tells what its proposer said last, as the figures count it.</summary>
    public static bool IsVerdict(string name, RecordType type) => type == Records.Suggestions.Type && (name is "verdict" or "目前满意度");

    /// <summary>The name under which a suggestion tells the day of its last answer, to which its outcome and its verdict belong.</summary>
    public static bool IsAnswered(string name, RecordType type) => type == Records.Suggestions.Type && (name is "answered" or "最后答复日期");

    /// <summary>The name under which a suggestion tells how many deputies brought it, those who lead among them.</summary>
    public static bool IsSigners(string name, RecordType type) => type == Records.Suggestions.Type && (name is "signers" or "提出人数");

    /// <summary>The name under which a problem tells since which year, year by year, the files have held the same words; nothing where none before did.</summary>
    public static bool IsSinceYear(string name, RecordType type) => type == Statements.Problems && (name is "since_year" or "起始年份");

    /// <summary>The name under which a record with a topic tells what it was about, without the words of the sentence that tells it.</summary>
    public static bool IsSubject(string name, RecordType type) => type.Find("topic") is not null && (name is "subject" or "事项");

    /// <summary>The name under which a hearing tells who gave the report; nothing where it was the unit's own government, or nobody says.</summary>
    public static bool IsReporter(string name, RecordType type) => type == Inspections.Type && (name is "reporter" or "报告单位");

    /// <summary>What the report does not give of a record: no report tells of later days, and that of a part of a year has a title of its own.</summary>
    public static bool LeavesOut(Record record, Field field, ModelContext context) =>
        (IsLater(record, field, context) && !(record.Type == Reports.Type && context.IsOwnPeriod))
        || (context.CutAfter is { } end && (LaterFacts.HoldsWhole(record, field, end) || LaterFacts.IsUndatedResult(record, field)))
        || (!context.HasOwnTexts && field == Reports.Title)
        || (field == Reports.SignedBy && context.Kind.Name == ReportKinds.Duty && Speaker.Of(context) is { } speaker && record.Get(Reports.SignedBy)?.Contains(speaker.Name, StringComparison.Ordinal) != true);

    // What a file says in words of a time beyond its own, it says of its own accord; where the report ends before the file, nobody wrote it for the report.
    // The day of signing comes after all that is told.
    private static bool IsLater(Record record, Field field, ModelContext context) =>
        context.IsCut ? LaterFacts.Holds(record, field, context.AsOf) : record.Type != Reports.Type && LaterFacts.HoldsEvent(record, field, context.AsOf);

    private static bool IsOwn(string name, RecordType type) =>
        IsSubject(name, type) || IsReporter(name, type) || IsUnitName(name) || IsUnitNames(name) || IsYearName(name) || IsOutcome(name, type) || IsVerdict(name, type) || IsAnswered(name, type) || IsSigners(name, type) || IsSinceYear(name, type);

    private static Value Chosen(EnumValue? value) => value is null ? Value.Null : Value.Of(new ChoiceValue(value));

    private Value SubjectOf() =>
        TopicOf() is { } topic && ActivitySubject.Of(topic, record, context.UnitOf(record)) is { } subject ? Value.Of(subject) : Value.Null;

    private Value ReporterOf() =>
        record.Get(Inspections.Kind) == InspectionKinds.Hearing && TopicOf() is { } topic && ActivitySubject.ReporterOf(topic, context.UnitOf(record)) is { } who ? Value.Of(who) : Value.Null;

    private string? TopicOf() =>
        record.Type.Find("topic") is { } field && !record.IsPrivate(field) && Read(field) is { IsNull: false } topic ? topic.ToString() : null;

    private Value Read(Field field) =>
        LeavesOut(record, field, context) ? Value.Null : FieldValue.Of(record, field, within, context);
}
