using ReportGen.Diagnostics;

namespace ReportGen.Rules;

/// <summary>A rule about characters in texts. It looks at one text at a time and knows nothing of records.</summary>
internal abstract class TextRule : TextJudge
{
    private ulong? _signs;

    /// <summary>Characters without which the fault cannot be: nearly all texts have none of them and are passed over quickly.</summary>
    protected abstract string Signs { get; }

    protected abstract IEnumerable<TextFault> Find(string text);

    /// <summary>A second look that costs little, where the signs are in many texts.</summary>
    protected virtual bool MayHold(ReadOnlySpan<char> text) => true;

    /// <summary>The sign is meant between two figures only.</summary>
    protected virtual bool IsBetweenFigures => false;

    public sealed override void Check(in WrittenText text, Bench bench)
    {
        var signs = _signs ??= TextSigns.Of(Signs);
        if ((text.Signs & signs) == 0 || (IsBetweenFigures && (text.Signs & TextSigns.BetweenFigures) == 0) || !MayHold(text.Text))
        {
            return;
        }

        foreach (var fault in Find(text.Text.ToString()))
        {
            var place = text.PlaceOf(fault.Index, fault.Length);
            bench.Report(
                this,
                text,
                place,
                fault.Headline,
                help: fault.Help,
                severity: fault.Severity,
                replacement: IsAt(place, text.Text.Slice(fault.Index, fault.Length)) ? fault.Replacement : null);
        }
    }

    // Behind an escape in quotes the place is the whole value, and must not be replaced.
    private static bool IsAt(Location place, ReadOnlySpan<char> part) =>
        place.Source is not SourceText source || source.TextAt(place.Line, place.Column, place.Length).SequenceEqual(part);

    /// <summary>Some characters round a place, to be quoted.</summary>
    protected static string Around(string text, int index, int length)
    {
        var from = Math.Max(0, index - 4);
        var to = Math.Min(text.Length, index + length + 4);
        return text[from..to].Replace('\n', ' ').Trim();
    }
}
