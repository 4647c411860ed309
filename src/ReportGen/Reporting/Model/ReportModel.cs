using ReportGen.Records;
using ReportGen.Statistics;
using ReportGen.Templating;

namespace ReportGen.Reporting;

/// <summary>Everything that the template of a report sees, each under its English and its Chinese name. Nothing is made before it is asked for.</summary>
internal sealed class ReportModel : ScriptObject
{
    /// <summary>Everything but the lists of records, which the record catalogue names.</summary>
    public static readonly ModelTable<ModelContext> Roots = new(
        new("报告", "the report"),
        new("stats", "统计", "统计数字，按英文名或中文名取", ModelShape.Statistics, c => Value.Of(new StatisticScope(c.Statistics, c))),
        new("previous", "上期", "上一期的统计；没有的为空", ModelShape.Statistics, c => c.Previous is { } set ? Value.Of(new StatisticScope(set, c)) : Value.Null) { MayBeMissing = true },
        new("compared", "同比数字", "设置里的“同比项”，同上期比得出来的；怎样变化用 zh.change 写", ModelShape.Figures, ComparedFigures.Of),
        new("years", "各年", "几年的报告里的各年", ModelShape.Years, YearMembers.Of),
        new("units", "各单位", "汇总里的各单位", ModelShape.Units, UnitMembers.Of),
        new("joint", "共同活动", "有没有上级组织、几个单位都记了的活动；合计里只算一次", ModelShape.Flag, c => Value.Of(c.Statistics.LeftOut.Any(left => left.Reason == LeftOutReason.Joint))),
        new("examples", "事例", "汇总里点名的事例：各单位轮流，一件事只讲一次", ModelShape.Examples, c => Value.Of(new ModelObject<ModelContext>(c, ExampleMembers.Table))),
        new("duties", "履职", "每名代表的履职情况", ModelShape.Duties, DutyMembers.Of),
        new("missing_years", "缺的年份", "没有文件的年份", ModelShape.Texts, c => FigurePartMembers.Labels(c.Statistics.Missing.Select(year => year.Label))),
        new("unit", "单位", "单位概况", ModelShape.Record, c => Value.Of(new RecordObject(c.Book.Unit, c))) { Type = Units.Type },
        new("office", "机关", "本级人大、党委、政府的叫法", ModelShape.Office, c => Value.Of(new ModelObject<Record>(c.Book.Unit, OfficeMembers.Table))),
        new("period", "期间", "报告写的这一段时间", ModelShape.Period, c => Value.Of(new ModelObject<ModelContext>(c, PeriodMembers.Table))),
        new("report", "成文", "标题、署名、日期、附表等", ModelShape.Record, c => Value.Of(new RecordObject(c.Book.Report, c))) { Type = Reports.Type },
        new("kind", "报告种类", "写的是哪一种报告", ModelShape.Kind, c => Value.Of(new ModelObject<ReportKind>(c.Kind, KindTable))),
        new("voice", "人称", "怎样称自己", ModelShape.Voice, c => Value.Of(new ModelObject<ModelContext>(c, VoiceMembers.Table))),
        new("speaker", "报告人", "作报告、述职的人；没有的为空", ModelShape.Speaker, c => Speaker.Of(c) is { } speaker ? Value.Of(new ModelObject<Speaker>(speaker, SpeakerMembers.Table)) : Value.Null) { MayBeMissing = true },
        new("settings", "设置", "设置", ModelShape.Settings, c => Value.Of(new ModelObject<Settings>(c.Settings, SettingMembers.Table))),
        new("narrative", "文字材料", "办公室自己写的话，按名字取", ModelShape.Narrative, c => Value.Of(new NarrativeObject(c))),
        new("chapters", "章节", "这份报告的各章，按先后", ModelShape.Chapters, c => Value.Of(ChapterList.Of(c))),
        new("chapter", "章", "按名字写出一章", ModelShape.Chapter, c => Value.Of(ChapterFunction.For(c))),
        new("carried_over", "上年结转", "以前提出、这一期还在办的建议", ModelShape.Records, c => Value.Of(new RecordArray(PeriodRecords.CarriedOver(c.Records), c))) { Type = Records.Suggestions.Type },
        new("withdrawn", "撤回的建议", "这一期提出、代表已撤回的建议，件数里不算", ModelShape.Records, c => Value.Of(new RecordArray(PeriodRecords.LeftOut(c.Records, LeftOutReason.Withdrawn), c))) { Type = Records.Suggestions.Type },
        new("merged", "合并的建议", "这一期提出、并入别的一件办理的建议，件数里不算", ModelShape.Records, c => Value.Of(new RecordArray(PeriodRecords.LeftOut(c.Records, LeftOutReason.Merged), c))) { Type = Records.Suggestions.Type },
        new("sent_up", "提交上级", "这一期向上级人大提出的建议，不在件数里", ModelShape.Records, c => Value.Of(new RecordArray(PeriodRecords.LeftOut(c.Records, LeftOutReason.OtherLevel), c))) { Type = Records.Suggestions.Type },
        new("zh", "中文", "数、日期、列表的中文写法", ModelShape.Functions, c => Value.Of(ZhFunctions.For(c))),
        new("table", "表格", "把记录写成表格", ModelShape.Table, _ => Value.Of(TableFunction.Instance)),
        new("chart", "图", "把记录画成图", ModelShape.Chart, _ => Value.Of(ChartFunction.Instance)));

