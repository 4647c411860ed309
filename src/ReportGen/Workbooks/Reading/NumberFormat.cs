namespace ReportGen.Workbooks;

/// <summary>What a number format shows: a plain number, a percentage, or a date of some parts.</summary>
/// <param name="Kind">What it shows.</param>
/// <param name="Decimals">Decimals that are always shown: 2 for <c>0.00%</c>.</param>
/// <param name="Digits">Digits of a whole number that are always shown: 3 for <c>000</c>, by which offices number.</param>
internal readonly record struct NumberFormat(NumberFormatKind Kind, int Decimals = 0, int Digits = 0)
{
    private const string GeneralCode = "General";

    // As older versions of WPS write it out.
    private const string GeneralInChinese = "G/通用格式";

    // Signs of money are no part of a number.
    private const string MoneySigns = "¥￥$€£ ";

    public static NumberFormat General => default;

    /// <summary>Decimals that are shown at most; null where they are not limited, or where the number shown is another one (61200 as 6.1万).</summary>
    public int? MostDecimals { get; init; }

    /// <summary>What is shown in front of the number: <c>2024-</c> of <c>"2024-"000</c>. Null for nothing.</summary>
    public string? Before { get; init; }

    /// <summary>What is shown behind the number: 万元 of <c>0.0"万元"</c>. Null for nothing.</summary>
    public string? After { get; init; }

    /// <summary>The formats that have a number and no code (ECMA-376 18.8.30, with those of the Chinese versions of the programs).</summary>
    public static NumberFormat BuiltIn(int id) => id switch
    {
        1 or 3 or 5 or 6 or 37 or 38 or 41 or 42 => new(NumberFormatKind.Number) { MostDecimals = 0 },
        2 or 4 or 7 or 8 or 39 or 40 or 43 or 44 => new(NumberFormatKind.Number, 2) { MostDecimals = 2 },
        9 => new(NumberFormatKind.Percent) { MostDecimals = 0 },
        10 => new(NumberFormatKind.Percent, 2) { MostDecimals = 2 },
        14 or 15 or 22 or (>= 27 and <= 31) or 36 or 50 or 51 or 52 or 53 or 54 => new(NumberFormatKind.Date),
        16 or 58 => new(NumberFormatKind.MonthAndDay),
        17 or 57 => new(NumberFormatKind.Month),
        18 or 19 or 20 or 21 or 32 or 33 or 34 or 35 or 45 or 46 or 47 or 55 or 56 => new(NumberFormatKind.Time),
        _ => default,
    };

    public static NumberFormat OfCode(string code)
    {
        var (year, month, day, clock) = (false, false, false, false);
        var (percent, point, decimals, most, digits) = (false, false, 0, 0, 0);
        // The number as it is stored is not the one that is shown, or not in one piece.
        var (isPlaced, isOpen, isOther) = (false, false, false);
        var (before, after) = ("", "");
        for (var i = 0; i < code.Length && code[i] != ';'; i++)
        {
            switch (code[i])
            {
                case '"':
                    var end = code.IndexOf('"', i + 1) is >= 0 and var quote ? quote : code.Length;
                    Show(code[(i + 1)..end]);
                    i = end;
                    break;
                case '[' when i + 1 < code.Length && code[i + 1] is 'h' or 'H':
                    clock = true; // [h]:mm, hours beyond a day
                    break;
                case '[':
                    isOther |= i + 1 < code.Length && code[i + 1] is '<' or '>' or '='; // [>=10000]0!.0,"万"
                    i = code.IndexOf(']', i + 1) is >= 0 and var close ? close : code.Length;
                    break;
                case '\\' or '!' when i + 1 < code.Length:
                    Show(code[++i].ToString());
                    break;
                case '_' or '*':
                    i++;
                    break;
                case 'G' or 'g' when code.AsSpan(i).StartsWith(GeneralCode, StringComparison.OrdinalIgnoreCase):
                    i += GeneralCode.Length - 1; // LibreOffice writes it out; its e is no year
                    (isPlaced, isOpen) = (true, true);
                    break;
                case 'G' when code.AsSpan(i).StartsWith(GeneralInChinese, StringComparison.Ordinal):
                    i += GeneralInChinese.Length - 1;
                    (isPlaced, isOpen) = (true, true);
                    break;
                case 'y' or 'Y' or 'e' or 'E' when !IsExponent(code, i):
                    year = true;
                    break;
                case 'm' or 'M':
                    month = true;
                    break;
                case 'd' or 'D':
                    day = true;
                    break;
                case 'h' or 'H' or 's' or 'S':
                    clock = true;
                    break;
                case '%':
                    percent = true;
                    break;
                case '.':
                    point = true;
                    break;
                case ',':
                    isOther |= isPlaced && (i + 1 == code.Length || code[i + 1] is not ('0' or '#' or '?')); // in thousands
                    break;
                case '/' or 'E' or 'e' when isPlaced:
                    isOpen = true; // a fraction, a power of ten
                    break;
                case '0' or '#' or '?':
                    isOther |= after.Length > 0;
                    isPlaced = true;
                    decimals += point && code[i] == '0' ? 1 : 0;
                    most += point ? 1 : 0;
                    digits += !point && code[i] == '0' ? 1 : 0;
                    break;
                case '-' when isPlaced:
                case >= '\u2E80':
                    Show(code[i].ToString());
                    break;
            }
        }

        if (year || day || clock || month)
        {
            return year || day ? new(day ? year ? NumberFormatKind.Date : NumberFormatKind.MonthAndDay : month ? NumberFormatKind.Month : clock ? NumberFormatKind.Date : NumberFormatKind.Year)
                : new(clock ? NumberFormatKind.Time : NumberFormatKind.Date);
        }

        int? limit = isPlaced && !isOpen && !isOther ? most : null;
        var (front, behind) = isOther || !isPlaced ? ("", "") : (before.Trim(MoneySigns.ToCharArray()), after.Trim());
        return percent ? new(NumberFormatKind.Percent, decimals) { MostDecimals = limit }
            : new(NumberFormatKind.Number, isOther ? 0 : decimals, digits > 1 && !isOther ? digits : 0) { MostDecimals = limit, Before = front.Length > 0 ? front : null, After = behind.Length > 0 ? behind : null };

        void Show(string text)
        {
            if (isPlaced)
            {
                after += text;
            }
            else
            {
                before += text;
            }
        }
    }

    // 0.00E+00
    private static bool IsExponent(string code, int i) => code[i] is 'e' or 'E' && i + 1 < code.Length && code[i + 1] is '+' or '-';
}
