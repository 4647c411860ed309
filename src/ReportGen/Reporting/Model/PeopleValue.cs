using ReportGen.Records;
using ReportGen.Templating;

namespace ReportGen.Reporting;

/// <summary>Persons of a record in a template: how many in arithmetic, printed by name where only a few are named, else by number.</summary>
internal sealed class PeopleValue(People people, NumberSource source, ModelContext context) : HostValue
{
    private const int MostNames = 3;

    public static readonly ModelTable<PeopleValue> Table = new(
        new("人员", "persons"),
        new("count", "人数", "有几个人", ModelShape.Quantity, p => Value.Of(p.Count)),
        new("names", "姓名", "写了名字的人", ModelShape.Texts, p => Value.Of(ScriptArray.Of(p.People.Names, name => Value.Of(name)))),
        new("listed", "名单", "每个人都写了名字的，全部姓名；不是的，照平常的写法", ModelShape.Text, p => Value.Of(p.Listed)),
        new("groups", "小组", "第一小组、全体镇代表这样的写法", ModelShape.Texts, p => Value.Of(ScriptArray.Of(p.People.Groups, name => Value.Of(name)))),
        new("records", "名册", "在名册里查到的代表", ModelShape.Records, p => Value.Of(new RecordArray(p.People.Deputies, p._context))) { Type = Deputies.Type },
        new("has_unnamed", "还有别人", "除了写名字的还有别人", ModelShape.Flag, p => Value.Of(p.People.HasUnnamed)),
        new("any", "有", "知道人数并且不是0", ModelShape.Flag, p => Value.Of(p.Count.Quantity is { IsKnown: true, Any: true })));

    private readonly ModelContext _context = context;
    private PrintedNumber? _tag;

    public People People => people;

    public QuantityValue Count { get; } = new(people.Count, "名", source);

    // The number is printed with its measure word; names are no number.
    public override object? Tag => !PrintsNames && !Count.IsNullLike ? _tag ??= source.Of(Text, Count.Number, "") : null;

    public override string Text =>
        PrintsNames ? string.Join('、', people.Groups.Count > 0 ? people.Groups : people.Names)
        : Count.IsNullLike ? ""
        : UnitText.Of(Count.Text, "名");

    /// <summary>All names, however many, where everybody is named: what a table has room for.</summary>
    private string Listed => IsAllNamed ? string.Join('、', people.Names) : Text;

    private bool PrintsNames => (people.Groups.Count > 0 && people.Names.Count == 0) || (IsAllNamed && people.Names.Count <= MostNames);

    private bool IsAllNamed => people.Names.Count > 0 && !people.HasUnnamed && people.Groups.Count == 0;

    public override bool IsNullLike => Text.Length == 0;

    public override decimal? Number => Count.Number;

    public override ScriptObject Members => new ModelObject<PeopleValue>(this, Table);
}
