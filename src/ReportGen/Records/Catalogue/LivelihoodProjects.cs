namespace ReportGen.Records;

/// <summary>Projects that the deputies chose by vote (民生实事票决).</summary>
public static class LivelihoodProjects
{
    public static readonly Field<string> Title = CommonFields.Title.Again("标题/题目/项目", "项目名称", required: true);
    public static readonly Field<Votes> Votes = Declare.Votes("votes", "票数/表决", "票数");
    public static readonly Field<bool> Chosen = Declare.Flag("chosen", "入选", "是否票决选中");

    public static readonly RecordType Type = new("sessions.livelihood_projects", "民生实事票决", [Title, Votes, Chosen], shorthand: Title);
}
