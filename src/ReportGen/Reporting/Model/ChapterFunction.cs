using ReportGen.Diagnostics;
using ReportGen.Templating;

namespace ReportGen.Reporting;

/// <summary>
/// <c>chapter name</c>: one whole chapter, by its name, its English name or its title, or one of <c>chapters</c>, told by the partials of the text template. It
/// stands alone, however short: the chapter that it would be joined with need not be in the template. A chapter that the report does not have, or that is switched off, prints nothing. The second argument is the folder of the chapters' contents, as that
/// of report/body.sbn: <c>term</c>, <c>rollup</c>.
/// </summary>
internal static class ChapterFunction
{
    // 会议 and 会务 are two words.
    private const int LongEnough = 4;

    private const string Partial = "partials/report/chapter.sbn";

    public static HostFunction For(ModelContext context) => new("chapter", [new Parameter("name"), new Parameter("folder", IsOptional: true)], call => Make(call, context)) { Infer = Infer, Meaning = "放进一整章，连标题" };

    // Any word may be a chapter of the office's own; the program's chapters are followed into.
    private static Shape Infer(ShapeCall call)
    {
        IReadOnlyList<string> keys = call[0].Words is { } words ? [.. words.Select(word => Records.Chapters.All.Find(word)?.Key).OfType<string>()] : [.. KindChapters.Usual.Select(chapter => chapter.Key)];
        if (keys.Count == 0)
        {
            TellSlip(call);
            return Shape.Text.OrNull();
        }

        call.Include(Partial, call[0].Kinds.HasFlag(ShapeKinds.Object) ? call[0] : Shape.ObjectOf(new NarrowedMembers(ReportChapter.Members, "key", keys)), call[1]);
        return Shape.Text.OrNull();
    }

    // One slip away from a chapter of the program is hardly a name of the office's own.
    private static void TellSlip(ShapeCall call)
    {
        if (call[0].Words is [{ Length: >= LongEnough } name] && Records.Chapters.All.Words.FirstOrDefault(word => NearestName.IsOneSlip(name, word)) is { } meant)
        {
            call.Fail(0, NoSuchChapter(name), new($"是不是“{meant}”？", $"did you mean “{meant}”?"));
        }
    }

    private static Message NoSuchChapter(string name) => new($"没有“{name}”这一章", $"there is no chapter “{name}”");

    private static Value Make(HostCall call, ModelContext context)
    {
        if (call[0].Kind == ValueKind.Object)
        {
            return call.Include(Partial, call[0], call[1]);
        }

        var name = call[0].ToString();
        var all = ChapterList.In(context);
        if (all.FirstOrDefault(chapter => IsCalled(chapter, name)) is { } found)
        {
            return found.Off ? Value.Null : call.Include(Partial, Value.Of(new ModelObject<ReportChapter>(found, ReportChapter.Members)), call[1]);
        }

        // A chapter of another kind of report is no slip: one template may serve several kinds.
        if (Records.Chapters.All.Find(name) is not null)
        {
            return Value.Null;
        }

        var known = all.Select(chapter => chapter.Label).ToList();
        throw call.Fail(
            0,
            NoSuchChapter(name),
            NearestName.Of(name, known) is { } near ? new($"是不是“{near}”？", $"did you mean “{near}”?") : new($"有这些章：{string.Join("、", known)}", $"there are: {string.Join(", ", known)}"));
    }

    private static bool IsCalled(ReportChapter chapter, string name) =>
        chapter.Label == name || chapter.Title == name || chapter.Name?.Key == name || chapter.Name?.Names.Contains(name) == true;
}
