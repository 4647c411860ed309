using ReportGen.Diagnostics;
using ReportGen.Records;
using ReportGen.Statistics;
using ReportGen.Templating;

namespace ReportGen.Reporting;

/// <summary>All names that the template of a report can use, read from the tables and catalogues by which the model itself is read.</summary>
public sealed class VariableList
{
    /// <summary>The type of functions, which have no Chinese name but tell what they do.</summary>
    public const string FunctionType = "函数";

    private readonly ReportModel? _model;

    private VariableList(LoadedRecords? records) =>
        _model = records is null ? null : new ReportModel(new ModelContext(records, ReportKind.Find(ReportKind.Of(records.Statistics.Period, records.Run)) ?? ReportKind.All[0]));

    /// <summary>The names, with the values of records where some are given. Null where these cannot be read, which is in the bag.</summary>
    public static IReadOnlyList<VariableGroup>? Of(IWorkspace workspace, RecordRequest? request, DiagnosticBag bag)
    {
        var records = request is null ? null : RecordLoader.Load(workspace, request, bag);
        return request is not null && records is null ? null : new VariableList(records).Groups();
    }

    private IReadOnlyList<VariableGroup> Groups() =>
    [
        new("报告", "直接写名字", [.. ReportModel.Roots.Entries.Where(root => root.Shape is not (ModelShape.Functions or ModelShape.Table or ModelShape.Chart or ModelShape.Chapter)).Select(Root)]),
        .. Objects(),
        .. StatisticGroupsOf(),
        new("记录", "逐条取：for x in inspections … end，里面写 x.topic", [.. RecordCatalogue.Lists.Select(List)]),
        .. RecordCatalogue.Lists.Select(list => FieldsOf(list, $"for x in {list.Key}，里面写", "x", "x", list.Key)),
        .. Values(),
        new("函数", "写法：zh.list 列表", [.. ZhFunctions.All(null!).Select(Function), Function(TableFunction.Instance), Function(ChartFunction.Instance), Function(ChapterFunction.For(null!))]),
    ];

    private VariableRow Root(ModelEntry root) => new(root.Name, root.ChineseName, TypeWord.Of(ModelShapes.Of(root)), root.Meaning, ExampleOf(root.Name));

    private VariableRow List(RecordType list) => new(list.Key, list.Name, "列表", string.Join('、', list.Names.Skip(1)), ExampleOf(list.Key));

    private IEnumerable<VariableGroup> Objects()
    {
        yield return FieldsOf(Units.Type, "", "unit", "单位", "unit");
        yield return FieldsOf(Reports.Type, "", "report", "成文", "report");
        foreach (var root in ReportModel.Roots.Entries)
        {
            if (ModelShapes.Of(root).Members is TableMembers { Table: var table })
            {
                var mark = root.MayBeMissing ? "?" : "";
                yield return TableOf(root.ChineseName, "", root.Name + mark, root.ChineseName + mark, table, ValueOf(root.Name));
            }
        }
    }

    // What the items of lists and the values of fields have behind their dots.
    private IEnumerable<VariableGroup> Values()
    {
        yield return TableOf("统计数字", "每个统计数字都有", "stats.sessions.total", "统计.人代会次数", FigureValue.Table, ValueOf("stats", "sessions", "total"));
        yield return TableOf("分类统计的一项", "for c in stats.suggestions.by_category，里面写", "c", "", FamilyValue.ItemTable, ItemOf(ValueOf("stats", "suggestions", "by_category")));
        yield return TableOf("数量", "记录里的数", "x.expected", "", QuantityValue.Table, Value.Null);
        yield return TableOf("日期", "记录里的日期", "x.date", "", DateValue.Table, Value.Null);
        yield return TableOf("人员", "参加代表这样的字段", "x.deputies", "", PeopleValue.Table, Value.Null);
        yield return TableOf("条目", "意见建议这样的字段", "x.opinions", "", ItemsValue.Table, Value.Null);
        yield return TableOf("选项", "类型这样的字段", "x.kind", "", ChoiceValue.Table, Value.Null);
        yield return TableOf("章节", "for c in chapters，里面写", "c", "", ReportChapter.Members, ItemOf(ValueOf("chapters")));
        yield return TableOf("各年", "for y in years，里面写", "y", "", YearMembers.Table, ItemOf(ValueOf("years")));
        yield return TableOf("各单位", "for u in units，里面写", "u", "", UnitMembers.Table, ItemOf(ValueOf("units")));
        yield return TableOf("代表履职", "for d in duties，里面写", "d", "", DutyMembers.Table, ItemOf(ValueOf("duties")));
    }

