namespace ReportGen.Workbooks;

/// <summary>What a number format shows: a plain number, a percentage, or a date of some parts.</summary>
/// <param name="Kind">What it shows.</param>
/// <param name="Decimals">Decimals that are always shown: 2 for <c>0.00%</c>.</param>
/// <param name="Digits">Digits of a whole number that are always shown: 3 for <c>000</c>, by which offices number.</param>
internal readonly record struct NumberFormat(NumberFormatKind Kind, int Decimals = 0, int Digits = 0)
{
    private const string GeneralCode = "General";

    public static NumberFormat General => default;

    /// <summary>The formats that have a number and no code (ECMA-376 18.8.30, with those of the Chinese versions of the programs).</summary>
    public static NumberFormat BuiltIn(int id) => id switch
    {
        2 or 4 or 39 or 40 => new(NumberFormatKind.Number, 2),
        9 => new(NumberFormatKind.Percent),
        10 => new(NumberFormatKind.Percent, 2),
        14 or 15 or 22 or (>= 27 and <= 31) or 36 or 50 or 51 or 52 or 53 or 54 => new(NumberFormatKind.Date),
        16 or 58 => new(NumberFormatKind.MonthAndDay),
        17 or 57 => new(NumberFormatKind.Month),
        18 or 19 or 20 or 21 or 32 or 33 or 34 or 35 or 45 or 46 or 47 or 55 or 56 => new(NumberFormatKind.Time),
        _ => default,
    };

    public static NumberFormat OfCode(string code)
    {
        if (code.Length > 1 && code.AsSpan().IndexOfAnyExcept('0') < 0)
        {
            return new(NumberFormatKind.Number, Digits: code.Length);
        }

        var (year, month, day, clock) = (false, false, false, false);
        var (percent, point, decimals) = (false, false, 0);
        for (var i = 0; i < code.Length && code[i] != ';'; i++)
        {
            switch (code[i])
            {
                case '"':
                    i = code.IndexOf('"', i + 1) is >= 0 and var end ? end : code.Length;
                    break;
                case '[' when i + 1 < code.Length && code[i + 1] is 'h' or 'H':
                    clock = true; // [h]:mm, hours beyond a day
                    break;
                case '[':
                    i = code.IndexOf(']', i + 1) is >= 0 and var close ? close : code.Length;
                    break;
                case '\\' or '_' or '*':
                    i++;
                    break;
                case 'G' or 'g' when code.AsSpan(i).StartsWith(GeneralCode, StringComparison.OrdinalIgnoreCase):
                    i += GeneralCode.Length - 1; // LibreOffice writes it out; its e is no year
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
                case '0' when point:
                    decimals++;
                    break;
            }
        }

        return year || day ? new(day ? year ? NumberFormatKind.Date : NumberFormatKind.MonthAndDay : month ? NumberFormatKind.Month : NumberFormatKind.Date)
            : clock ? new(NumberFormatKind.Time)
            : month ? new(NumberFormatKind.Date)
            : new(percent ? NumberFormatKind.Percent : NumberFormatKind.Number, decimals);
    }

    // 0.00E+00
    private static bool IsExponent(string code, int i) => code[i] is 'e' or 'E' && i + 1 < code.Length && code[i + 1] is '+' or '-';
}
