using ReportGen.Records;

namespace ReportGen.Reporting;

/// <summary>
/// The person who gives account or speaks: 报告人 of the record, else a signature that is a person's. Who stands at the head of the office tells the office's
/// work; any other deputy of the roster only that of which the records say that he or she took part.
/// </summary>
internal sealed class Speaker(string name, Record? deputy, bool isHead, ModelContext context)
{
    private static readonly string[] s_offices = ["人大", "主席团", "常委会", "政府", "委员会"];

    public string Name => name;

    public Record? Deputy => deputy;

    public ModelContext Context => context;

    /// <summary>A deputy like any other, who speaks of his or her own doings alone.</summary>
    public bool IsPlainDeputy => deputy is not null && !isHead;

    public static Speaker? Of(ModelContext context)
    {
        var book = context.Book;
        var signature = book.Report.Get(Reports.SignedBy);
        if ((book.Report.Get(Reports.Speaker) ?? (signature is not null && !s_offices.Any(signature.Contains) ? signature : null)) is not { } written)
        {
            return null;
        }

        // 镇人大主席 周明远: the name stands behind the office.
        var deputy = book.Roster.Find(written) is [.., var exact] ? exact : book.Roster.Deputies.LastOrDefault(one => one.Get(Deputies.Name) is { Length: > 1 } known && written.Contains(known, StringComparison.Ordinal));
        var member = book.Unit.Get(Units.Presidium)?.Get(UnitPresidium.Members)?.FirstOrDefault(one => one.Get(PresidiumMembers.Name) is { Length: > 1 } known && written.Contains(known, StringComparison.Ordinal));
        var name = deputy?.Get(Deputies.Name) ?? member?.Get(PresidiumMembers.Name) ?? WithoutOffice(written);
        return new Speaker(name, deputy, IsOfOffice(written) || IsOfOffice(member?.Get(PresidiumMembers.Office)) || IsOfOffice(deputy?.Get(Deputies.Office)), context);
    }

    /// <summary>The records of a list in which the person is named.</summary>
    public IReadOnlyList<Record> Own(RecordType list) => [.. PeriodRecords.Of(list, context.Records).Where(Names)];

    // Who stands in no roster: the word behind the office, or before it; a name written with a space of its own (何 远) is no such word.
    private static string WithoutOffice(string written) => written.Split([' ', '\u3000'], StringSplitOptions.RemoveEmptyEntries) switch
    {
        [.., { Length: > 1 } name, var office] when IsOfOffice(office) => name,
        [_, .., { Length: > 1 } name] => name,
        _ => written,
    };

    private bool Names(Record record) => record.Fields.Any(field => record.Get(field) is People people && people.Names.Contains(name));

    private static bool IsOfOffice(string? office) => office is not null && (office.Contains("人大主席", StringComparison.Ordinal) || office.Contains("人大副主席", StringComparison.Ordinal) || office.Contains("人大办", StringComparison.Ordinal) || office.Contains("人大工委", StringComparison.Ordinal) || office.Contains("人大常委会", StringComparison.Ordinal));
}
