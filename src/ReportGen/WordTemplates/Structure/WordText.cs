using System.Xml.Linq;
using ReportGen.Diagnostics;

namespace ReportGen.WordTemplates;

/// <summary>
/// The document as the engine reads it: the codes of its tags in order, and between them its XML in chunks, each one character to the engine. A chunk is
/// known again by its place in the text alone, which no value and no code can forge.
/// </summary>
internal sealed class WordText
{
    private readonly TagText _text;
    private readonly Dictionary<int, (ChunkStep[] Steps, WordTag? Tag)> _chunks = [];
    private readonly IReadOnlyList<WordTag> _tags;
    private List<ChunkStep> _steps = [];

    private WordText(string path, IReadOnlyList<WordTag> tags) => (_text, _tags) = (new TagText(path), tags);

    public SourceText Source => _text.Source;

    /// <param name="path">The template, for messages.</param>
    /// <param name="parts">The parts with their tags where they belong.</param>
    /// <param name="tags">All tags, by number.</param>
    /// <param name="prelude">Code that runs first: the functions that every template has.</param>
    public static WordText Of(string path, IReadOnlyList<WordPart> parts, IReadOnlyList<WordTag> tags, string prelude)
    {
        var text = new WordText(path, tags);
        text._text.AddCode(prelude);
        foreach (var part in parts)
        {
            text.Add(part.Root);
        }

        text.Flush(null);
        return text;
    }

    /// <summary>The chunk that a piece of the output is; false for everything that code printed.</summary>
    public bool TryChunk(string text, Location location, out ChunkStep[] steps, out WordTag? tag)
    {
        steps = [];
        tag = null;
        if (text is not [TagText.Between] || !ReferenceEquals(location.Source, Source) || !_chunks.TryGetValue(Source.OffsetOf(location.Line, location.Column), out var chunk))
        {
            return false;
        }

        (steps, tag) = chunk;
        return true;
    }

    public Diagnostic Placed(Diagnostic finding) => _text.Placed(finding);

    private void Add(XElement element)
    {
        if (element.Name == WordNames.Tag)
        {
            var tag = _tags[TagCutter.NumberOf(element)];
            Flush(tag);
            _text.Add(tag);
        }
        else if (!element.Descendants(WordNames.Tag).Any())
        {
            _steps.Add(new ChunkStep(null, element));
        }
        else
        {
            _steps.Add(new ChunkStep(element, null));
            foreach (var node in element.Nodes())
            {
                if (node is XElement child)
                {
                    Add(child);
                }
                else
                {
                    _steps.Add(new ChunkStep(null, node));
                }
            }

            _steps.Add(default);
        }
    }

    // Before each tag stands a chunk, be it empty: it says whose output follows.
    private void Flush(WordTag? next)
    {
        _chunks.Add(_text.AddBetween(), ([.. _steps], next));
        _steps = [];
    }
}
