using System.Xml.Linq;
using ReportGen.Templating;

namespace ReportGen.WordTemplates;

/// <summary>
/// Builds the parts from what the engine gave: chunks are XML again, and everything between them is an <see cref="Insertion"/>, whatever characters it
/// holds. No text is ever parsed as XML.
/// </summary>
internal sealed class PartAssembly(WordTemplate template, IReadOnlyList<XElement?> formats)
{
    private readonly XElement _all = new(WordNames.Own + "parts");
    private XElement? _top;
    private WordTag? _tag;
    private Insertion? _open;

    /// <summary>The roots of the parts, in the order of the template.</summary>
    public IReadOnlyList<XElement> Build(IReadOnlyList<Segment> segments)
    {
        _top = _all;
        foreach (var segment in segments)
        {
            if (segment is LiteralSegment literal && template.Text.TryChunk(literal.Text, literal.Location, out var steps, out var tag))
            {
                _open = null;
                foreach (var step in steps)
                {
                    Take(step);
                }

                _tag = tag;
            }
            else
            {
                Insert(segment);
            }
        }

        List<XElement> roots = [.. _all.Elements()];
        roots.ForEach(root => root.Remove());
        return roots;
    }

    private void Take(ChunkStep step)
    {
        if (step.Begins is { } begins)
        {
            var element = new XElement(begins.Name, begins.Attributes());
            _top!.Add(element);
            _top = element;
        }
        else if (step.Whole is { } whole)
        {
            _top!.Add(whole is XElement element ? new XElement(element) : whole);
        }
        else
        {
            _top = _top!.Parent;
        }
    }

    private void Insert(Segment segment)
    {
        if (_tag is null || _top == _all)
        {
            return; // what the functions before all tags print is white space
        }

        if (_open is null || _open.Tag != _tag)
        {
            _open = new Insertion(_tag, formats[_tag.Number]);
            var element = new XElement(WordNames.Insert);
            element.AddAnnotation(_open);
            _top!.Add(element);
        }

        _open.Segments.Add(segment);
    }
}
