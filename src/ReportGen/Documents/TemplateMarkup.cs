using ReportGen.Diagnostics;
using ReportGen.Documents.Parsing;
using ReportGen.Templating;

namespace ReportGen.Documents;

/// <summary>
/// Finds what is wrong with the Markdown of a template before anything is rendered: containers that nothing closes, or that nothing opened, names of containers
/// that there are not, full-width signs. Every way through the blocks of the template is followed; where two ways leave different containers open, it depends on
/// data which are closed, and nothing is said of that.
/// </summary>
public sealed class TemplateMarkup
{
    private readonly SourceText _source;
    private readonly DiagnosticBag _bag;
    private readonly Stack<Frame> _frames = new();
    private List<Fence> _open = [];
    private List<Fence> _strays = [];
    private bool _depends;

    private TemplateMarkup(SourceText source, DiagnosticBag bag) => (_source, _bag) = (source, bag);

    /// <summary>Checks one template; of one with errors in its code nothing is said.</summary>
    public static void Check(SourceText source, DiagnosticBag bag)
    {
        // Nearly all partials are prose without any sign.
        if (source.Text.AsSpan().IndexOfAny(":：＃") < 0)
        {
            return;
        }

        var (outline, found) = (new TemplateOutline(), new DiagnosticBag());
        Template.Parse(source, found, new TemplateOptions { Strict = true, Outline = outline });
        if (!found.HasErrors)
        {
            new TemplateMarkup(source, bag).Follow(outline);
        }
    }

    private void Follow(TemplateOutline outline)
    {
        var marks = outline.Marks;
        var next = 0;
        foreach (var (start, end) in outline.Texts)
        {
            for (; next < marks.Count && marks[next].Offset < start; next++)
            {
                Follow(marks[next]);
            }

            FollowText(start, end);
        }

        for (; next < marks.Count; next++)
        {
            Follow(marks[next]);
        }

        if (_depends)
        {
            return;
        }

        foreach (var fence in _open)
        {
            _bag.ReportUnclosedContainer(fence.At, fence.Name);
        }

        foreach (var fence in _strays)
        {
            _bag.ReportStrayFence(fence.At);
        }
    }

    private void Follow(TemplateMark mark)
    {
        switch (mark.Kind)
        {
            case TemplateMarkKind.Open:
                _frames.Push(new Frame(WordAt(mark.Offset), [.. _open]));
                break;
            case TemplateMarkKind.Branch when _frames.TryPeek(out var frame):
                // Nothing stands between case and its first when.
                if (frame.Word != "case" || frame.Branches > 0)
                {
                    frame.Ends.Add(_open);
                }

                frame.Branches++;
                frame.HasElse |= IsElse(mark.Offset);
                _open = [.. frame.Start];
                break;
            case TemplateMarkKind.Close when _frames.TryPop(out var closed):
                closed.Ends.Add(_open);
                _open = closed.Ends[0];
                _depends |= closed.Ends.Exists(end => end.Count != _open.Count) || (!closed.HasElse && closed.Start.Count != _open.Count);
                break;
            case TemplateMarkKind.Jump:
                _depends |= _open.Count > 0;
                break;
        }
    }

    private void FollowText(int start, int end)
    {
        var text = _source.Text;
        for (var at = StartsLine(start) ? start : NextLine(start, end); at < end; at = NextLine(at, end))
        {
            var begin = at;
            while (begin < end && text[begin] is ' ' or '\t')
            {
                begin++;
            }

            var lineEnd = text.IndexOfAny(['\r', '\n'], begin, end - begin);
            var isWhole = lineEnd >= 0 || !IsCode(end);
            lineEnd = lineEnd >= 0 ? lineEnd : end;
            if (MarkupLine.Of(text.AsSpan(begin, lineEnd - begin)) is { } signs)
            {
                FollowSigns(signs, begin, lineEnd, isWhole);
            }
        }
    }

    private void FollowSigns(MarkupLine signs, int begin, int lineEnd, bool isWhole)
    {
        if (signs.IsFullWidth)
        {
            _bag.ReportFullWidthMarkup(_source.At(begin, signs.Signs.Length), signs.Signs, signs.Meant);
        }

        if (!signs.IsFence)
        {
            return;
        }

        // A fence in full-width signs was meant as one: what belongs to it is not told again.
        var rest = _source.Text[(begin + signs.Signs.Length)..lineEnd];
        var fence = new Fence(_source.At(begin, lineEnd - begin), rest.Trim());
        if (fence.Name.Length > 0 || !isWhole)
        {
            var name = rest.TrimStart();
            var nameEnd = name.IndexOfAny([' ', '\t']);
            if (name.Length > 0 && (nameEnd >= 0 || isWhole) && ContainerNames.Find(nameEnd >= 0 ? name[..nameEnd] : name) is null)
            {
                _bag.ReportUnknownContainer(fence.At, fence.Name, ContainerNames.Nearest(nameEnd >= 0 ? name[..nameEnd] : name));
            }

            _open.Add(fence);
        }
        else if (_open.Count > 0)
        {
            _open.RemoveAt(_open.Count - 1);
        }
        else
        {
            _strays.Add(fence);
        }
    }

    // Whether code goes on with the line; the break before {{- is eaten, and ends it all the same.
    private bool IsCode(int at) => _source.Text.AsSpan(at).TrimStart(' ').StartsWith("{");

    // Behind code that prints nothing a line begins, too.
    private bool StartsLine(int at)
    {
        var begin = at == 0 ? 0 : _source.Text.LastIndexOf('\n', at - 1) + 1;
        return _source.Text.AsSpan(begin, at - begin).TrimStart() is var before && (before.IsEmpty || before.StartsWith("{{"));
    }

    private int NextLine(int at, int end) => _source.Text.IndexOf('\n', at, end - at) is >= 0 and var lineFeed ? lineFeed + 1 : end;

    private string WordAt(int at)
    {
        var end = at;
        while (end < _source.Text.Length && char.IsAsciiLetter(_source.Text[end]))
        {
            end++;
        }

        return _source.Text[at..end];
    }

    private bool IsElse(int at) => WordAt(at) == "else" && !_source.Text.AsSpan(at + "else".Length).TrimStart(' ').StartsWith("if ");

    private readonly record struct Fence(Location At, string Name);

    private sealed class Frame(string word, List<Fence> start)
    {
        public string Word => word;

        public List<Fence> Start => start;

        public List<List<Fence>> Ends { get; } = [];

        public int Branches { get; set; }

        public bool HasElse { get; set; }
    }
}
