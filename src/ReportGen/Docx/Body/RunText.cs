using System.Buffers;
using ReportGen.Documents;

namespace ReportGen.Docx;

/// <summary>The text of a run: line feeds and tabs are elements in Word, and nothing that XML cannot hold gets in.</summary>
internal static class RunText
{
    private static readonly SearchValues<char> _cuts = SearchValues.Create("\n\r\t");

    public static void Write(WordXml xml, string text)
    {
        var rest = DocumentCharacter.Clean(text).AsSpan();
        while (rest.Length > 0)
        {
            var cut = rest.IndexOfAny(_cuts);
            WritePiece(xml, cut < 0 ? rest : rest[..cut]);
            if (cut < 0)
            {
                return;
            }

            xml.Empty(rest[cut] == '\t' ? "tab" : "br");
            rest = rest[(cut + (rest[cut..].StartsWith("\r\n") ? 2 : 1))..];
        }
    }

    // The marks round a text are most of the marks of a document: they are not put together anew each time.
    private static void WritePiece(WordXml xml, ReadOnlySpan<char> piece)
    {
        if (piece.Length == 0)
        {
            return;
        }

        xml.Raw(piece[0] == ' ' || piece[^1] == ' ' ? "<w:t xml:space=\"preserve\">" : "<w:t>").Text(piece).Raw("</w:t>");
    }
}
