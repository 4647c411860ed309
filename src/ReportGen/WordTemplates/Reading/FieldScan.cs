using System.Text;
using System.Xml;
using ReportGen.Diagnostics;

namespace ReportGen.WordTemplates;

/// <summary>
/// Watches the fields of a part go by (ECMA-376 part 1, 17.16): a code may be cut over many runs, and a field may stand within the code of another. Those
/// that fetch or start something are refused; one whose very name another field would make is refused with them.
/// </summary>
internal sealed class FieldScan(string path, DiagnosticBag bag)
{
    private const char Nested = '\uFFFC';

    private static readonly HashSet<string> s_refused = new(StringComparer.OrdinalIgnoreCase)
    {
        "DDE", "DDEAUTO", "INCLUDE", "INCLUDETEXT", "INCLUDEPICTURE", "IMPORT", "LINK", "EMBED", "DATABASE", "RD", "MACROBUTTON", "CONTROL", "HTMLACTIVEX", "PRINT",
    };

    private static readonly char[] s_space = [' ', '\t', '\r', '\n', '\u00A0', '\u3000'];

    private readonly Stack<StringBuilder?> _open = new();
    private bool _inCode;

    public void See(XmlReader xml)
    {
        if (xml.NodeType == XmlNodeType.Element)
        {
            SeeElement(xml);
        }
        else if (xml.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace or XmlNodeType.CDATA && _inCode && _open.TryPeek(out var code))
        {
            code?.Append(xml.Value);
        }
        else if (xml.NodeType == XmlNodeType.EndElement && xml.LocalName is "instrText" or "delInstrText")
        {
            _inCode = false;
        }
    }

    private void SeeElement(XmlReader xml)
    {
        switch (xml.LocalName)
        {
            case "instrText" or "delInstrText":
                _inCode = !xml.IsEmptyElement;
                break;
            case "fldSimple":
                Judge(xml.GetAttribute("instr", Docx.Namespaces.Word) ?? "");
                break;
            case "fldChar":
                SeeMark(xml.GetAttribute("fldCharType", Docx.Namespaces.Word));
                break;
        }
    }

    // The code is over at the separator; a field without result ends with it.
    private void SeeMark(string? type)
    {
        switch (type)
        {
            case "begin":
                if (_open.TryPeek(out var outer))
                {
                    outer?.Append(Nested);
                }

                _open.Push(new StringBuilder());
                break;
            case "separate" when _open.TryPop(out var code):
                Judge(code?.ToString() ?? "");
                _open.Push(null);
                break;
            case "end" when _open.TryPop(out var last):
                Judge(last?.ToString() ?? "");
                break;
        }
    }

    private void Judge(string code)
    {
        var trimmed = code.Trim(s_space);
        var end = trimmed.IndexOfAny([.. s_space, '\\', '"']);
        var name = end < 0 ? trimmed : trimmed[..end];
        if (s_refused.Contains(name) || name.Contains(Nested, StringComparison.Ordinal))
        {
            bag.ReportActiveField(path, name.Contains(Nested, StringComparison.Ordinal) ? "{ … }" : name.ToUpperInvariant());
        }
        else if (name.Equals("HYPERLINK", StringComparison.OrdinalIgnoreCase) && !trimmed[name.Length..].TrimStart(s_space).StartsWith("\\l", StringComparison.OrdinalIgnoreCase))
        {
            bag.ReportHyperlink(path, trimmed[name.Length..].Trim([.. s_space, '"']), place: null);
        }
    }
}
