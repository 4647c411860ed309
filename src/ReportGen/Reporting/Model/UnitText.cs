namespace ReportGen.Reporting;

/// <summary>A printed number with its unit: 30余条, 约120人, 10条以上.</summary>
internal static class UnitText
{
    private static readonly string[] s_behindUnit = ["以上", "以下", "以内", "左右", "上下"];

    public static string Of(string number, string unit)
    {
        var (before, behind) = Split(number);
        return before + unit + behind;
    }

    /// <summary>The words of a number that the unit goes between: 10以上 is 10 and 以上.</summary>
    public static (string Before, string Behind) Split(string number)
    {
        foreach (var word in s_behindUnit)
        {
            if (number.EndsWith(word, StringComparison.Ordinal))
            {
                return (number[..^word.Length], word);
            }
        }

        return (number, "");
    }
}
