namespace ReportGen.Docx;

/// <summary>Which face of the standard a name means, and the colours of characters.</summary>
internal static class FontFaces
{
    // 华文中宋 stands in for 小标宋 where that is not installed. The more special word comes first.
    private static readonly (string Part, FontFace Face)[] s_parts =
    [
        ("小标宋", FontFace.XiaoBiaoSong), ("XiaoBiaoSong", FontFace.XiaoBiaoSong), ("FZXBS", FontFace.XiaoBiaoSong), ("华文中宋", FontFace.XiaoBiaoSong), ("STZhongsong", FontFace.XiaoBiaoSong),
        ("仿宋", FontFace.FangSong), ("FangSong", FontFace.FangSong), ("FZFS", FontFace.FangSong),
        ("楷", FontFace.Kai), ("KaiTi", FontFace.Kai), ("STKaiti", FontFace.Kai), ("FZKT", FontFace.Kai),
        ("黑体", FontFace.Hei), ("SimHei", FontFace.Hei), ("STHeiti", FontFace.Hei), ("FZHT", FontFace.Hei),
        ("宋体", FontFace.Song), ("SimSun", FontFace.Song), ("STSong", FontFace.Song), ("书宋", FontFace.Song),
    ];

    public static FontFace Of(string name)
    {
        foreach (var (part, face) in s_parts)
        {
            if (name.Contains(part, StringComparison.OrdinalIgnoreCase))
            {
                return face;
            }
        }

        return FontFace.Other;
    }

    /// <summary>A face with Chinese signs of full width.</summary>
    public static bool IsChinese(string name) => Of(name) != FontFace.Other || name.Any(c => c >= '\u2E80') || name.Contains("Noto Sans CJK", StringComparison.Ordinal) || name.Contains("Noto Serif CJK", StringComparison.Ordinal);

    public static string Word(FontFace face) => face switch
    {
        FontFace.FangSong => "仿宋",
        FontFace.Kai => "楷体",
        FontFace.Hei => "黑体",
        FontFace.XiaoBiaoSong => "小标宋",
        FontFace.Song => "宋体",
        _ => "",
    };

    public static bool IsBlack(string color) => color is "auto" or "000000" or "windowText" or "";

    /// <summary>More red than anything else.</summary>
    public static bool IsRed(string color) =>
        color.Length == 6 && int.TryParse(color, System.Globalization.NumberStyles.AllowHexSpecifier, System.Globalization.CultureInfo.InvariantCulture, out var rgb)
        && (rgb >> 16) >= 0xC0 && ((rgb >> 8) & 0xFF) < 0x60 && (rgb & 0xFF) < 0x60;
}
