using System.Buffers;

namespace ReportGen.Rules;

/// <summary>A rule about characters in texts. It looks at one text at a time and knows nothing of records.</summary>
internal abstract class TextRule : JudgedRule
{
    /// <summary>Characters without which the fault cannot be: nearly all texts have none of them and are passed over quickly.</summary>
    protected abstract SearchValues<char> Signs { get; }

    protected abstract IEnumerable<TextFault> Find(string text);

    public sealed override void Check(Bench bench)
    {
        foreach (var written in bench.Texts)
        {
            if (written.Text.AsSpan().ContainsAny(Signs))
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

    /// <summary>Some characters round a place, to be quoted.</summary>
    protected static string Around(string text, int index, int length)
    {
        var from = Math.Max(0, index - 4);
        var to = Math.Min(text.Length, index + length + 4);
        return text[from..to].Replace('\n', ' ').Trim();
    }
}
