using System.Globalization;

namespace ReportGen.Records;

/// <summary>One date or partial date: 2024-05-15, 5月上旬, 2024年初, 2024-Q2, 上半年, 2024.</summary>
internal ref struct DatePoint
{
    private ReadOnlySpan<char> _rest;
    private DateFault _fault;

    /// <param name="text">Without range signs.</param>
    /// <param name="year">The year where the text has none.</param>
    /// <param name="before">The first half of a range, from which month and year carry over: 7月13日至15日.</param>
    /// <param name="fault">What is wrong where the result is null.</param>
    public static DateSpan? Parse(ReadOnlySpan<char> text, int? year, DateSpan? before, out DateFault fault)
    {
        var point = new DatePoint { _rest = text.Trim() };
        var span = point.Read(year, before);
        fault = span is not null ? default
            : text.Trim() is ['每', _, ..] ? new(DateFaultKind.Recurring)
            : ForeignOrder(text.Trim()) is var kind and not DateFaultKind.None ? new(kind)
            : point._fault.Kind != DateFaultKind.None ? point._fault : new(DateFaultKind.Unreadable);
        return span;
    }

    // 24-3-5, 24.3.5, 24年3月 and 05/06/2024. Two numbers alone are a month and a day.
    private static DateFaultKind ForeignOrder(ReadOnlySpan<char> text)
    {
        if (text is [_, _, '年', ..] && Digits.Count(text) == 2)
        {
            return DateFaultKind.ShortYear;
        }

        var first = Digits.Count(text);
        if (first is not (1 or 2) || text.Length == first || text[first] is not ('-' or '/' or '.'))
        {
            return DateFaultKind.None;
        }

        var rest = text[(first + 1)..];
        var second = Digits.Count(rest);
        if (second is not (1 or 2) || rest.Length == second || rest[second] != text[first])
        {
            return DateFaultKind.None;
        }

        var third = Digits.Count(rest[(second + 1)..]);
        return rest.Length != second + 1 + third ? DateFaultKind.None
            : third == 4 ? DateFaultKind.YearLast
            : first == 2 && third is 1 or 2 ? DateFaultKind.ShortYear
            : DateFaultKind.None;
    }

    private DateSpan? Read(int? defaultYear, DateSpan? before)
    {
        var year = TakeYear();
        if (year is not null && _rest.IsEmpty)
        {
            return Of(year.Value, 1, 1, year.Value, 12, 31, DateSpanKind.Year, $"{year}年", $"{year}年");
        }

        if ((year ?? defaultYear) is not { } y)
        {
            // Only a text that is otherwise a date lacks a year. What even a leap year does not have exists in none: 4月31日.
            _fault = Read(2000, before) is not null ? new(DateFaultKind.YearMissing) : _fault with { Year = 0 };

            return null;
        }

        return Part(y, year is not null) ?? MonthOrDay(y, before);
    }

    private int? TakeYear()
    {
        // 二〇二四年, as it stands in documents.
        if (_rest.Length > 4 && _rest[4] == '年' && ChineseNumber.ReadDigits(_rest[..4], out var written) && written is >= 1900 and <= 2200)
        {
            _rest = _rest[5..].TrimStart();
            return written;
        }

        if (Digits.Count(_rest) != 4)
        {
            return null;
        }

        var year = int.Parse(_rest[..4], CultureInfo.InvariantCulture);
        var sign = _rest.Length > 4 ? _rest[4] : '\0';
        var isJoined = sign is not ('\0' or '年' or '-' or '/' or '.');
        if (year is < 1900 or > 2200 || (isJoined && !IsPartAtOnce(_rest[4..].TrimStart())))
        {
            return null;
        }

        _rest = _rest[(isJoined ? 4 : Math.Min(_rest.Length, 5))..];
        if (sign == '年' && _rest is ['度', .. var after] && (after.IsEmpty || IsPartAtOnce(after.TrimStart())))
        {
            _rest = after;
        }
        else if (sign is '-' or '/' or '.' && _rest.IsEmpty)
        {
            _fault = new(DateFaultKind.Unreadable);
            return null;
        }

        _rest = _rest.TrimStart();
        return year;
    }

    // Quarters, halves, seasons and parts of a year.
    private readonly DateSpan? Part(int y, bool hasYear)
    {
        if (QuarterOf(_rest) is > 0 and var quarter)
        {
            return Months(y, (quarter * 3) - 2, quarter * 3, DateSpanKind.Quarter, $"第{"一二三四"[quarter - 1]}季度");
        }

        if (HalfOf(_rest) is > 0 and var half)
        {
            return Months(y, (half * 6) - 5, half * 6, DateSpanKind.Half, half == 1 ? "上半年" : "下半年");
        }

        if (IsThreeQuarters(_rest))
        {
            return Months(y, 1, 9, DateSpanKind.Range, "前三季度");
        }

        if (IsWholeYear(_rest))
        {
            return Of(y, 1, 1, y, 12, 31, DateSpanKind.Year, $"{y}年", $"{y}年");
        }

        return _rest switch
        {
            "年初" or "初" when hasYear || _rest.Length == 2 => Of(y, 1, 1, y, 3, 31, DateSpanKind.PartOfYear, "年初", $"{y}年初"),
            "年中" or "中" when hasYear || _rest.Length == 2 => Of(y, 6, 1, y, 7, 31, DateSpanKind.PartOfYear, "年中", $"{y}年中"),
            "年底" or "年末" or "底" or "末" when hasYear || _rest.Length == 2 => Of(y, 10, 1, y, 12, 31, DateSpanKind.PartOfYear, "年底", $"{y}年底"),
            // Seasons as offices reckon them, from 立春 to 立冬, kept within the year.
            "春" or "春季" or "春天" => Months(y, 2, 4, DateSpanKind.Season, "春季"),
            "夏" or "夏季" or "夏天" => Months(y, 5, 7, DateSpanKind.Season, "夏季"),
            "秋" or "秋季" or "秋天" => Months(y, 8, 10, DateSpanKind.Season, "秋季"),
            "冬" or "冬季" or "冬天" => Months(y, 11, 12, DateSpanKind.Season, "冬季"),
            _ => null,
        };
    }

    // What may follow a year at once: 2024上半年, 2024Q1, 2024前三季度.
    private static bool IsPartAtOnce(ReadOnlySpan<char> text) => QuarterOf(text) + HalfOf(text) > 0 || IsThreeQuarters(text) || IsWholeYear(text);

    private static bool IsWholeYear(ReadOnlySpan<char> text) => text is "全年" or "全年度";

    private static bool IsThreeQuarters(ReadOnlySpan<char> text) => text is "前三季度" or "前3季度" or "前三个季度" or "前3个季度";

    private static int QuarterOf(ReadOnlySpan<char> text) => text switch
    {
        "Q1" or "q1" or "一季度" or "第一季度" or "1季度" or "第1季度" => 1,
        "Q2" or "q2" or "二季度" or "第二季度" or "2季度" or "第2季度" => 2,
        "Q3" or "q3" or "三季度" or "第三季度" or "3季度" or "第3季度" => 3,
        "Q4" or "q4" or "四季度" or "第四季度" or "4季度" or "第4季度" => 4,
        _ => 0,
    };

    private static int HalfOf(ReadOnlySpan<char> text) => text switch
    {
        "H1" or "h1" or "上半年" or "上半年度" => 1,
        "H2" or "h2" or "下半年" or "下半年度" => 2,
        _ => 0,
    };

    private DateSpan? MonthOrDay(int y, DateSpan? before)
    {
        if (!TakeNumber(out var month))
        {
            return null;
        }

        // 7月13日至15日, 2024-07-13..15
        if (before is { Kind: DateSpanKind.Day } && _rest is "" or "日" or "号")
        {
            return Day(y, before.First.Month, month);
        }

        var sign = _rest.IsEmpty ? '\0' : _rest[0];
        if (sign is not ('\0' or '月' or '-' or '/' or '.' or '上' or '中' or '下' or '初' or '底' or '末'))
        {
            return null;
        }

        if (month is < 1 or > 12)
        {
            _fault = new(DateFaultKind.NoSuchMonth, month);
            return null;
        }

        _rest = sign is '月' or '-' or '/' or '.' ? _rest[1..].TrimStart() : _rest;
        if (_rest is "" or "份")
        {
            return sign is '-' or '/' or '.' ? null : Months(y, month, month, DateSpanKind.Month, $"{month}月");
        }

        if (PartOfMonth(y, month) is { } part)
        {
            return part;
        }

        return TakeNumber(out var day) && _rest is "" or "日" or "号" ? Day(y, month, day) : null;
    }

    private readonly DateSpan? PartOfMonth(int y, int m)
    {
        var end = DateTime.DaysInMonth(y, m);
        var (first, last, kind) = _rest switch
        {
            "上旬" => (1, 10, DateSpanKind.TenDays),
            "中旬" => (11, 20, DateSpanKind.TenDays),
            "下旬" => (21, end, DateSpanKind.TenDays),
            "初" => (1, 10, DateSpanKind.PartOfMonth),
            "中" => (11, 20, DateSpanKind.PartOfMonth),
            "底" or "末" => (21, end, DateSpanKind.PartOfMonth),
            _ => (0, 0, DateSpanKind.Day),
        };
        return first == 0 ? null : Of(y, m, first, y, m, last, kind, $"{m}月{_rest}", $"{y}年{m}月{_rest}");
    }

    private DateSpan? Day(int y, int m, int day)
    {
        if (day < 1 || day > DateTime.DaysInMonth(y, m))
        {
            _fault = new(DateFaultKind.NoSuchDay, day, m, y);
            return null;
        }

        return DateSpan.Day(new DateOnly(y, m, day));
    }

    private bool TakeNumber(out int value)
    {
        var length = Digits.Count(_rest);
        value = length is 1 or 2 ? int.Parse(_rest[..length], CultureInfo.InvariantCulture) : 0;
        if (length == 0)
        {
            length = ChineseNumber.Read(_rest, out value);
        }

        if (value == 0 && length is 0 or > 2)
        {
            return false;
        }

        _rest = _rest[length..].TrimStart();
        return true;
    }

    private static DateSpan Months(int y, int first, int last, DateSpanKind kind, string words) =>
        Of(y, first, 1, y, last, DateTime.DaysInMonth(y, last), kind, words, $"{y}年{words}");

    private static DateSpan Of(int y1, int m1, int d1, int y2, int m2, int d2, DateSpanKind kind, string words, string fullWords) =>
        new(new DateOnly(y1, m1, d1), new DateOnly(y2, m2, d2), kind) { Words = words, FullWords = fullWords };
}
