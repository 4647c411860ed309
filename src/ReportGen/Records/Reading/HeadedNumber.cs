using ReportGen.Diagnostics;

namespace ReportGen.Records;

/// <summary>Deputies before their number: 镇代表50名, 县人大代表3名, 全体代表50人, 代表五十名.</summary>
/// <param name="Level">The level of the deputies; null where it is not named.</param>
/// <param name="Number">The rest behind 代表, a number with its unit.</param>
internal sealed record HeadedNumber(EnumValue? Level, string Number)
{
    private const string Deputies = "代表";

    private static readonly string[] All = ["全体", "与会", "参会", "到会", "各级"];

    /// <summary>镇代表50名, or 县代表3名、镇代表12名: levels each once, or one number for all; null where a part is something else.</summary>
    /// <param name="text">The whole value.</param>
    /// <param name="parts">Its places between the marks of a list.</param>
    public static HeadedNumber[]? ReadAll(string text, GrowingArray<ValueSpan> parts)
    {
        if (!text.Contains(Deputies, StringComparison.Ordinal))
        {
            return null;
        }

        var numbers = new HeadedNumber[parts.Count];
        for (var i = 0; i < numbers.Length; i++)
        {
            if (Read(text[parts[i].Start..parts[i].End].Trim()) is not { } number || (number.Level is null && numbers.Length > 1)
                || Array.Exists(numbers, other => other is not null && other.Level == number.Level))
            {
                return null;
            }

            numbers[i] = number;
        }

        return numbers.Length == 0 ? null : numbers;
    }

    /// <summary>Null for what is no number with deputies before it: names, groups, 代表及群众50人.</summary>
    private static HeadedNumber? Read(string text)
    {
        var end = text.LastIndexOf(Deputies, StringComparison.Ordinal) + Deputies.Length;
        if (end < Deputies.Length || end == text.Length)
        {
            return null;
        }

        var number = text[end..].TrimStart();
        if (number.StartsWith('共'))
        {
            number = number[1..].TrimStart();
        }

        if (!PeopleReader.IsNumberOfPersons(number))
        {
            return null;
        }

        var head = text[..(end - Deputies.Length)].Trim();
        head = head.EndsWith("人大", StringComparison.Ordinal) ? head[..^2] : head;
        if (Array.Find(All, word => head.StartsWith(word, StringComparison.Ordinal)) is { } all)
        {
            head = head[all.Length..];
        }

        var level = head.Length == 0 ? null : Levels.All.Find(head);
        return head.Length > 0 && level is null ? null : new(level, number);
    }
}
