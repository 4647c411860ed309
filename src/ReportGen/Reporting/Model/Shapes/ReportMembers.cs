using ReportGen.Templating;

namespace ReportGen.Reporting;

/// <summary>What the template of a report will see: the names of <see cref="ReportModel"/>.</summary>
/// <param name="kind">The kind of report that the template writes; null for one that may write any.</param>
internal sealed class ReportMembers(ReportKind? kind) : ShapeMembers
{
    /// <summary>Of a template of the office's own.</summary>
    public static ReportMembers OfAny { get; } = new(null);

    public override IEnumerable<string> Names => ReportModel.Roots.Names.Concat(ReportModel.Lists.Keys);

    public override Shape? Find(string name) =>
        ReportModel.Roots.Find(name) is { } root ? Narrowed(root)
        : ReportModel.Lists.TryGetValue(name, out var list) ? Shape.ListOf(() => Shape.ObjectOf(new RecordMembers(list)))
        : null;

    // A kind is itself, and has its own chapters, for which alone it needs partials.
    private Shape Narrowed(ModelEntry root) => root.Shape switch
    {
        ModelShape.Kind when kind is not null => Shape.ObjectOf(new NarrowedMembers(ReportModel.KindTable, "key", [kind.Name.Key])),
        ModelShape.Chapters => Shape.ListOf(() => Shape.ObjectOf(new NarrowedMembers(ReportChapter.Members, "key", [.. (kind?.Chapters ?? KindChapters.Usual).Select(chapter => chapter.Key)]))),
        _ => ModelShapes.Of(root),
    };
}
