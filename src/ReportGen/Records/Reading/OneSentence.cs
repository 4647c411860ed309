namespace ReportGen.Records;

/// <summary>
/// Whether a text that stands where findings or opinions are counted or listed is one of them. What starts like a number must be one: 一是加强管理 and 三项制度不健全
/// start with a numeral and are sentences by their length, 井盖松动 by saying nothing of how many, as 较多 and 好几条 do.
/// </summary>
internal static class OneSentence
{
    private const int Short = 4;

    // Of one of these a short text speaks of how many there are.
    private const string VagueWords = "几多若数些详未无较很量少余约近";

    public static bool Is(string text, Field field) =>
        (text.Length > Short || IsPlain(text, field)) && Digits.Count(text) == 0
        && QuantityParser.Parse(text, field.Units, field.Whole, out _) switch
        {
            QuantityFault.NotANumber => true,
            QuantityFault.WrongUnit or QuantityFault.ChineseFigure => text[1] == '是' || text.Length > 7 || (text.Length > 6 && ChineseNumber.Read(text, out _) == 1),
            _ => false,
        };

    private static bool IsPlain(string text, Field field) =>
        text.Length > 1 && text.AsSpan().IndexOfAnyInRange('\u4E00', '\u9FFF') == 0 && !text.Any(c => VagueWords.Contains(c, StringComparison.Ordinal))
        && !field.Units.Any(unit => text.EndsWith(unit, StringComparison.Ordinal));
}
