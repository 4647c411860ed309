using ReportGen.Records;

namespace ReportGen.Rules;

/// <summary>What a session dealt with: the words of its agenda, reports and resolutions.</summary>
internal static class SessionBusiness
{
    public static IEnumerable<string> Of(Record session) =>
        (session.Get(Sessions.Agenda) ?? TextList.Empty)
        .Concat(Titles(session.Get(Sessions.Reports)))
        .Concat(Titles(session.Get(Sessions.Resolutions)));

    public static bool Speaks(Record session, params ReadOnlySpan<string> words)
    {
        foreach (var text in Of(session))
        {
            foreach (var word in words)
            {
                if (text.Contains(word, StringComparison.Ordinal))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static IEnumerable<string> Titles(RecordList? list) => (list ?? RecordList.NotFilledIn(SessionReports.Type)).Select(one => one.Title).OfType<string>();
}
