using ReportGen.Diagnostics;
using ReportGen.Records;
using ReportGen.Statistics;
using ReportGen.Templating;

namespace ReportGen.Reporting;

/// <summary>All names that the template of a report can use, read from the tables and catalogues by which the model itself is read.</summary>
public sealed class VariableList
{
    /// <summary>The type of functions, which have no Chinese name but tell what they do.</summary>
    public static Message FunctionType { get; } = new("函数", "function");

    private readonly ReportModel? _model;

    private VariableList(LoadedRecords? records) =>
        _model = records is null ? null : new ReportModel(new ModelContext(records, ReportKind.Find(ReportKind.Of(records.Statistics.Period, records.Run)) ?? ReportKind.All[0]));

    /// <summary>The names, with the values of records where some are given. Null where these cannot be read, which is in the bag.</summary>
    /// <param name="workspace">The files.</param>
    /// <param name="request">The records; null for the names alone.</param>
    /// <param name="bag">Takes what is wrong with the records.</param>
    /// <param name="read">The files that were read, which nothing may be written over.</param>
    public static IReadOnlyList<VariableGroup>? Of(IWorkspace workspace, RecordRequest? request, DiagnosticBag bag, out IReadOnlyList<string> read)
    {
        var records = request is null ? null : RecordLoader.Load(workspace, request, bag);
        read = records?.Paths ?? [];
        return request is not null && records is null ? null : new VariableList(records).Groups();
    }

    private IReadOnlyList<VariableGroup> Groups() =>
    [
        new(new("报告", "report"), new("直接写名字", "write the name"), [.. ReportModel.Roots.Entries.Where(root => root.Shape is not (ModelShape.Functions or ModelShape.Table or ModelShape.Chart or ModelShape.Chapter)).Select(Root)]),
        .. Objects(),
        .. StatisticGroupsOf(),
        new(new("记录", "records"), new("逐条取：for x in inspections … end，里面写 x.topic", "one by one: for x in inspections … end, with x.topic within"), [.. RecordCatalogue.Lists.Select(List)]),
        .. RecordCatalogue.Lists.Select(list => FieldsOf(list, Within("x", list.Key), "x", "x", list.Key)),
        .. Values(),
        new(new("函数", "functions"), new("写法：zh.list 列表", "written zh.list LIST"), [.. ZhFunctions.All(null!).Select(Function), Function(TableFunction.Instance), Function(ChartFunction.Instance), Function(ChapterFunction.For(null!))]),
    ];

    private VariableRow Root(ModelEntry root) => new(root.Name, root.ChineseName, TypeWord.Of(ModelShapes.Of(root)), root.Meaning, ExampleOf(root.Name));

    private VariableRow List(RecordType list) => new(list.Key, list.Name, new("列表", "list"), string.Join('、', list.Names.Skip(1)), ExampleOf(list.Key));

    private IEnumerable<VariableGroup> Objects()
    {
        yield return FieldsOf(Units.Type, null, "unit", "单位", "unit");
        yield return FieldsOf(Reports.Type, null, "report", "成文", "report");
        foreach (var root in ReportModel.Roots.Entries)
        {
            if (ModelShapes.Of(root).Members is TableMembers { Table: var table })
            {
                var mark = root.MayBeMissing ? "?" : "";
                yield return TableOf(new(root.ChineseName, root.Name), null, root.Name + mark, root.ChineseName + mark, table, ValueOf(root.Name));
            }
        }
    }

