using System.Globalization;

namespace ReportGen.Documents;

/// <summary>Numbers from 1 to 99 as headings write them, 一 … 十 … 二十一; beyond that in digits.</summary>
internal static class ChineseNumeral
{
    private const string Digits = "零一二三四五六七八九";

    public static string Of(int number)
    {
        if (number is < 1 or > 99)
        {
            return number.ToString(CultureInfo.InvariantCulture);
        }

        var (tens, ones) = (number / 10, number % 10);
        var head = tens switch { 0 => "", 1 => "十", _ => Digits[tens] + "十" };
        return ones == 0 ? head : head + Digits[ones];
    }
}
