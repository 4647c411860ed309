using ReportGen.Diagnostics;
using ReportGen.Records;
using ReportGen.Statistics;
using ReportGen.Templating;

namespace ReportGen.Reporting;

/// <summary>The functions <c>zh.…</c>: how numbers, dates and lists are put into Chinese official prose.</summary>
internal static class ZhFunctions
{
    private const ShapeKinds TextOrNull = ShapeKinds.Text | ShapeKinds.Null;

    public static (Message Headline, Message Help) SessionWanted =>
        (new("这里要一次人代会的记录", "A record of a session is wanted here"), new("写成 zh.session s，s 是 sessions 里的一条", "write zh.session s, with s one of sessions"));

    public static (Message Headline, Message Help) TextsWanted =>
        (new("这里要文字的列表，不能是记录", "A list of texts is wanted here, not of records"), new("先取出每条记录的一项：zh.list (list | array.map \"topic\")", "take one member of each first: zh.list (list | array.map \"topic\")"));

    public static (Message Headline, Message Help) NumberWanted =>
        (new("这里要一个数或者一个列表，不能是记录", "A number or a list is wanted here, not a record"), new("数一个列表有几条，写这个列表，如 zh.quantity trainings \"次\"；统计数字写 stats.…", "for how many a list holds write the list, as in zh.quantity trainings; for a figure write stats.…"));

    public static Message DateWanted => new("这里要一个日期", "A date is wanted here");

    public static ScriptObject For(ModelContext context) => new FunctionScope("zh", All(context));

    /// <summary>The functions. A checker, which calls none of them, has no context to give.</summary>
    public static HostFunction[] All(ModelContext context) =>
    [
        new("zh.number", [Number("number")], call => Words(call, NumberWords.Of(Whole(call, 0)))) { Gives = ShapeKinds.Text, Meaning = "写成汉字：二十三" },
        new("zh.count", [new Parameter("number") { Takes = ShapeKinds.Number | ShapeKinds.List }], call => Words(call, NumberWords.CountOf(call[0].Kind == ValueKind.List ? call[0].AsList.Count : Whole(call, 0)))) { Gives = ShapeKinds.Text, Meaning = "数个数的汉字：两；给一个列表，数它有几条" },
        new("zh.session", [new Parameter("session")], call => Value.Of(SessionWords.Full(RecordOf(call), context.UnitOf(RecordOf(call))))) { Infer = ZhShapes.Session, Meaning = "人代会的全称" },
        new("zh.session_short", [new Parameter("session")], call => Value.Of(SessionWords.Short(RecordOf(call), context.UnitOf(RecordOf(call))))) { Infer = ZhShapes.Session, Meaning = "人代会的简称" },
        new("zh.congress", [new Parameter("session")], call => Value.Of(SessionWords.Congress(RecordOf(call), context.UnitOf(RecordOf(call))))) { Infer = ZhShapes.Session, Meaning = "哪一届人大：镇十九届人大" },
        new("zh.date", [new Parameter("date"), new Parameter("full", IsOptional: true, Value.False)], DateOf) { Infer = ZhShapes.Date, Meaning = "日期：3月15日；第二项写 true，带年份" },
        new("zh.list", [new Parameter("items"), new Parameter("tail", IsOptional: true), new Parameter("unit", IsOptional: true), new Parameter("most", IsOptional: true) { Takes = ShapeKinds.Number }], ListWords.List) { Infer = ZhShapes.Items, Meaning = "几项连成一句：甲、乙、丙" },
        new("zh.series", [new Parameter("items")], ListWords.Series) { Infer = ZhShapes.Items, Meaning = "逐条写：一是……；二是……。" },
        new("zh.percent", [Number("number")], call => Decimal(call, 0) is { } number ? ComputedNumbers.Printed(Rounding.Percent(number, context.Settings.Decimals), ComputedNumbers.Traced(call[0])) : Value.Null) { Gives = TextOrNull, Meaning = "百分比：95.7%" },
        new("zh.quantity", [new Parameter("number") { Takes = ShapeKinds.Number | ShapeKinds.Text | ShapeKinds.List }, new Parameter("unit", IsOptional: true)], QuantityWords.Of) { Gives = TextOrNull, Meaning = "数带单位：23件；给一个列表，数它有几条" },
        new("zh.people", [new Parameter("people")], call => call[0]) { Infer = call => call[0], Meaning = "人员" },
        new("zh.change", [Number("now"), Number("before", isOptional: true), new Parameter("former", IsOptional: true)], call => ChangeWords.Of(call, context)) { Gives = TextOrNull, Meaning = "同上期比：比上年增加3件，增长6.8%" },
        new("zh.share", [Number("part"), Number("whole")], call => Share(call, context)) { Gives = TextOrNull, Meaning = "占百分之几" },
        new("zh.money", [Number("yuan")], MoneyWords.Of) { Gives = TextOrNull, Meaning = "钱：1.5万元，5万余元" },
        new("zh.term", [new Parameter("word")], call => Value.Of(Term(Text(call, 0), context.Settings))) { Gives = ShapeKinds.Text, Meaning = "本地的叫法（设置里的“用语”）" },
        new("zh.publicity", [new Parameter("label"), new Parameter("number", IsOptional: true), new Parameter("done", IsOptional: true, Value.False)], PublicityWords.Of) { Gives = TextOrNull, Meaning = "宣传形式带数：横幅90余条；第三项写 true，带动词：悬挂横幅90余条；不写数，只有名称" },
        new("zh.sentence", [new Parameter("text")], call => SentenceWords.Sentence(call[0])) { Gives = TextOrNull, Meaning = "一句话，末尾正好一个句号" },
        new("zh.names", [new Parameter("text") { Takes = TextOrNull }, new Parameter("name") { Takes = TextOrNull }], call => Value.Of(!call[0].IsNull && !call[1].IsNull && NamedPersons.Lists(Text(call, 0), Text(call, 1), context.Book))) { Gives = ShapeKinds.Bool, Meaning = "一串人名（督办人、作者）里有没有这个人：写的是“周明远航”的，不算有周明远" },
        new("zh.tells", [new Parameter("text") { Takes = TextOrNull }, new Parameter("name") { Takes = TextOrNull }], call => Value.Of(!call[0].IsNull && !call[1].IsNull && NamedPersons.Tells(Text(call, 0), Text(call, 1), context.Book))) { Gives = ShapeKinds.Bool, Meaning = "一段话里有没有写到这个人：名册里另有“周明远航”、写的是他的，不算写到周明远" },
        new("zh.says", [new Parameter("text") { Takes = TextOrNull }, new Parameter("fact")], call => Value.Of(!call[0].IsNull && !call[1].IsNull && SaidFacts.Says(Text(call, 0), call[1]))) { Gives = ShapeKinds.Bool, Meaning = "一段话里有没有说到这件事：一个数（29条）、一个日期，或者一句话（用字有一半相同的算说到了）" },
        new("zh.clause", [new Parameter("text")], call => SentenceWords.Clause(call[0])) { Gives = TextOrNull, Meaning = "半句话，末尾不带标点" },
    ];

