using System.Xml;
using ReportGen.Packages;

namespace ReportGen.Docx;

/// <summary>The runs of one paragraph, and what holds runs: links, fields, content controls, insertions.</summary>
internal sealed class RunReader(XmlReader xml, WordStyles styles, FieldStack fields, ParagraphBuilder builder, RunFormat inherited, Action<string> readBox, Action breakPage)
{
    private const int DeepestNesting = 60;

    private int _depth;

    /// <summary>The element that the reader stands at; what holds no text of the document is passed over.</summary>
    public void ReadPiece()
    {
        switch (xml.LocalName)
        {
            case "r":
                ReadRun();
                break;
            case "fldSimple" when FieldStack.IsPageNumber(XmlChildren.Attribute(xml, "instr")):
                fields.Begin();
                fields.Instruct("PAGE");
                fields.Separate();
                ReadPieces();
                builder.AddPageNumber(inherited);
                fields.End();
                break;
            case "hyperlink" or "fldSimple" or "sdt" or "sdtContent" or "smartTag" or "customXml" or "ins" or "moveTo" or "dir" or "bdo" or "AlternateContent" or "Choice":
                ReadPieces();
                break;
        }
    }

    private void ReadPieces()
    {
        if (++_depth > DeepestNesting)
        {
            throw new PackageException(PackageFault.Broken);
        }

        if (XmlChildren.Enter(xml, out var depth))
        {
            while (XmlChildren.Next(xml, depth))
            {
                ReadPiece();
            }
        }

        _depth--;
    }

    private void ReadRun()
    {
        var format = inherited;
        if (XmlChildren.Enter(xml, out var depth))
        {
            while (XmlChildren.Next(xml, depth))
            {
                if (xml.LocalName == "rPr")
                {
                    format = styles.Resolve(FormatReader.Run(xml, styles.Theme), inherited);
                }
                else
                {
                    ReadContent(format);
                }
            }
        }
    }

    private void ReadContent(RunFormat format)
    {
        switch (xml.LocalName)
        {
            case "t":
                Add(Text(), format);
                break;
            case "tab":
                Add("\t", format);
                break;
            case "cr":
                Add("\n", format);
                break;
            case "br" when XmlChildren.Attribute(xml, "type") == "page":
                BreakPage();
                break;
            case "br" when XmlChildren.Attribute(xml, "type") is null or "textWrapping":
                Add("\n", format);
                break;
            case "noBreakHyphen":
                Add("-", format);
                break;
            case "instrText":
                fields.Instruct(Text());
                if (fields.IsInPageNumber)
                {
                    builder.AddPageNumber(format);
                }

                break;
            case "fldChar":
                Field(XmlChildren.Attribute(xml, "fldCharType"));
                break;
            case "drawing" or "pict" or "object" or "AlternateContent":
                builder.HasDrawing = true;
                ReadDrawing();
                break;
        }
    }

    private void Add(string text, RunFormat format)
    {
        if (fields.IsInPageNumber)
        {
            builder.AddPageNumber(format);
        }
        else if (!fields.IsInInstruction)
        {
            builder.Add(text, format);
        }
    }

    private void BreakPage()
    {
        if (builder.HasText)
        {
            breakPage();
        }
        else
        {
            builder.BeginsPage = true;
        }
    }

    private void Field(string? type)
    {
        switch (type)
        {
            case "begin":
                fields.Begin();
                break;
            case "separate":
                fields.Separate();
                break;
            case "end":
                fields.End();
                break;
        }
    }

    // Text boxes stand deep within a drawing; where it stands across the page is said before.
    private void ReadDrawing()
    {
        var (depth, alignment) = (xml.Depth, "");
        if (xml.IsEmptyElement)
        {
            return;
        }

        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            switch (xml.LocalName)
            {
                case "Fallback":
                    Skip();
                    break;
                case "positionH":
                    alignment = Alignment();
                    break;
                case "txbxContent":
                    readBox(alignment);
                    break;
            }
        }
    }

    private string Alignment()
    {
        var alignment = "";
        if (XmlChildren.Enter(xml, out var depth))
        {
            while (XmlChildren.Next(xml, depth))
            {
                alignment = xml.LocalName == "align" ? Text() : alignment;
            }
        }

        return alignment;
    }

    private void Skip()
    {
        if (XmlChildren.Enter(xml, out var depth))
        {
            while (XmlChildren.Next(xml, depth))
            {
            }
        }
    }

    private string Text()
    {
        if (!XmlChildren.Enter(xml, out var depth))
        {
            return "";
        }

        var text = "";
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace)
            {
                text = text.Length == 0 ? xml.Value : text + xml.Value;
            }
        }

        return text;
    }
}
