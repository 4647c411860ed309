using System.Globalization;
using System.Text;
using System.Xml;

namespace ReportGen.Docx;

/// <summary>Writes the XML of one part: elements and attributes of WordprocessingML by their local names.</summary>
internal sealed class WordXml : IDisposable
{
    private readonly XmlWriter _xml;

    public WordXml(Stream stream) =>
        _xml = XmlWriter.Create(stream, new XmlWriterSettings { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), CloseOutput = true });

    /// <summary>Writes into a tree that others go on with; a tree takes no marks made before.</summary>
    public WordXml(XmlWriter xml)
    {
        _xml = xml;
        TakesMarks = false;
    }

    /// <summary>Whether <see cref="Raw"/> can be used.</summary>
    public bool TakesMarks { get; } = true;

    /// <summary>A whole part in memory.</summary>
    public static byte[] Part(Action<WordXml> write)
    {
        using var stream = new MemoryStream();
        using (var xml = new WordXml(stream))
        {
            write(xml);
        }

        return stream.ToArray();
    }

    public WordXml Root(string name)
    {
        _xml.WriteStartDocument(standalone: true);
        return Start(name);
    }

    /// <summary>A root outside WordprocessingML; its children are written with <see cref="Plain(string, string)"/>.</summary>
    public WordXml Root(string prefix, string name, string ns)
    {
        _xml.WriteStartDocument(standalone: true);
        _xml.WriteStartElement(prefix, name, ns);
        return this;
    }

    public WordXml Declare(string prefix, string ns)
    {
        _xml.WriteAttributeString("xmlns", prefix, null, ns);
        return this;
    }

    public WordXml Start(string name)
    {
        _xml.WriteStartElement("w", name, Namespaces.Word);
        return this;
    }

    public WordXml StartIn(string ns, string name)
    {
        _xml.WriteStartElement(name, ns);
        return this;
    }

    /// <summary>An element of another language with the prefix that its readers know it by.</summary>
    public WordXml StartAs(string prefix, string name, string ns)
    {
        _xml.WriteStartElement(prefix, name, ns);
        return this;
    }

    public WordXml With(string attribute, string value)
    {
        _xml.WriteAttributeString("w", attribute, Namespaces.Word, value);
        return this;
    }

    public WordXml With(string attribute, int value) => With(attribute, value.ToString(CultureInfo.InvariantCulture));

    public WordXml Plain(string attribute, string value)
    {
        _xml.WriteAttributeString(attribute, value);
        return this;
    }

    public WordXml Plain(string attribute, int value) => Plain(attribute, value.ToString(CultureInfo.InvariantCulture));

    public WordXml Prefixed(string prefix, string ns, string attribute, string value)
    {
        _xml.WriteAttributeString(prefix, attribute, ns, value);
        return this;
    }

    public WordXml End()
    {
        _xml.WriteEndElement();
        return this;
    }

    /// <summary>An element that is only there: <c>&lt;w:keepNext/&gt;</c>.</summary>
    public WordXml Empty(string name) => Start(name).End();

    /// <summary>An element that only has a value: <c>&lt;w:jc w:val="center"/&gt;</c>.</summary>
    public WordXml Value(string name, string value) => Start(name).With("val", value).End();

    public WordXml Value(string name, int value) => Start(name).With("val", value).End();

    public WordXml Text(string text)
    {
        _xml.WriteString(text);
        return this;
    }

    public WordXml Text(ReadOnlySpan<char> text) => Text(text.ToString());

    /// <summary>Markup that was made before: whole elements, or a beginning whose end follows the same way. Never the text of records.</summary>
    public WordXml Raw(string markup)
    {
        _xml.WriteRaw(markup);
        return this;
    }

    // The marks round words are most of the marks of a document: they are not put together anew each time.
    public WordXml StartRun() => TakesMarks ? Raw("<w:r>") : Start("r");

    public WordXml EndRun() => TakesMarks ? Raw("</w:r>") : End();

    /// <summary>The words of a run, without line feeds and tabs.</summary>
    public WordXml Words(ReadOnlySpan<char> words)
    {
        var keepsSpace = words[0] == ' ' || words[^1] == ' ';
        if (TakesMarks)
        {
            return Raw(keepsSpace ? "<w:t xml:space=\"preserve\">" : "<w:t>").Text(words).Raw("</w:t>");
        }

        Start("t");
        if (keepsSpace)
        {
            _xml.WriteAttributeString("xml", "space", null, "preserve");
        }

        return Text(words).End();
    }

    public void Dispose() => _xml.Dispose();
}
