using ReportGen.Statistics;
using ReportGen.Templating;

namespace ReportGen.Reporting;

/// <summary>
/// A family of statistics in a template, as <c>stats.suggestions.by_category</c>: a list of {key, value} in order of size, and each member under
/// its name. A member that nobody recorded counts as nothing and is no mistake.
/// </summary>
internal sealed class FamilyValue(Statistic statistic, StatisticSet set, ModelContext context) : HostValue
{
    /// <summary>One item of the list.</summary>
    public static readonly ModelTable<(string Word, FigureValue Figure)> ItemTable = new(
        new("分类统计的一项", "member of a family"),
        new("key", "项", "哪一项，如农业农村", ModelShape.Text, item => Value.Of(item.Word)),
        new("value", "值", "这一项的数", ModelShape.Figure, item => Value.Of(item.Figure)));

    private FamilyItems? _items;

    public override string Text => string.Join('、', set.Family(statistic.Name).Select(member => $"{statistic.Family!.WordOf(member.Key!)}{member.Text}"));

    public override ScriptList Items => _items ??= new FamilyItems(this);

    public override bool TryIndex(string key, out Value value)
    {
        // The catalogue knows a member by its key and its Chinese word, with .share or .count behind it.
        value = set.Find($"{statistic.Name}.{key}") is { } figure ? Value.Of(new FigureValue(context.Told(figure, set), set, context)) : Value.Null;
        return true;
    }

    private sealed class FamilyItems(FamilyValue family) : ScriptList
    {
        private readonly Value[] _items = family.MakeItems();

        public override int Count => _items.Length;

        public override Value this[int index] => _items[index];

        public static Value Of(string word, FigureValue value) => Value.Of(new ModelObject<(string, FigureValue)>((word, value), ItemTable));
    }

    private Value[] MakeItems() =>
        [.. set.Family(statistic.Name).Select(member => FamilyItems.Of(statistic.Family!.WordOf(member.Key!), new FigureValue(context.Told(member, set), set, context)))];
}
