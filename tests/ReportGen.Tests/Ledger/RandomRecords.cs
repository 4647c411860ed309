using ReportGen.Diagnostics;
using ReportGen.Ledger;
using ReportGen.Records;

namespace ReportGen.Tests.Ledger;

/// <summary>Record files of every type and every kind of field, made from the catalogue: what an office might write, and what it hardly would.</summary>
internal sealed class RandomRecords(int seed)
{
    private static readonly string[] Names = ["方卫国", "何美玲", "史秀清", "阿卜杜拉·买买提", "王建国（东河村）"];

    private static readonly string[] Sentences =
    [
        "垃圾清运不及时", "3处护栏损坏", "一是加强管理", "- 横线开头", "第一段\n第二段", "1.有编号\n2.也有编号", "花括号{里面}", "[方括号]", "带\"引号\"和'单引号'", "逗号，顿号、分号；冒号：都有",
        "a: b # c", "100%", "_x000D_", "=SUM(A1)", "007", "& * ! | > @", "\\反斜杠\\", "末尾有空格", "😀表情", "合计", "示例", "无名桥",
    ];

    private readonly Random _random = new(seed);
    private int _id;

    public RawNode File()
    {
        var members = new List<RawMember>
        {
            Member("格式版本", Text("1")),
            Member("年度", Text("2024")),
            Member("单位", Record(Units.Type, 0, [Units.Name, Units.Level, Units.Term])),
        };
        if (Chance(2))
        {
            members.Add(Member("文字材料", Map(("开头", Text(Sentence())), ("自拟的章", Chance(2) ? List(Sentence(), Sentence()) : Text(Sentence())))));
            members.Add(Member("汇总数", Map(("视察次数", Text(Number())), ("suggestions", Map(("total", Text(Number())))))));
            members.Add(Member("历年累计", Map(("2022", Map(("视察次数", Text(Number())))), ("2021-12", Map(("视察次数", Text(Number())), ("建议件数", Text(Number())))))));
        }

        foreach (var type in RecordCatalogue.Lists.Where(_ => Chance(3)))
        {
            members.Add(Member(type.Name, Chance(6) ? Text("无") : RawNode.List([.. Enumerable.Range(0, _random.Next(1, 5)).Select(_ => Record(type, 0, type.RequiredFields))], Location.None)));
        }

        return RawNode.Map(members, Location.None);
    }

    private RawNode Record(RecordType type, int depth, IReadOnlyList<Field> required)
    {
        var members = new List<RawMember>();
        foreach (var field in type.Fields.Where(f => required.Contains(f) || Chance(depth > 0 ? 2 : 3)))
        {
            if (field == Units.Presidium || ReferenceEquals(field.Origin, CommonFields.Private))
            {
                continue;
            }

            if (Value(field, depth) is { } value)
            {
                members.Add(Member(Chance(4) ? field.Key : FieldNames.KeyOf(type, field), value));
            }
        }

        // A record of nothing is nothing.
        if (members.Count == 0)
        {
            var field = type.OwnFields.FirstOrDefault(f => f.Kind is FieldKind.Text or FieldKind.Quantity or FieldKind.Date or FieldKind.Breakdown) ?? type.OwnFields[0];
            members.Add(Member(field.Key, Value(field, 0) ?? Text("3")));
        }

        return RawNode.Map(members, Location.None);
    }

    private RawNode? Value(Field field, int depth)
    {
        if (ReferenceEquals(field.Origin, CommonFields.Id))
        {
            return Text($"2024-{++_id:000}");
        }

        return field.Kind switch
        {
            FieldKind.Flag => Text(Chance(2) ? "是" : "否"),
            FieldKind.Quantity => field == Units.Term ? Text("18") : Text(field.Units.Contains("%") ? "75%" : Number()),
            FieldKind.Ordinal => Text(Pick("4", "五", "第六次", "18")),
            FieldKind.Date => Text(Pick("2024-05-15", "5月15日", "2024/5/15", "2024-05上旬", "2024年5月", "2024-Q2", "2024-07-13..2024-07-15", "7月13日至15日", "2024")),
            FieldKind.Choice => Text(field.Choices!.Values[_random.Next(field.Choices.Values.Count)].Label),
            FieldKind.People => Pick(Text(Number()), Text(string.Join('、', Names.Take(2))), Text("方卫国等12人"), List(Names[1], Names[2]), List(Names[4]), Text("第一小组"), Map(("县", Text("3")), ("镇", Text("5")))),
            FieldKind.TextList when field.Splits => Pick(Text("东河村、西河村"), List("《代表法》", "《监督法》、有关规定"), List("镇中心学校（含幼儿园、小学）", "卫生院"), List("东河村"), Text("一个\n两个"), RawNode.List([], Location.None)),
            FieldKind.TextList => Pick(Text(Sentence()), List(Sentence(), Sentence()), List(Sentence()), Text("无"), RawNode.List([], Location.None)),
            FieldKind.Items when field.Nested is { } nested => Pick(Text("3"), RawNode.List([Record(nested, depth + 1, nested.RequiredFields), Record(nested, depth + 1, nested.RequiredFields)], Location.None)),
            FieldKind.Items => Pick(Text(Number()), List(Sentence(), Sentence()), List(Sentence()), List("5"), Text("道路两侧垃圾清运不及时")),
            FieldKind.Ballots => Map(("满意", Text(Number())), ("不满意", Text("0"))),
            FieldKind.Votes => Pick(Text("100%"), Text("47"), Map(("赞成", Text("47")), ("反对", Text("0")))),
            FieldKind.Breakdown => Pick(Map(("农民", Text("30")), ("村（社区）", Text("3"))), Map(("干部", Map(("镇", Text("8")), ("村", Text("4")))), ("工人", Text("2")))),
            FieldKind.Record when depth < 3 => Record(field.Nested!, depth + 1, field.Nested!.RequiredFields),
            FieldKind.Records when depth < 2 => Several(field, depth),
            FieldKind.Waiver => RawNode.List([Map(("规则", Text("R-40")), ("理由", Text("会前已经核实，日期无误"))), .. Chance(2) ? [] : new[] { Map(("规则", Text("R-06")), ("理由", Text(Sentence()))) }], Location.None),
            FieldKind.Text => Text(Chance(4) ? "2024-05-15" : Sentence()),
            _ => null,
        };
    }

    private RawNode Several(Field field, int depth)
    {
        var type = field.Nested!;
        return RawNode.List(
            [.. Enumerable.Range(0, _random.Next(1, 4)).Select(_ => type.Shorthand is not null && Chance(3) ? Text("一句话") : Record(type, depth + 1, type.RequiredFields))],
            Location.None);
    }

    private string Number() => Pick("0", "7", "30余", "近5000", "2.5万", "1-3", "未统计", "多次", "12");

    private string Sentence() => Sentences[_random.Next(Sentences.Length)];

    private bool Chance(int of) => _random.Next(of) == 0;

    private T Pick<T>(params T[] values) => values[_random.Next(values.Length)];

    private static RawNode Text(string text) => RawNode.Scalar(text, Location.None);

    private static RawNode List(params string[] items) => RawNode.List([.. items.Select(Text)], Location.None);

    private static RawNode Map(params (string Key, RawNode Value)[] members) => RawNode.Map([.. members.Select(m => Member(m.Key, m.Value))], Location.None);

    private static RawMember Member(string key, RawNode value) => new(key, Location.None, value);
}
