namespace ReportGen.Rules;

/// <summary>
/// A way to say a number: words before it, its unit, words behind it, as in 应到代表54名, 12条意见 and 组织23名镇人大代表. Texts are searched for the words,
/// which most do not have.
/// </summary>
internal sealed record Saying
{
    // More than any number in words has.
    private const int LongestNumber = 16;

    /// <summary>One of these stands before the number, the longer ones first; empty where the words behind it tell.</summary>
    public string[] Before { get; init; } = [];

    /// <summary>What may stand between those words and the number, in this order.</summary>
    public string[] Between { get; init; } = [];

    /// <summary>The number's unit, the longer ones first; an empty one where it may lack.</summary>
    public required string[] Units { get; init; }

    /// <summary>What may stand between the unit and the words behind it, again and again.</summary>
    public string[] Beyond { get; init; } = [];

    /// <summary>One of these stands behind the number and its unit; empty where the words before it tell.</summary>
    public string[] After { get; init; } = [];

    /// <summary>The number is a rate: plain figures.</summary>
    public bool IsRate { get; init; }

    /// <summary>Adds all that the text can be read to say in this way.</summary>
    public void FindIn(ReadOnlySpan<char> text, ref List<SaidNumber>? found)
    {
        foreach (var word in Before.Length > 0 ? Before : After)
        {
            for (var at = Next(text, word, 0); at >= 0; at = Next(text, word, at + word.Length))
            {
                if ((Before.Length > 0 ? Forward(text, at, at + word.Length) : Backward(text, at, at + word.Length)) is { } said)
                {
                    found ??= [];
                    found.Add(said);
                }
            }
        }
    }

    private static int Next(ReadOnlySpan<char> text, string word, int from) => text[from..].IndexOf(word) is >= 0 and var ahead ? from + ahead : -1;

    private SaidNumber? Forward(ReadOnlySpan<char> text, int start, int end)
    {
        var number = end;
        foreach (var word in Between)
        {
            number += text[number..].StartsWith(word) ? word.Length : 0;
        }

        var length = IsRate ? NumberInText.FiguresAt(text[number..]) : NumberInText.LengthAt(text[number..]);
        if (length == 0 || WordAt(text, number + length, Units) is not { } unit)
        {
            return null;
        }

        end = number + length + unit.Length;
        if (After.Length > 0)
        {
            end = Over(text, end, Beyond);
            if (WordAt(text, end, After) is not { } last)
            {
                return null;
            }

            end += last.Length;
        }

        return new SaidNumber(start, end, number, length);
    }

    private SaidNumber? Backward(ReadOnlySpan<char> text, int start, int end)
    {
        while (WordBefore(text, start, Beyond) is { } word)
        {
            start -= word.Length;
        }

        if (WordBefore(text, start, Units) is not { } unit)
        {
            return null;
        }

        var behind = start - unit.Length;
        for (var number = Math.Max(0, behind - LongestNumber); number < behind; number++)
        {
            if (NumberInText.LengthAt(text[number..behind]) == behind - number)
            {
                // 第3个问题 is one of them, not three.
                return number > 0 && text[number - 1] == '第' ? null : new SaidNumber(number, end, number, behind - number);
            }
        }

        return null;
    }

    private static int Over(ReadOnlySpan<char> text, int at, string[] words)
    {
        while (WordAt(text, at, words) is { } word)
        {
            at += word.Length;
        }

        return at;
    }

    private static string? WordAt(ReadOnlySpan<char> text, int at, string[] words)
    {
        foreach (var word in words)
        {
            if (text[at..].StartsWith(word))
            {
                return word;
            }
        }

        return null;
    }

    private static string? WordBefore(ReadOnlySpan<char> text, int end, string[] words)
    {
        foreach (var word in words)
        {
            if (text[..end].EndsWith(word))
            {
                return word;
            }
        }

        return null;
    }
}
