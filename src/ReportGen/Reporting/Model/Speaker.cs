using System.Text.RegularExpressions;
using ReportGen.Records;

namespace ReportGen.Reporting;

/// <summary>
/// The person who gives account or speaks: 报告人 of the record, else a signature that is a person's. Who stands at the head of the office tells the office's
/// work; any other deputy of the roster only that of which the records say that he or she took part.
/// </summary>
internal sealed partial class Speaker(string name, Record? deputy, Record? member, string? office, bool isHead, ModelContext context)
{
    private static readonly string[] s_offices = ["人大", "主席团", "常委会", "政府", "委员会"];
    private static readonly string[] s_ranks = ["专职", "常务", "兼职", "第一"];
    private static readonly string[] s_heads = ["主席团主席", "主席团副主席", "人大办", "人大工委", "人大常委会"];

    public string Name => name;

    public Record? Deputy => deputy;

    /// <summary>The office that the presidium's members or the roster state.</summary>
    public string? Office => office;

    public ModelContext Context => context;

    /// <summary>A deputy like any other, who speaks of his or her own doings alone.</summary>
    public bool IsPlainDeputy => deputy is not null && !isHead;

    /// <summary>Nothing says who this is: neither the head of the office nor a deputy of the roster, so that nobody can say whose work to tell.</summary>
    public bool IsUnknown => deputy is null && !isHead;

    /// <summary>Stands among the members of the presidium.</summary>
    public bool IsMember => member is not null;

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
        var (inPresidium, inRoster) = (member?.Get(PresidiumMembers.Office), deputy?.Get(Deputies.Office));
        return new Speaker(name, deputy, member, inPresidium ?? inRoster, IsOfOffice(written) || IsOfOffice(inPresidium) || IsOfOffice(inRoster), context);
    }

    /// <summary>The records of a list in which the person is named.</summary>
    public IReadOnlyList<Record> Own(RecordType list) => [.. PeriodRecords.Of(list, context.Records).Where(Names)];

    // Who stands in no roster: the word behind the office, or before it; a name written with a space of its own (何 远) is no such word.
    private static string WithoutOffice(string written) => written.Split([' ', '\u3000'], StringSplitOptions.RemoveEmptyEntries) switch
    {
        [.., { Length: > 1 } name, var office] when IsOfOffice(office) => name,
        [_, .., { Length: > 1 } name] => name,
        _ => BehindOffice().Match(written) is { Success: true } person ? person.Groups["name"].Value : written,
    };

    private bool Names(Record record) => record.Fields.Any(field => record.Get(field) is People people && people.Names.Contains(name));

    private static bool IsOfOffice(string? office) => office is not null && (Array.Exists(s_heads, head => office.Contains(head, StringComparison.Ordinal)) || office.Split([' ', '\u3000', '、', '，']).Any(IsChair));

    // 主席, 人大副主席, 镇人民代表大会主席周明远, 乡人大常务副主席; not 工会主席 nor 主席团成员.
    private static bool IsChair(string word)
    {
        const string chair = "主席";
        for (var at = word.IndexOf(chair, StringComparison.Ordinal); at >= 0; at = word.IndexOf(chair, at + chair.Length, StringComparison.Ordinal))
        {
            if (!word.AsSpan(at + chair.Length).StartsWith("团", StringComparison.Ordinal) && IsOfCongress(word.AsSpan(0, at)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOfCongress(ReadOnlySpan<char> before)
    {
        before = before is [.. var whole, '副'] ? whole : before;
        foreach (var rank in s_ranks)
        {
            before = before.EndsWith(rank, StringComparison.Ordinal) ? before[..^rank.Length] : before;
        }

        return before.IsEmpty || before.EndsWith("人大", StringComparison.Ordinal) || before.EndsWith("人民代表大会", StringComparison.Ordinal);
    }

    // 镇人民代表大会主席王五, with no space between.
    [GeneratedRegex(@"^\S*(?:人大|人民代表大会|专职|常务)副?主席(?!团)(?<name>\p{IsCJKUnifiedIdeographs}{2,4})$")]
    private static partial Regex BehindOffice();
}
