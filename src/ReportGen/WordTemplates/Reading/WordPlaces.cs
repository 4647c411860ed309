using System.Globalization;
using System.Xml.Linq;
using ReportGen.Diagnostics;

namespace ReportGen.WordTemplates;

/// <summary>Where a paragraph stands, in words that help to find it: “监督”一节后第2段（全年听取…）; 表2第2行第4列; 页眉.</summary>
internal sealed class WordPlaces(WordPart part, WordStyles styles)
{
    private const int LongestHeading = 20;
    private const int LongestBeginning = 12;

    private Dictionary<XElement, string>? _running;
    private Dictionary<XElement, int>? _tables;

    public string Of(XElement paragraph)
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
            return (holder is null ? room : Of(holder)) + "的文本框";
        }

        return paragraph.Ancestors(WordNames.Table).LastOrDefault() is { } table ? room + InTable(paragraph, table)
            : part.Kind == WordPartKind.Document ? (_running ??= Running()).GetValueOrDefault(paragraph, "")
            : room;
    }

    private string InTable(XElement paragraph, XElement table)
    {
        _tables ??= part.Root.Descendants(WordNames.Table).Where(t => !t.Ancestors(WordNames.Table).Any()).Select((t, i) => (t, i)).ToDictionary(pair => pair.t, pair => pair.i + 1);
        var cell = paragraph.Ancestors(WordNames.Cell).Last();
        var row = cell.Ancestors(WordNames.Row).Last();
        var rowNumber = table.Descendants(WordNames.Row).Where(r => r.Ancestors(WordNames.Table).First() == table).TakeWhile(r => r != row).Count() + 1;
        var column = row.Descendants(WordNames.Cell).Where(c => c.Ancestors(WordNames.Row).First() == row).TakeWhile(c => c != cell).Count() + 1;
        return $"表{Number(_tables[table])}第{Number(rowNumber)}行第{Number(column)}列";
    }

    // Paragraphs are counted from the heading above them.
    private Dictionary<XElement, string> Running()
    {
        var places = new Dictionary<XElement, string>();
        var heading = "";
        var count = 0;
        foreach (var paragraph in part.Root.Element(WordNames.Body)!.Descendants(WordNames.Paragraph).Where(IsRunning))
        {
            if (styles.HeadingLevel(paragraph) is not null)
            {
                heading = FirstWords.Of(ParagraphText.Of(paragraph).Trim(), LongestHeading);
                count = 0;
                places.Add(paragraph, $"“{heading}”标题");
            }
            else
            {
                count++;
                places.Add(paragraph, (heading.Length > 0 ? $"“{heading}”一节后第{Number(count)}段" : $"第{Number(count)}段") + Beginning(paragraph));
            }
        }

        return places;
    }

    private static bool IsRunning(XElement paragraph) => !paragraph.Ancestors().Any(a => a.Name == WordNames.Table || a.Name == WordNames.TextBox);

    // Nobody counts paragraphs; Word finds these words.
    private static string Beginning(XElement paragraph)
    {
        var text = ParagraphText.Of(paragraph).Trim().Replace('\n', ' ').Replace('\t', ' ');
        return text.Length == 0 ? "" : $"（{FirstWords.Of(text, LongestBeginning)}）";
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
