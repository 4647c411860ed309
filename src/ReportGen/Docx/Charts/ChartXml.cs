using System.Globalization;

namespace ReportGen.Docx;

/// <summary>Elements of DrawingML charts and drawings, by the prefixes that Word gives them.</summary>
internal sealed class ChartXml(WordXml xml)
{
    public ChartXml Chart(string name)
    {
        xml.StartAs("c", name, Namespaces.Chart);
        return this;
    }

    public ChartXml Drawing(string name)
    {
        xml.StartAs("a", name, Namespaces.Drawing);
        return this;
    }

    public ChartXml With(string attribute, string value)
    {
        xml.Plain(attribute, value);
        return this;
    }

    public ChartXml With(string attribute, int value) => With(attribute, value.ToString(CultureInfo.InvariantCulture));

    public ChartXml Text(string text)
    {
        xml.Text(Documents.DocumentCharacter.Clean(text));
        return this;
    }

    /// <summary><c>&lt;c:gapWidth val="60"/&gt;</c>.</summary>
    public ChartXml Value(string name, string value) => Chart(name).With("val", value).End();

    public ChartXml Value(string name, int value) => Chart(name).With("val", value).End();

    /// <summary>A format of numbers, and whether it follows that of the cells.</summary>
    public ChartXml Value(string name, string formatCode, bool sourceLinked) => Chart(name).With("formatCode", formatCode).With("sourceLinked", sourceLinked ? 1 : 0).End();

    public ChartXml Flag(string name, bool value) => Value(name, value ? 1 : 0);

    /// <summary>A line of one colour; null is none.</summary>
    public ChartXml Line(string? color, int emu, string dash = "solid")
    {
        Drawing("ln").With("w", emu);
        return color is null ? Drawing("noFill").End().End() : Solid(color).Drawing("prstDash").With("val", dash).End().End();
    }

    public ChartXml Solid(string color) => Drawing("solidFill").Drawing("srgbClr").With("val", color).End().End();

    /// <summary>Black strokes on white, that a copier keeps apart.</summary>
    public ChartXml Pattern(string preset) => Drawing("pattFill").With("prst", preset)
        .Drawing("fgClr").Drawing("srgbClr").With("val", ChartPalette.Black).End().End()
        .Drawing("bgClr").Drawing("srgbClr").With("val", ChartPalette.White).End().End()
        .End();

    public ChartXml End()
    {
        xml.End();
        return this;
    }
}
