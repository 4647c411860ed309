using System.Globalization;

namespace ReportGen.Reporting;

/// <summary>Whole numbers in characters, as terms, sessions and counted phrases write them: 十八, 二十一, 一百零五.</summary>
internal static class NumberWords
{
    private const string Digits = "零一二三四五六七八九";

    /// <summary>In characters up to 9999; beyond that in digits, as GB/T 15835 wants long numbers.</summary>
    public static string Of(int number)
    {
        if (number is < 0 or > 9999)
        {
            return number.ToString(CultureInfo.InvariantCulture);
        }

        if (number < 20)
        {
            return number < 10 ? Digits[number].ToString() : number == 10 ? "十" : "十" + Digits[number - 10];
        }

        var words = "";
        var isGap = false;
        foreach (var (scale, unit) in (ReadOnlySpan<(int, string)>)[(1000, "千"), (100, "百"), (10, "十"), (1, "")])
        {
            var digit = number / scale % 10;
            if (digit == 0)
            {
                isGap = words.Length > 0;
                continue;
            }

            words += (isGap ? "零" : "") + Digits[digit] + unit;
            isGap = false;
        }

        return words;
    }

    /// <summary>Before a measure word two is 两: 两项.</summary>
    public static string CountOf(int number) => number == 2 ? "两" : Of(number);
}
