using System.Globalization;
using System.Text;
using System.Xml;

namespace ReportGen.Workbooks;

/// <summary>Writes the XML of one part of a workbook.</summary>
internal sealed class WorkbookXml : IDisposable
{
    public const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    public const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    public const string Package = "http://schemas.openxmlformats.org/package/2006/relationships";
    public const string Types = "http://schemas.openxmlformats.org/package/2006/content-types";

    private readonly XmlWriter _xml;

    public WorkbookXml(Stream stream) =>
        _xml = XmlWriter.Create(stream, new XmlWriterSettings { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), CloseOutput = true, CheckCharacters = true });

    public WorkbookXml Root(string name, string ns)
    {
        _xml.WriteStartDocument(standalone: true);
        _xml.WriteStartElement(name, ns);
        return this;
    }

    public WorkbookXml DeclareOffice()
    {
        _xml.WriteAttributeString("xmlns", "r", null, Office);
        return this;
    }

    public WorkbookXml Start(string name)
    {
        _xml.WriteStartElement(name);
        return this;
    }

    public WorkbookXml With(string attribute, string value)
    {
        _xml.WriteAttributeString(attribute, value);
        return this;
    }

    public WorkbookXml With(string attribute, double value) => With(attribute, value.ToString(CultureInfo.InvariantCulture));

    public WorkbookXml Reference(string id)
    {
        _xml.WriteAttributeString("r", "id", Office, id);
        return this;
    }

    /// <summary>Text whose white space counts. Characters that XML cannot hold are written as spreadsheet programs do.</summary>
    public WorkbookXml Text(string text)
    {
        if (text.Length > 0 && (char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[^1]) || text.Contains('\n', StringComparison.Ordinal)))
        {
            _xml.WriteAttributeString("xml", "space", null, "preserve");
        }

        _xml.WriteString(Escaped(text));
        return this;
    }

    public WorkbookXml Raw(string text)
    {
        _xml.WriteString(text);
        return this;
    }

    public WorkbookXml End()
    {
        _xml.WriteEndElement();
        return this;
    }

    public void Dispose() => _xml.Dispose();

    private static string Escaped(string text)
    {
        StringBuilder? escaped = null;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            var isEscape = c == '_' && i + 6 < text.Length && text[i + 1] == 'x' && text[i + 6] == '_' && ushort.TryParse(text.AsSpan(i + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out _);
            var isWhole = char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]);
            if (isEscape || c == '\r' || (!isWhole && !XmlConvert.IsXmlChar(c)))
            {
                (escaped ??= new StringBuilder(text, 0, i, text.Length + 16)).Append(CultureInfo.InvariantCulture, $"_x{(int)c:X4}_");
            }
            else
            {
                escaped?.Append(c);
                if (isWhole)
                {
                    escaped?.Append(text[++i]);
                    i += escaped is null ? 1 : 0;
                }
            }
        }

        return escaped?.ToString() ?? text;
    }
}
