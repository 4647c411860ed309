using System.Globalization;
using System.Xml.Linq;

namespace ReportGen.WordTemplates;

/// <summary>Where a paragraph stands, in words that help to find it: “监督”一节后第2段; 表2第2行第4列; 页眉.</summary>
internal static class WordPlaces
{
    private const int LongestHeading = 20;

    public static string Of(XElement paragraph, WordPart part, WordStyles styles)
    {
        var room = part.Kind switch
        {
            WordPartKind.Header => "页眉",
            WordPartKind.Footer => "页脚",
            WordPartKind.Footnotes => "脚注",
            WordPartKind.Endnotes => "尾注",
            _ => "",
        };
        if (paragraph.Ancestors(WordNames.TextBox).LastOrDefault() is { } box)
        {
            // A text box is found by the paragraph that holds it.
            var holder = box.Ancestors(WordNames.Paragraph).LastOrDefault();
            return (holder is null ? room : Of(holder, part, styles)) + "的文本框";
        }

        return paragraph.Ancestors(WordNames.Table).LastOrDefault() is { } table ? room + InTable(paragraph, table, part)
            : part.Kind == WordPartKind.Document ? InText(paragraph, part, styles)
            : room;
    }

    private static string InTable(XElement paragraph, XElement table, WordPart part)
    {
        var number = part.Root.Descendants(WordNames.Table).Where(t => !t.Ancestors(WordNames.Table).Any()).TakeWhile(t => t != table).Count() + 1;
        var cell = paragraph.Ancestors(WordNames.Cell).Last();
        var row = cell.Ancestors(WordNames.Row).Last();
        var rowNumber = table.Descendants(WordNames.Row).Where(r => r.Ancestors(WordNames.Table).First() == table).TakeWhile(r => r != row).Count() + 1;
        var column = row.Descendants(WordNames.Cell).Where(c => c.Ancestors(WordNames.Row).First() == row).TakeWhile(c => c != cell).Count() + 1;
        return $"表{Number(number)}第{Number(rowNumber)}行第{Number(column)}列";
    }

    // Paragraphs are counted from the heading above them.
    private static string InText(XElement paragraph, WordPart part, WordStyles styles)
    {
        var heading = "";
        var count = 0;
        foreach (var other in part.Root.Element(WordNames.Body)!.Descendants(WordNames.Paragraph).Where(IsRunning))
        {
            var isHeading = styles.HeadingLevel(other) is not null;
            if (isHeading)
            {
                heading = Short(ParagraphText.Of(other).Trim());
                count = 0;
            }
            else
            {
                count++;
            }

            if (other == paragraph)
            {
                return isHeading ? $"“{heading}”标题" : heading.Length > 0 ? $"“{heading}”一节后第{Number(count)}段" : $"第{Number(count)}段";
            }
        }

        return "";
    }

    private static bool IsRunning(XElement paragraph) => !paragraph.Ancestors().Any(a => a.Name == WordNames.Table || a.Name == WordNames.TextBox);

    private static string Short(string text) => text.Length <= LongestHeading ? text : text[..LongestHeading] + "…";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
