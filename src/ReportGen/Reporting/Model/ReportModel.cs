using ReportGen.Records;
using ReportGen.Templating;

namespace ReportGen.Reporting;

/// <summary>Everything that the template of a report sees, each under its English and its Chinese name. Nothing is made before it is asked for.</summary>
internal sealed class ReportModel : ScriptObject
{
    private readonly Dictionary<string, Func<Value>> _make = new(StringComparer.Ordinal);
    private readonly ScriptMap _made = new();
    private readonly List<string> _names = [];

    public ReportModel(ModelContext context)
    {
        var book = context.Book;
        Add("stats", "统计", () => Value.Of(new StatisticScope(context.Statistics, context)));
        Add("previous", "上期", () => context.Previous is { } set ? Value.Of(new StatisticScope(set, context)) : Value.Null);
        Add("years", "各年", () => YearMembers.Of(context));
        Add("units", "各单位", () => UnitMembers.Of(context));
        Add("duties", "履职", () => DutyMembers.Of(context));
        Add("missing_years", "缺的年份", () => FigurePartMembers.Labels(context.Statistics.Missing.Select(year => year.Label)));
        Add("unit", "单位", () => Value.Of(new RecordObject(book.Unit, context)));
        Add("office", "机关", () => Value.Of(new ModelObject<Record>(book.Unit, OfficeMembers.Table)));
        Add("period", "期间", () => Value.Of(new ModelObject<ModelContext>(context, PeriodMembers.Table)));
        Add("report", "成文", () => Value.Of(new RecordObject(book.Report, context)));
        Add("kind", "报告种类", () => Value.Of(new ModelObject<ReportKind>(context.Kind, KindMembers)));
        Add("voice", "人称", () => Value.Of(new ModelObject<ModelContext>(context, VoiceMembers.Table)));
        Add("speaker", "报告人", () => Speaker.Of(context) is { } speaker ? Value.Of(new ModelObject<Speaker>(speaker, SpeakerMembers.TableFor(context))) : Value.Null);
        Add("settings", "设置", () => Value.Of(new ModelObject<Settings>(context.Settings, SettingMembers.Table)));
        Add("narrative", "文字材料", () => Value.Of(new NarrativeObject(context)));
        Add("chapters", "章节", () => Value.Of(ChapterList.Of(context)));
        Add("chapter", "章", () => Value.Of(ChapterFunction.For(context)));
        foreach (var list in RecordCatalogue.Lists)
        {
            Add(list.Key, list.Names, () => Value.Of(new RecordArray(RecordsOf(list, context), context)));
        }

        Add("carried_over", "上年结转", () => Value.Of(new RecordArray(PeriodRecords.CarriedOver(context.Records), context)));
        Add("zh", "中文", () => Value.Of(ZhFunctions.For(context)));
        Add("table", "表格", () => Value.Of(TableFunction.Instance));
        Add("chart", "图", () => Value.Of(ChartFunction.Instance));
    }

    private static IReadOnlyList<Record> RecordsOf(RecordType list, ModelContext context) =>
        context.IsDeputysAccount && (list == Statements.Experiences || list == Statements.Problems || list == Statements.Plans) ? []
        : list == Statements.Plans ? PlanSelection.Of(context)
        : PeriodRecords.Of(list, context.Records);

    private static readonly ModelTable<ReportKind> KindMembers = new(
        "报告种类",
        new("key", "英文", "英文写法", k => Value.Of(k.Name.Key)),
        new("label", "中文", "年度、半年、季度", k => Value.Of(k.Name.Label)),
        new("title", "标题", "工作总结、工作小结、工作要点", k => Value.Of(k.Title)),
        new("is_spoken", "口头", "是不是念给人听的；这样的材料不附表", k => Value.Of(k.IsSpoken)));

    public override IEnumerable<KeyValuePair<string, Value>> Members
    {
        get
        {
            foreach (var name in _names)
            {
                TryGetMember(name, out var value);
                yield return KeyValuePair.Create(name, value);
            }
        }
    }

    public override int Count => _names.Count;

    public override bool IsClosed => true;

    public override IEnumerable<string> Suggestions => _make.Keys;

    public override bool TryGetMember(string name, out Value value)
    {
        if (_made.TryGetMember(name, out value))
        {
            return true;
        }

        if (!_make.TryGetValue(name, out var make))
        {
            return false;
        }

        value = make();
        _made.Set(name, value);
        return true;
    }

    private void Add(string name, string chinese, Func<Value> make) => Add(name, [chinese], make);

    private void Add(string name, IReadOnlyList<string> chinese, Func<Value> make)
    {
        _names.Add(name);
        _make.Add(name, make);
        foreach (var other in chinese)
        {
            _make.TryAdd(other, make);
        }
    }
}
