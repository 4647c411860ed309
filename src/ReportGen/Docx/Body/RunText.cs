using ReportGen.Documents;

namespace ReportGen.Docx;

/// <summary>The text of a run: line feeds and tabs are elements in Word, and nothing that XML cannot hold gets in.</summary>
internal static class RunText
{
    public static void Write(WordXml xml, string text)
    {
        var rest = DocumentCharacter.Clean(text).AsSpan();
        while (rest.Length > 0)
        {
            var cut = rest.IndexOfAny('\n', '\r', '\t');
            if (cut != 0)
            {
                xml.Words(cut < 0 ? rest : rest[..cut]);
            }

            if (cut < 0)
            {
                return;
            }

            xml.Empty(rest[cut] == '\t' ? "tab" : "br");
            rest = rest[(cut + (rest[cut..].StartsWith("\r\n") ? 2 : 1))..];
        }
    }
}
