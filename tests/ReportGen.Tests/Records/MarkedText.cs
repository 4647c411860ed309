using System.Text;
using ReportGen.Diagnostics;

namespace ReportGen.Tests.Records;

/// <summary>A text in which ⟦ ⟧ mark where findings are expected, in order.</summary>
internal sealed class MarkedText
{
    private readonly List<(int Start, int Length)> _spans = [];

    public MarkedText(string marked)
    {
        var text = new StringBuilder();
        var start = 0;
        foreach (var c in marked)
        {
            if (c == '⟦')
            {
                start = text.Length;
            }
            else if (c == '⟧')
            {
                _spans.Add((start, text.Length - start));
            }
            else
            {
                text.Append(c);
            }
        }

        Text = text.ToString();
    }

    public string Text { get; }

    /// <summary>The marked places as <c>line:column</c>, with <c>+length</c> where something stands between the marks.</summary>
    public IEnumerable<string> Places
    {
        get
        {
            var source = new SourceText("marked", Text);
            return _spans.Select(span => Describe(source.At(span.Start, span.Length)));
        }
    }

    /// <summary>A finding's place in the same words; a mark of no length asks only where the finding starts.</summary>
    public IEnumerable<string> PlacesOf(IReadOnlyList<Diagnostic> findings) =>
        findings.Select((finding, i) => Describe(i < _spans.Count && _spans[i].Length == 0 ? finding.Location with { Length = 0 } : finding.Location));

    private static string Describe(Location at) => at.Length == 0 ? $"{at.Line}:{at.Column}" : $"{at.Line}:{at.Column}+{at.Length}";
}