    private static Parameter Number(string name, bool isOptional = false) => new(name, isOptional) { Takes = ShapeKinds.Number };

    /// <summary>The exact number of an argument; null where it counts as nothing.</summary>
    internal static decimal? Decimal(HostCall call, int index)
    {
        var value = Numbers.Plain(call[index]);
        return value.IsNull ? null
            : value.IsNumber && Numbers.ToDecimal(value) is { } number ? number
            : throw call.Fail(index, new("这里要一个数", "A number is wanted here"));
    }

    internal static string Text(HostCall call, int index) => call[index].ToString();

    internal static int Whole(HostCall call, int index, int least = -9_999_999) =>
        Decimal(call, index) is { } number && number == decimal.Truncate(number) && number >= least && number < 10_000_000
            ? (int)number
            : throw call.Fail(index, least > 0 ? new("这里要一个正整数", "A positive whole number is wanted here") : new("这里要一个整数", "A whole number is wanted here"));

    private static Record RecordOf(HostCall call) =>
        call[0] is { Kind: ValueKind.Object } value && value.AsObject is RecordObject { Record: { } record } && record.Type == Sessions.Type
            ? record
            : throw call.Fail(0, SessionWanted.Headline, SessionWanted.Help);

    private static Value DateOf(HostCall call) =>
        call[0] is { Kind: ValueKind.Host } value && value.AsHost is DateValue date ? Value.Of(Truthy(call[1]) ? date.Date.FullWords : date.Text)
        : call[0].IsNull ? Value.Null
        : throw call.Fail(0, DateWanted);

    internal static bool Truthy(Value value) => value is not ({ IsNull: true } or { Kind: ValueKind.Bool, AsBool: false });

    // A number in characters is the same number: of a statistic, or of what a list holds, it keeps its identity.
    private static Value Words(HostCall call, string words) => ComputedNumbers.Printed(words, ComputedNumbers.Traced(call[0]));

    private static Value Share(HostCall call, ModelContext context)
    {
        if (Decimal(call, 0) is not { } part || Decimal(call, 1) is not { } whole || Rounding.Share(part, whole) is not { } share)
        {
            return Value.Null;
        }

        var text = Rounding.Percent(share, context.Settings.Decimals);
        return ComputedNumbers.Printed(text, ComputedNumbers.Share(ComputedNumbers.Traced(call[0]), ComputedNumbers.Traced(call[1]), Rounding.Round(share, context.Settings.Decimals), Rounding.Plain(part) + "／" + Rounding.Plain(whole)));
    }

    private static string Term(string word, Settings settings) => settings.Terms.FirstOrDefault(term => term.Name == word)?.Text ?? word;
}