    private IEnumerable<VariableGroup> StatisticGroupsOf()
    {
        foreach (var group in StatisticCatalogue.All.GroupBy(statistic => statistic.Group))
        {
            var rows = new List<VariableRow>();
            foreach (var statistic in group)
            {
                rows.Add(new VariableRow("stats." + statistic.Name, Member("统计", statistic.Label), statistic.Family is null ? TypeOf(statistic.Unit) : "分类统计", statistic.Formula.Chinese, ExampleOf(["stats", .. statistic.Name.Split('.')])));
                foreach (var member in statistic.Family?.Known ?? [])
                {
                    rows.Add(new VariableRow(Member("stats." + statistic.Name, member.Key), Member("统计", member.ChineseName), TypeOf(member.Unit ?? statistic.Unit), "", ExampleOf(["stats", .. statistic.Name.Split('.'), member.Key])));
                }
            }

            yield return new VariableGroup("统计：" + StatisticGroups.HeadingOf(group.Key), "", rows);
        }
    }

    private VariableGroup FieldsOf(RecordType type, string use, string owner, string chineseOwner, string records)
    {
        var all = RecordsOf(records).ToList();
        return new VariableGroup(type.Name, use, [.. type.Fields.Where(IsForTemplates).Select(field => new VariableRow($"{owner}.{field.Key}", $"{chineseOwner}.{field.Name}", TypeWord.Of(FieldShapes.Of(field)), field.Meaning, field.Private ? "" : FirstOf(all, field.Key)))]);
    }

    // How records are kept is nothing for a text.
    private static bool IsForTemplates(Field field) => field.Kind is not (FieldKind.Waiver or FieldKind.Named) && field.Origin != CommonFields.Private;

    private static VariableGroup TableOf(string title, string use, string owner, string chineseOwner, ModelTable table, Value value) => new(
        title,
        use,
        [.. table.Entries.Select(entry => new VariableRow($"{owner}.{entry.Name}", entry.ChineseName.Length == 0 ? "" : $"{(chineseOwner.Length > 0 ? chineseOwner : owner)}.{entry.ChineseName}", TypeWord.Of(ModelShapes.Of(entry)), entry.Meaning, ExampleText.Of(MemberOf(value, entry.Name))))]);

    private static VariableRow Function(HostFunction function) => new(
        function.Name,
        "",
        FunctionType,
        $"{function.Meaning}（写法：{function.Name} {string.Join(' ', function.Parameters.Select(parameter => parameter.Name + (parameter.IsOptional ? "?" : "")))}）",
        "");

    // What is no plain name in the language stands in brackets.
    private static string Member(string owner, string name) => QuotedText.IsName(name) ? $"{owner}.{name}" : $"{owner}[\"{name}\"]";

    private static string TypeOf(string unit) => unit.Length == 0 ? "统计数字" : $"统计数字（{unit}）";

    private static string FirstOf(List<Value> records, string field)
    {
        foreach (var record in records)
        {
            if (ExampleText.Of(MemberOf(record, field)) is { Length: > 0 } example)
            {
                return example;
            }
        }

        return "";
    }

    private string ExampleOf(params IReadOnlyList<string> path) => ExampleText.Of(ValueOf(path));

    private Value ValueOf(params IReadOnlyList<string> path)
    {
        var value = _model is null ? Value.Null : Value.Of(_model);
        foreach (var step in path)
        {
            value = MemberOf(value, step);
        }

        return value;
    }

    private IEnumerable<Value> RecordsOf(string name)
    {
        var value = ValueOf(name);
        if (value.Kind != ValueKind.List)
        {
            return [value];
        }

        return value.AsList;
    }

    private static Value ItemOf(Value list)
    {
        var items = list.Kind == ValueKind.List ? list.AsList : list.Kind == ValueKind.Host ? list.AsHost.Items : null;
        return items is { Count: > 0 } ? items[0] : Value.Null;
    }

    private static Value MemberOf(Value owner, string name)
    {
        if (owner.Kind == ValueKind.Object && owner.AsObject.TryGetMember(name, out var value))
        {
            return value;
        }

        return owner.Kind == ValueKind.Host && (owner.AsHost.Members?.TryGetMember(name, out value) == true || owner.AsHost.TryIndex(name, out value)) ? value : Value.Null;
    }
}