    /// <summary>The kind of report.</summary>
    public static readonly ModelTable<ReportKind> KindTable = new(
        new("报告种类", "kind"),
        new("key", "英文", "英文写法", ModelShape.Text, k => Value.Of(k.Name.Key)) { Words = () => [.. ReportKinds.All.Values.Select(kind => kind.Key)] },
        new("label", "中文", "年度、半年、季度", ModelShape.Text, k => Value.Of(k.Name.Label)) { Words = () => [.. ReportKinds.All.Values.Select(kind => kind.Label)] },
        new("title", "标题", "工作总结、工作小结、工作要点", ModelShape.Text, k => Value.Of(k.Title)),
        new("length", "篇幅", "这种报告通常写多少字", ModelShape.Number, k => Value.Of(k.Length)),
        new("is_spoken", "口头", "是不是念给人听的；这样的材料不附表", ModelShape.Flag, k => Value.Of(k.IsSpoken)));

    private static readonly Dictionary<string, RecordType> s_lists = ListsByName();

    private readonly ModelContext _context;
    private readonly ScriptMap _made = new();

    public ReportModel(ModelContext context) => _context = context;

    /// <summary>The lists of records under all their names.</summary>
    public static IReadOnlyDictionary<string, RecordType> Lists => s_lists;

    public override IEnumerable<KeyValuePair<string, Value>> Members
    {
        get
        {
            foreach (var name in Roots.Members.Select(root => root.Name).Concat(RecordCatalogue.Lists.Select(list => list.Key)))
            {
                TryGetMember(name, out var value);
                yield return KeyValuePair.Create(name, value);
            }
        }
    }

    public override int Count => Roots.Members.Count + RecordCatalogue.Lists.Count;

    public override bool IsClosed => true;

    public override IEnumerable<string> Suggestions => Roots.Names.Concat(s_lists.Keys);

    public override bool TryGetMember(string name, out Value value)
    {
        if (_made.TryGetMember(name, out value))
        {
            return true;
        }

        if (!Roots.TryGet(_context, name, out value))
        {
            if (!s_lists.TryGetValue(name, out var list))
            {
                return false;
            }

            value = Value.Of(new RecordArray(RecordsOf(list, _context), _context));
        }

        _made.Set(name, value);
        return true;
    }

    private static IReadOnlyList<Record> RecordsOf(RecordType list, ModelContext context) =>
        ReportWords.IsWords(list) ? ReportWords.Of(list, context) : PeriodRecords.Of(list, context.Records);

    private static Dictionary<string, RecordType> ListsByName()
    {
        var lists = new Dictionary<string, RecordType>(StringComparer.Ordinal);
        foreach (var list in RecordCatalogue.Lists)
        {
            lists.Add(list.Key, list);
        }

        foreach (var list in RecordCatalogue.Lists)
        {
            foreach (var name in list.Names)
            {
                lists.TryAdd(name, list);
            }
        }

        return lists;
    }
}
