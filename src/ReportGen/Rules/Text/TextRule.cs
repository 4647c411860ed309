using System.Buffers;

namespace ReportGen.Rules;

/// <summary>A rule about characters in texts. It looks at one text at a time and knows nothing of records.</summary>
internal abstract class TextRule : JudgedRule
{
    /// <summary>Characters without which the fault cannot be: nearly all texts have none of them and are passed over quickly.</summary>
    protected abstract SearchValues<char> Signs { get; }

    protected abstract IEnumerable<TextFault> Find(string text);

    /// <summary>A second look that costs little, where the signs are in many texts.</summary>
    protected virtual bool MayHold(string text) => true;

    public sealed override void Check(Bench bench)
    {
        foreach (var written in bench.Texts)
        {
            if (written.Text.AsSpan().ContainsAny(Signs) && MayHold(written.Text))
            {
                foreach (var fault in Find(written.Text))
                {
                    bench.Report(
                        this,
                        written.Owner,
                        written.PlaceOf(fault.Index, fault.Length),
                        fault.Headline,
                        help: fault.Help,
                        severity: fault.Severity,
                        replacement: fault.Replacement);
                }
            }
        }
    }

    /// <summary>One of the marks stands between two figures.</summary>
    protected static bool IsBetweenFigures(string text, SearchValues<char> marks)
    {
        var rest = text.AsSpan(0, Math.Max(0, text.Length - 1));
        for (var at = rest.IndexOfAny(marks); at >= 0;)
        {
            if (at > 0 && char.IsAsciiDigit(text[at - 1]) && char.IsAsciiDigit(text[at + 1]))
            {
                return true;
            }

            var next = rest[(at + 1)..].IndexOfAny(marks);
            at = next < 0 ? -1 : at + 1 + next;
        }

        return false;
    }

    /// <summary>Some characters round a place, to be quoted.</summary>
    protected static string Around(string text, int index, int length)
    {
        var from = Math.Max(0, index - 4);
        var to = Math.Min(text.Length, index + length + 4);
        return text[from..to].Replace('\n', ' ').Trim();
    }
}
