using System.Globalization;
using System.Text;

namespace ReportGen.Workbooks;

/// <summary>The notes of one sheet, and the shapes in which spreadsheet programs show them.</summary>
internal static class CommentsPart
{
    // Characters of a note's line, and points of its height.
    private const int LineLength = 18;

    public static void Write(WorkbookXml xml, IReadOnlyList<CellComment> comments)
    {
        xml.Root("comments", WorkbookXml.Main).Start("authors").Start("author").Raw("reportgen").End().End().Start("commentList");
        foreach (var comment in comments)
        {
            xml.Start("comment").With("ref", Diagnostics.SheetSource.CellName(comment.Row, comment.Column)).With("authorId", 0)
                .Start("text").Start("t").Text(comment.Text).End().End().End();
        }

        xml.End().End();
    }

    /// <summary>The old drawing language of Office, the only one in which notes have a shape. It holds numbers alone.</summary>
    public static byte[] Shapes(IReadOnlyList<CellComment> comments, int sheet)
    {
        var vml = new StringBuilder(
            """
            <xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">
            <v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>

            """.ReplaceLineEndings("\n"));
        for (var i = 0; i < comments.Count; i++)
        {
            var (row, column) = (comments[i].Row - 1, comments[i].Column - 1);
            var lines = comments[i].Text.Split('\n').Sum(line => 1 + (line.Length / LineLength));
            vml.Append(
                CultureInfo.InvariantCulture,
                $"""<v:shape id="_x0000_s{(sheet * 1024) + i + 1}" type="#_x0000_t202" style="position:absolute;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:textbox style="mso-direction-alt:auto"/>""")
                .Append(
                CultureInfo.InvariantCulture,
                $"<x:ClientData ObjectType=\"Note\"><x:Anchor>{column + 1},15,{row},10,{column + 4},15,{row + lines + 1},4</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>{row}</x:Row><x:Column>{column}</x:Column></x:ClientData></v:shape>\n");
        }

        return Encoding.UTF8.GetBytes(vml.Append("</xml>\n").ToString());
    }
}
