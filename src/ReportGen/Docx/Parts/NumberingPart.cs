using System.Globalization;

namespace ReportGen.Docx;

/// <summary>word/numbering.xml, there only when the document has lists: two kinds of list, and an instance a list that begins anew.</summary>
internal static class NumberingPart
{
    private const int Levels = 9;
    private const int OrderedId = 0;
    private const int BulletId = 1;

    public static byte[] Build(PageStyle style, IReadOnlyList<ListInstance> lists) => WordXml.Part(xml =>
    {
        xml.Root("numbering");
        WriteKind(xml, style, OrderedId, Ordered);
        WriteKind(xml, style, BulletId, _ => ("bullet", "•"));
        foreach (var list in lists)
        {
            xml.Start("num").With("numId", list.Id).Value("abstractNumId", list.Ordered ? OrderedId : BulletId);
            if (list.Ordered)
            {
                xml.Start("lvlOverride").With("ilvl", list.Level).Value("startOverride", list.Start).End();
            }

            xml.End();
        }

        xml.End();
    });

    // 7.3.3 gives lists in running text the numerals of the lower headings; every item is a paragraph like others, indented two characters at any level.
    private static (string Format, string Text) Ordered(int level)
    {
        var number = "%" + (level + 1).ToString(CultureInfo.InvariantCulture);
        return (level % 3) switch
        {
            0 => ("decimal", number + "."),
            1 => ("decimal", "（" + number + "）"),
            _ => ("decimalEnclosedCircle", number),
        };
    }

    private static void WriteKind(WordXml xml, PageStyle style, int id, Func<int, (string Format, string Text)> levelText)
    {
        xml.Start("abstractNum").With("abstractNumId", id).Value("multiLevelType", "hybridMultilevel");
        var list = style[StyleKey.List];
        for (var level = 0; level < Levels; level++)
        {
            var (format, text) = levelText(level);
            xml.Start("lvl").With("ilvl", level).Value("start", 1).Value("numFmt", format).Value("suff", format == "bullet" ? "space" : "nothing").Value("lvlText", text).Value("lvlJc", "left");
            xml.Start("pPr").Start("ind").With("leftChars", list.LeftChars).With("left", list.Twips(list.LeftChars)).With("firstLineChars", list.FirstLineChars).With("firstLine", list.Twips(list.FirstLineChars)).End().End();
            xml.End();
        }

        xml.End();
    }
}
