namespace ReportGen.Records;

/// <summary>Dates as people write them, alone or as a range of any two.</summary>
internal static class DateParser
{
    /// <param name="text">As written.</param>
    /// <param name="year">The year of the period, for dates without one.</param>
    /// <param name="fault">What is wrong where the result is null.</param>
    public static DateSpan? Parse(string text, int? year, out DateFault fault)
    {
        fault = default;
        if (Iso(text) is { } day)
        {
            return day;
        }

        var plain = Digits.Narrow(text).Trim();
        var (at, length) = RangeSign(plain);
        if (at < 0)
        {
            return DatePoint.Parse(plain, year, default, out fault)?.Written(text);
        }

        var first = DatePoint.Parse(plain.AsSpan(0, at), year, default, out fault);
        var last = first is null ? null : DatePoint.Parse(plain.AsSpan(at + length), first.Year, first, out fault);
        if (first is null || last is null)
        {
            return null;
        }

        if (last.Last < first.First)
        {
            fault = new(DateFaultKind.Reversed);
            return null;
        }

        return Join(first, last).Written(text);
    }

    /// <summary>3月底: written, and with no year of its own.</summary>
    public static bool LacksYear(DateSpan date) => date.Written.Length > 0 && Parse(date.Written, null, out _) is null;

    private static DateSpan Written(this DateSpan span, string text) => span with { Written = text };

    // The form of nearly all dates; worth a path of its own.
    private static DateSpan? Iso(string text)
    {
        if (text.Length != 10 || text[4] != '-' || text[7] != '-' || Digits.Count(text) != 4 || Digits.Count(text.AsSpan(5)) != 2 || Digits.Count(text.AsSpan(8)) != 2)
        {
            return null;
        }

        var year = ((text[0] - '0') * 1000) + ((text[1] - '0') * 100) + ((text[2] - '0') * 10) + text[3] - '0';
        var month = ((text[5] - '0') * 10) + text[6] - '0';
        var day = ((text[8] - '0') * 10) + text[9] - '0';
        return year is >= 1900 and <= 2200 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? DateSpan.Day(new DateOnly(year, month, day)) with { Written = text }
            : null;
    }

    private static (int At, int Length) RangeSign(string text)
    {
        if (text.IndexOf("..", StringComparison.Ordinal) is >= 0 and var dots)
        {
            return (dots, 2);
        }

        if (text.AsSpan().IndexOfAny("至到—–~") is >= 0 and var sign)
        {
            var length = 1;
            while (sign + length < text.Length && text[sign + length] is '—' or '–')
            {
                length++;
            }

            return (sign, length);
        }

        // A hyphen parts a range only where it cannot part a date: 7月13日-15日, 7月13-15日, 2024.5.13-15, 9-10月, 2024年1-6月, 2006-2010.
        var hyphen = text.IndexOf('-', StringComparison.Ordinal);
        while (hyphen > 0 && hyphen < text.Length - 1)
        {
            if (IsRange(text.AsSpan(0, hyphen), text.AsSpan(hyphen + 1)))
            {
                return (hyphen, 1);
            }

            hyphen = text.IndexOf('-', hyphen + 1);
        }

        return (-1, 0);
    }

    private static bool IsRange(ReadOnlySpan<char> before, ReadOnlySpan<char> after) =>
        before[^1] is '日' or '号' or '月' or '年' or '旬'
        || (before.ContainsAny("月./") && !before.Contains('-') && !after.Contains('-'))
        || ((before.Length <= 2 || before.Contains('年')) && after[^1] == '月' && after.Count('月') == 1)
        || (before.Length == 4 && after.Length == 4 && Digits.Count(before) == 4 && Digits.Count(after) == 4);

    private static DateSpan Join(DateSpan first, DateSpan last)
    {
        var sameYear = first.First.Year == last.Last.Year;
        var sameMonth = sameYear && first.First.Month == last.Last.Month && first.Kind == DateSpanKind.Day && last.Kind == DateSpanKind.Day;
        var end = sameMonth ? $"{last.Last.Day}日" : last.Words;
        var years = first.Kind == DateSpanKind.Year && last.Kind == DateSpanKind.Year;
        return new DateSpan(first.First, last.Last, DateSpanKind.Range)
        {
            Words = years ? $"{first.Year}年至{last.Year}年" : sameYear ? $"{first.Words}至{end}" : $"{first.FullWords}至{last.FullWords}",
            FullWords = years ? $"{first.Year}年至{last.Year}年" : sameYear ? $"{first.FullWords}至{end}" : $"{first.FullWords}至{last.FullWords}",
        };
    }
}