    // What the items of lists and the values of fields have behind their dots.
    private IEnumerable<VariableGroup> Values()
    {
        yield return TableOf(new("统计数字", "a figure"), new("每个统计数字都有", "what every statistic has"), "stats.sessions.total", "统计.人代会次数", FigureValue.Table, ValueOf("stats", "sessions", "total"));
        yield return TableOf(new("分类统计的一项", "a part of a breakdown"), Within("c", "stats.suggestions.by_category"), "c", "", FamilyValue.ItemTable, ItemOf(ValueOf("stats", "suggestions", "by_category")));
        yield return TableOf(new("数量", "a quantity"), new("记录里的数", "a number of a record"), "x.expected", "", QuantityValue.Table, Value.Null);
        yield return TableOf(new("日期", "a date"), new("记录里的日期", "a date of a record"), "x.date", "", DateValue.Table, Value.Null);
        yield return TableOf(new("人员", "people"), new("参加代表这样的字段", "a field such as deputies"), "x.deputies", "", PeopleValue.Table, Value.Null);
        yield return TableOf(new("条目", "items"), new("意见建议这样的字段", "a field such as opinions"), "x.opinions", "", ItemsValue.Table, Value.Null);
        yield return TableOf(new("选项", "a choice"), new("类型这样的字段", "a field such as kind"), "x.kind", "", ChoiceValue.Table, Value.Null);
        yield return TableOf(new("章节", "a chapter"), Within("c", "chapters"), "c", "", ReportChapter.Members, ItemOf(ValueOf("chapters")));
        yield return TableOf(new("各年", "a year"), Within("y", "years"), "y", "", YearMembers.Table, ItemOf(ValueOf("years")));
        yield return TableOf(new("各单位", "a unit"), Within("u", "units"), "u", "", UnitMembers.Table, ItemOf(ValueOf("units")));
        yield return TableOf(new("代表履职", "what a deputy did"), Within("d", "duties"), "d", "", DutyMembers.Table, ItemOf(ValueOf("duties")));
    }

    private IEnumerable<VariableGroup> StatisticGroupsOf()
    {
        foreach (var group in StatisticCatalogue.All.GroupBy(statistic => statistic.Group))
        {
            var rows = new List<VariableRow>();
            foreach (var statistic in group)
            {
                rows.Add(new VariableRow("stats." + statistic.Name, Member("统计", statistic.Label), statistic.Family is null ? TypeOf(statistic.Unit) : new("分类统计", "breakdown"), statistic.Formula.Chinese, ExampleOf(["stats", .. statistic.Name.Split('.')])));
                foreach (var member in statistic.Family?.Known ?? [])
                {
                    rows.Add(new VariableRow(Member("stats." + statistic.Name, member.Key), Member("统计", member.ChineseName), TypeOf(member.Unit ?? statistic.Unit), "", ExampleOf(["stats", .. statistic.Name.Split('.'), member.Key])));
                }
            }

            yield return new VariableGroup(new("统计：" + StatisticGroups.HeadingOf(group.Key).Chinese, "statistics: " + StatisticGroups.HeadingOf(group.Key).English), null, rows);
        }
    }

    private VariableGroup FieldsOf(RecordType type, Message? use, string owner, string chineseOwner, string records)
    {
        var all = RecordsOf(records).ToList();
        return new VariableGroup(new(type.Name, type.Key), use, [.. type.Fields.Where(IsForTemplates).Select(field => new VariableRow($"{owner}.{field.Key}", $"{chineseOwner}.{field.Name}", TypeWord.Of(FieldShapes.Of(field)), field.Meaning, field.Private ? "" : FirstOf(all, field.Key)))]);
    }

    // How records are kept is nothing for a text.
    private static bool IsForTemplates(Field field) => field.Kind is not (FieldKind.Waiver or FieldKind.Named) && field.Origin != CommonFields.Private;

    private static VariableGroup TableOf(Message title, Message? use, string owner, string chineseOwner, ModelTable table, Value value) => new(
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

    private static Message TypeOf(string unit) => unit.Length == 0 ? new("统计数字", "figure") : new($"统计数字（{unit}）", $"figure ({StatisticUnits.English(unit)})");

    private static Message Within(string item, string list) => new($"for {item} in {list}，里面写", $"within for {item} in {list}");

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
