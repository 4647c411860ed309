using System.Globalization;
using ReportGen.Diagnostics;
using ReportGen.Documents;
using ReportGen.Templating;

namespace ReportGen.Tests.Documents;

/// <summary>
/// Writes rendered templates in short: literal text with <c>{0}</c> where a value stands. The template's own text is the Markdown with
/// <c>{0}</c> in it, so that places can be told; ⟦ ⟧ mark the place where a finding is expected.
/// </summary>
internal sealed class Rendered
{
    private readonly SourceText _source;

    private Rendered(SourceText source, IReadOnlyList<Segment> segments, int markStart, int markLength)
    {
        _source = source;
        Segments = segments;
        Marked = markStart < 0 ? Location.None : source.At(markStart, markLength);
    }

    public IReadOnlyList<Segment> Segments { get; }

    public Location Marked { get; }

    public static Rendered From(string template, params object[] values)
    {
        var start = template.IndexOf('⟦', StringComparison.Ordinal);
        var length = start < 0 ? 0 : template.IndexOf('⟧', StringComparison.Ordinal) - start - 1;
        var source = new SourceText("annual.sbn", template.Replace("⟦", "", StringComparison.Ordinal).Replace("⟧", "", StringComparison.Ordinal));
        return new Rendered(source, Cut(source, values), start, length);
    }

    public static Document Parse(string template, params object[] values)
    {
        var bag = new DiagnosticBag();
        var document = DocumentParser.Parse(From(template, values).Segments, bag);
        Xunit.Assert.Empty(bag.Items);
        return document;
    }

    public static string Dump(string template, params object[] values) => TreeDump.Of(Parse(template, values));

    /// <summary>The single finding of a template and the document that was read in spite of it.</summary>
    public static (Diagnostic Finding, Document Document, Rendered Template) Fault(string template, params object[] values)
    {
        var rendered = From(template, values);
        var bag = new DiagnosticBag();
        var document = DocumentParser.Parse(rendered.Segments, bag);
        return (Xunit.Assert.Single(bag.Items), document, rendered);
    }

    private static List<Segment> Cut(SourceText source, object[] values)
    {
        var segments = new List<Segment>();
        var text = source.Text;
        var literal = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != '{' || text.IndexOf('}', i) is var end && end < 0 || !int.TryParse(text[(i + 1)..end], CultureInfo.InvariantCulture, out var index))
            {
                continue;
            }

            Add(segments, source, literal, i);
            var value = values[index];
            segments.Add(value is Block block
                ? new ValueSegment("", block, source.At(i, end - i + 1))
                : new ValueSegment(value as string ?? ((Figure)value).Text, value as Figure, source.At(i, end - i + 1)));
            literal = end + 1;
            i = end;
        }

        Add(segments, source, literal, text.Length);
        return segments;
    }

    private static void Add(List<Segment> segments, SourceText source, int start, int end)
    {
        if (end > start)
        {
            segments.Add(new LiteralSegment(source.Text[start..end], source.At(start, end - start)));
        }
    }
}
