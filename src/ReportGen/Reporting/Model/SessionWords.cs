using ReportGen.Records;

namespace ReportGen.Reporting;

/// <summary>The names of a session (GB/T 15835: term and session in characters).</summary>
internal static class SessionWords
{
    /// <summary>清河镇第十九届人民代表大会第五次会议, for the first mention.</summary>
    public static string Full(Record session, Record unit) =>
        $"{unit.Get(Units.Name)}{(Term(session, unit) is { } term ? $"第{NumberWords.Of(term)}届" : "")}人民代表大会第{No(session)}次会议";

    /// <summary>镇十九届人大五次会议, later on.</summary>
    public static string Short(Record session, Record unit) =>
        $"{Congress(session, unit)}{No(session)}次会议";

    /// <summary>镇十九届人大, whose session it is; 镇人大 where no term is known.</summary>
    public static string Congress(Record session, Record unit) =>
        $"{OfficeMembers.Place(unit)}{(Term(session, unit) is { } term ? $"{NumberWords.Of(term)}届" : "")}人大";

    private static int? Term(Record session, Record unit) =>
        session.Get(Sessions.Term)?.Number ?? session.Get(Sessions.No)?.Term ?? unit.Get(Units.Term)?.Number;

    private static string No(Record session) => session.Get(Sessions.No) is { } no ? NumberWords.Of(no.Number) : "";
}
