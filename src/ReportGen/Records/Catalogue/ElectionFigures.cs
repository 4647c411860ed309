namespace ReportGen.Records;

/// <summary>The figures of an election at one level.</summary>
public static class ElectionFigures
{
    public static readonly Field<Quantity> Districts = Declare.Count("districts", "选区", "个", "选区个数");
    public static readonly Field<Quantity> Seats = Declare.Count("seats", "名额", "名/人", "应选名额");
    public static readonly Field<Quantity> SeatsFromAbove = Declare.Count("seats_from_above", "下派", "名/人", "上级下派的名额");
    public static readonly Field<Quantity> Nominees = Declare.Count("nominees", "初步候选人", "名/人", "初步候选人数");
    public static readonly Field<Record> Candidates = Declare.Record("candidates", "正式候选人", ElectionPersons.Type, "正式候选人，写人数或分项");
    public static readonly Field<Record> Elected = Declare.Record("elected", "当选", ElectionPersons.Type, "当选代表，写人数或分项");
    public static readonly Field<Record> Structure = Declare.Record("structure", "结构", ElectionStructures.Type, "当选代表的结构");
    public static readonly Field<Quantity> ElectedFirstBallot = Declare.Count("elected_first_ballot", "一次成功选区数", "个", "一次选举成功的选区");
    public static readonly Field<Quantity> Registered = Declare.Count("registered", "登记选民", "人/名", "登记选民人数");
    public static readonly Field<Quantity> Voted = Declare.Count("voted", "参加投票", "人/名", "参加投票人数");
    public static readonly Field<Quantity> Proxies = Declare.Count("proxies", "委托投票", "人/名/票", "委托投票人数");

    public static readonly RecordType Type = new(
        "elections.level",
        "分级选举数据",
        [Districts, Seats, SeatsFromAbove, Nominees, Candidates, Elected, Structure, ElectedFirstBallot, Registered, Voted, Proxies],
        isList: false);
}
