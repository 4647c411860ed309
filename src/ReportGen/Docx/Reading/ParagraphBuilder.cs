using System.Text;

namespace ReportGen.Docx;

/// <summary>Gathers the text of one paragraph and what its characters look like.</summary>
internal sealed class ParagraphBuilder
{
    private const int WordsOwnSize = 20;
    private const int SampleLength = 12;

    private readonly StringBuilder _text = new();
    private readonly List<RunSpan> _spans = [];

    public IReadOnlyList<RunSpan> Spans => _spans;

    public string Text => _text.ToString();

    public bool HasText => _text.Length > 0;

    public bool HasDrawing { get; set; }

    public bool HasPageNumber { get; private set; }

    /// <summary>A page break stands before its text.</summary>
    public bool BeginsPage { get; set; }

    public void Add(string text, RunFormat format)
    {
        if (format.IsHidden == true)
        {
            return;
        }

        _text.Append(text);
        Look(text, format);
    }

    /// <summary>The number of the page, once; its digits look like this.</summary>
    public void AddPageNumber(RunFormat format)
    {
        if (!HasPageNumber)
        {
            HasPageNumber = true;
            _text.Append('#');
        }

        Look("1", format);
    }

    private void Look(string text, RunFormat format)
    {
        RunSpan? last = null;
        var lastScript = Script.None;
        foreach (var c in text)
        {
            var script = Scripts.Of(c);
            if (script == Script.None)
            {
                continue;
            }

            if (last is null || script != lastScript)
            {
                (last, lastScript) = (Span(script, format), script);
            }

            last.Count++;
            if (last.Sample.Length < SampleLength)
            {
                last.Sample += c;
            }
        }
    }

    private RunSpan Span(Script script, RunFormat format)
    {
        var face = script switch
        {
            Script.Western => format.Ascii,
            Script.Chinese => format.EastAsia,
            _ => format.IsHintedChinese == true ? format.EastAsia : format.HighAnsi,
        } ?? "";
        var span = new RunSpan(script, face, format.Size ?? WordsOwnSize, format.Spacing ?? 0, format.Color ?? "auto");
        foreach (var known in _spans)
        {
            if (known.Script == span.Script && known.Size == span.Size && known.Spacing == span.Spacing && known.Face == span.Face && known.Color == span.Color)
            {
                return known;
            }
        }

        _spans.Add(span);
        return span;
    }
}
