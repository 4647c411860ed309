using ReportGen.Documents;

namespace ReportGen.Docx;

/// <summary>版头 (7.2): the mark in red, as large as its line holds, and below it the number over the red rule.</summary>
internal static class HeadWriter
{
    public static void Write(BodyContext context, OfficialHead head)
    {
        if (head.Mark.Count > 0)
        {
            ParagraphWriter.Write(context, StyleIds.Of(StyleKey.HeadMark), xml => WriteMark(xml, context, PlainText.Of(head.Mark)));
        }

        // 7.2.6: with 签发人 the number moves to the left, each a character from its edge. The rule is there also without either.
        if (head.Signer.Count == 0)
        {
            ParagraphWriter.Write(context, StyleIds.Of(StyleKey.HeadNumber), head.Number);
        }
        else
        {
            ParagraphWriter.Write(context, StyleIds.HeadSigner, xml =>
            {
                InlineWriter.Write(context, [.. head.Number, new Text("\t")]);
                WriteSigner(xml, PlainText.Of(head.Signer));
            });
        }
    }

    // 7.2.6: the label in the face of the line, the name in one of its own.
    private static void WriteSigner(WordXml xml, string signer)
    {
        var name = signer.IndexOf('：') + 1;
        if (name > 0)
        {
            xml.Start("r");
            RunText.Write(xml, signer[..name]);
            xml.End();
        }

        xml.Start("r").Start("rPr").Value("rStyle", StyleIds.SignerName).End();
        RunText.Write(xml, signer[name..]);
        xml.End();
    }

    // 7.2.4 leaves the size to the office; a long name is set smaller so that it stays on one line.
    private static void WriteMark(WordXml xml, BodyContext context, string mark)
    {
        var style = context.Style[StyleKey.HeadMark];
        var width = TextWidth.Of(mark, style);
        var fitting = (int)((long)style.Size * context.Style.Page.TextWidth / Math.Max(1, width));
        xml.Start("r");
        if (fitting < style.Size)
        {
            xml.Start("rPr").Value("sz", fitting).Value("szCs", fitting).End();
        }

        RunText.Write(xml, mark);
        xml.End();
    }
}
