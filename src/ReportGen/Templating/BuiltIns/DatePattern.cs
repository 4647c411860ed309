using System.Globalization;

namespace ReportGen.Templating.BuiltIns;

/// <summary>Reads a date by a pattern like strptime's; what does not fit gives the first day of the calendar, as the reference does.</summary>
internal static class DatePattern
{
    public static DateTime Read(string text, string pattern, DateNames names)
    {
        var reader = new DateFields(text, names);
        foreach (var c in Expand(pattern))
        {
            if (!reader.Take(c.Field, c.Literal))
            {
                return DateTime.MinValue;
            }
        }

        return reader.IsAtEnd && reader.ToDate() is { } date ? date : DateTime.MinValue;
    }

    private static IEnumerable<(char Field, char Literal)> Expand(string pattern)
    {
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] != '%' || i + 1 == pattern.Length)
            {
                yield return ('\0', pattern[i]);
                continue;
            }

            var field = pattern[++i];
            var whole = field switch
            {
                'F' => "%Y-%m-%d",
                'D' => "%m/%d/%y",
                'T' or 'X' => "%H:%M:%S",
                'R' => "%H:%M",
                'r' => "%I:%M:%S %p",
                'x' => "%m/%d/%Y",
                'c' => "%a %b %e %T %Y",
                'v' => "%e-%b-%Y",
                _ => null,
            };
            if (whole is null)
            {
                yield return field == '%' ? ('\0', '%') : (field, '\0');
                continue;
            }

            foreach (var part in Expand(whole))
            {
                yield return part;
            }
        }
    }

    /// <summary>The fields of a date while it is being read.</summary>
    private sealed class DateFields(string text, DateNames names)
    {
        private int _at;
        private int _year = 1;
        private int _month = 1;
        private int _day = 1;
        private int _hour;
        private int _minute;
        private int _second;
        private int _millisecond;
        private bool? _isAfternoon;

        public bool IsAtEnd => text.AsSpan(_at).TrimEnd().Length == 0;

        public bool Take(char field, char literal) => field switch
        {
            '\0' => TakeLiteral(literal),
            'Y' => Number(4, ref _year),
            'y' => Number(2, ref _year) && (_year += _year < 70 ? 2000 : 1900) > 0,
            'm' => Number(2, ref _month),
            'd' or 'e' => Number(2, ref _day),
            'H' or 'k' or 'I' or 'l' => Number(2, ref _hour),
            'M' => Number(2, ref _minute),
            'S' => Number(2, ref _second),
            'L' => Number(3, ref _millisecond),
            'b' or 'h' or 'B' => Name(names.Months, names.ShortMonths, out var month) && (_month = month + 1) > 0,
            'a' or 'A' => Name(names.Days, names.ShortDays, out _),
            'p' or 'P' => Name([names.Am, names.Pm], ["AM", "PM"], out var half) && (_isAfternoon = half == 1) is not null,
            'n' or 't' => TakeLiteral(' '),
            _ => false,
        };

        public DateTime? ToDate()
        {
            var hour = _isAfternoon is { } pm ? (_hour % 12) + (pm ? 12 : 0) : _hour;
            return _year is >= 1 and <= 9999 && _month is >= 1 and <= 12 && _day >= 1 && _day <= DateTime.DaysInMonth(_year, _month) && hour < 24 && _minute < 60 && _second < 60
                ? new DateTime(_year, _month, _day, hour, _minute, _second, _millisecond)
                : null;
        }

        private bool TakeLiteral(char literal)
        {
            if (char.IsWhiteSpace(literal))
            {
                SkipSpace();
                return true;
            }

            if (_at >= text.Length || text[_at] != literal)
            {
                return false;
            }

            _at++;
            return true;
        }

        private void SkipSpace()
        {
            while (_at < text.Length && char.IsWhiteSpace(text[_at]))
            {
                _at++;
            }
        }

        private bool Number(int digits, ref int value)
        {
            SkipSpace();
            var start = _at;
            while (_at < text.Length && _at - start < digits && char.IsAsciiDigit(text[_at]))
            {
                _at++;
            }

            return _at > start && int.TryParse(text.AsSpan(start, _at - start), NumberStyles.None, CultureInfo.InvariantCulture, out value);
        }

        private bool Name(string[] full, string[] brief, out int index)
        {
            SkipSpace();
            for (index = full.Length - 1; index >= 0; index--)
            {
                foreach (var name in new[] { full[index], brief[index] })
                {
                    if (string.Compare(text, _at, name, 0, name.Length, StringComparison.OrdinalIgnoreCase) == 0)
                    {
                        _at += name.Length;
                        return true;
                    }
                }
            }

            return false;
        }
    }
}
