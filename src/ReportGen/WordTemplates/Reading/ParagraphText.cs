using System.Text;
using System.Xml.Linq;

namespace ReportGen.WordTemplates;

/// <summary>The text of one paragraph without that of text boxes in it, and the runs that it stands in.</summary>
internal static class ParagraphText
{
    /// <summary>The runs of the paragraph in order, those in links, content controls and changes as well.</summary>
    public static IEnumerable<XElement> Runs(XElement container)
    {
        foreach (var child in container.Elements())
        {
            if (child.Name == WordNames.Run)
            {
                yield return child;
            }
            else if (child.Name != WordNames.ParagraphProperties && child.Name != WordNames.Paragraph)
            {
                foreach (var run in Runs(child))
                {
                    yield return run;
                }
            }
        }
    }

    public static string Of(XElement paragraph)
    {
        var text = new StringBuilder();
        foreach (var piece in Runs(paragraph).SelectMany(run => run.Elements()))
        {
            text.Append(Of(piece, out _));
        }

        return text.ToString();
    }

    /// <summary>The text of a child of a run; tabs and breaks of lines are characters.</summary>
    /// <param name="piece">The child.</param>
    /// <param name="isText">Whether it is text; drawings and marks have none.</param>
    public static string Of(XElement piece, out bool isText)
    {
        var text = piece.Name == WordNames.Text ? piece.Value
            : piece.Name == WordNames.Tab ? "\t"
            : piece.Name == WordNames.Break && (string?)piece.Attribute(WordNames.W + "type") is null or "textWrapping" ? "\n"
            : null;
        isText = text is not null;
        return text ?? "";
    }
}
