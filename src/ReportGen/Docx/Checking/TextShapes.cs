using System.Text.RegularExpressions;

namespace ReportGen.Docx;

/// <summary>What the elements of a document look like as texts.</summary>
internal static partial class TextShapes
{
    private const int LongestHeading = 50;

    /// <summary>The level of a numeral at the beginning as the standard writes it, 1 to 4; 0 for none.</summary>
    public static int Level(string text) =>
        FirstLevel().IsMatch(text) ? 1 : SecondLevel().IsMatch(text) ? 2 : ThirdLevel().IsMatch(text) ? 3 : FourthLevel().IsMatch(text) ? 4 : 0;

    /// <summary>A line by itself, no sentence.</summary>
    public static bool IsHeadingLine(string text) => text.Length is > 0 and <= LongestHeading && text[^1] is not ('。' or '；' or '：' or '！' or '？' or '，' or ';' or ':');

    /// <summary>A numeral at the beginning that the standard writes otherwise: 1、, (一), （一）、.</summary>
    [GeneratedRegex(@"^(?:\d{1,2}、|[(][一二三四五六七八九十]{1,3}[)]|[(]\d{1,2}[)]|（[一二三四五六七八九十]{1,3}）[、，．.]|（\d{1,2}）[、，．.]|[一二三四五六七八九十]{1,3}[.．])")]
    public static partial Regex WrongNumeral();

    [GeneratedRegex(@"^(?:\d{1,2}[.．、]|[(（]?[一二三四五六七八九十百]{1,4}[)）]?[、，.．]?|[(（]\d{1,2}[)）][、，.．]?)")]
    public static partial Regex Numeral();

    /// <summary>A date by itself, in any numerals.</summary>
    [GeneratedRegex(@"^(?:\d{2,4}|[〇○零一二三四五六七八九]{2,4})\s*年\s*[\d一二三四五六七八九十]{1,3}\s*月\s*[\d一二三四五六七八九十]{1,3}\s*日$")]
    public static partial Regex AnyDate();

    /// <summary>A date as 7.3.5.4 wants it.</summary>
    [GeneratedRegex(@"^[12]\d{3}年(?:[1-9]|1[0-2])月(?:[1-9]|[12]\d|3[01])日$")]
    public static partial Regex RightDate();

    [GeneratedRegex(@"[〔\[［(（【]\s*\d{2,4}\s*[〕\]］)）】].*号")]
    public static partial Regex AnyNumber();

    /// <summary>A document number as 7.2.5 wants it.</summary>
    [GeneratedRegex(@"^[^〔〕\[\]【】（）()\s]+〔\d{4}〕[1-9]\d*号$")]
    public static partial Regex RightNumber();

    [GeneratedRegex(@"^附件\s*\d{0,2}\s*[：:]?$")]
    public static partial Regex AttachmentLabel();

    [GeneratedRegex(@"^(?:附?[表图]|表格|图表)\s*[\d一二三四五六七八九十]+")]
    public static partial Regex Caption();

    [GeneratedRegex(@"\d+月\d+日\s*印发?$")]
    public static partial Regex Issued();

    [GeneratedRegex(@"^[一二三四五六七八九十百]{1,4}、")]
    private static partial Regex FirstLevel();

    [GeneratedRegex(@"^（[一二三四五六七八九十百]{1,4}）")]
    private static partial Regex SecondLevel();

    [GeneratedRegex(@"^\d{1,2}[.．](?!\d)")]
    private static partial Regex ThirdLevel();

    [GeneratedRegex(@"^（\d{1,2}）")]
    private static partial Regex FourthLevel();
}
