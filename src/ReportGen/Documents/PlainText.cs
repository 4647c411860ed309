using System.Text;

namespace ReportGen.Documents;

/// <summary>The bare text of inlines: what a reader sees, without stress; line breaks as line feeds.</summary>
public static class PlainText
{
    public static string Of(IReadOnlyList<Inline> inlines)
    {
        switch (inlines)
        {
            case []:
                return "";
            case [Text only]:
                return only.Content;
            case [ValueInline only]:
                return only.Text;
            default:
                var text = new StringBuilder();
                Append(text, inlines);
                return text.ToString();
        }
    }

    private static void Append(StringBuilder text, IReadOnlyList<Inline> inlines)
    {
        foreach (var inline in inlines)
        {
            switch (inline)
            {
                case Text t: text.Append(t.Content); break;
                case ValueInline v: text.Append(v.Text); break;
                case Strong s: Append(text, s.Inlines); break;
                case Emphasis e: Append(text, e.Inlines); break;
                case LineBreak: text.Append('\n'); break;
            }
        }
    }
}
