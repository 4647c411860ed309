namespace ReportGen.Records;

/// <summary>Resolutions of a session.</summary>
public static class SessionResolutions
{
    public static readonly Field<string> Title = CommonFields.Title.Again("标题/题目", "决议的题目", required: true);
    public static readonly Field<Votes> Votes = Declare.Votes("votes", "票数/表决", "赞成、反对、弃权、未投的票数");

    public static readonly RecordType Type = new("sessions.resolutions", "人代会决议", [Title, Votes], shorthand: Title);
}
