using System.Globalization;
using System.Xml;
using ReportGen.Packages;

namespace ReportGen.Workbooks;

/// <summary>What the styles of the workbook make of a number: by the index of a cell's style.</summary>
internal sealed class NumberFormats
{
    private readonly List<NumberFormat> _styles = [];

    public NumberFormat Of(int style) => style >= 0 && style < _styles.Count ? _styles[style] : NumberFormat.General;

    public static NumberFormats Read(OfficePackage package, string part)
    {
        var formats = new NumberFormats();
        if (!package.Has(part))
        {
            return formats;
        }

        var custom = new Dictionary<int, NumberFormat>();
        using var xml = package.Read(part);
        var inCells = false;
        while (xml.Read())
        {
            if (xml.LocalName == "cellXfs")
            {
                inCells = xml.NodeType == XmlNodeType.Element && !xml.IsEmptyElement;
            }
            else if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "numFmt" && Number(xml, "numFmtId") is { } id && xml.GetAttribute("formatCode") is { } code)
            {
                custom[id] = NumberFormat.OfCode(code);
            }
            else if (xml.NodeType == XmlNodeType.Element && inCells && xml.LocalName == "xf")
            {
                var number = Number(xml, "numFmtId") ?? 0;
                formats._styles.Add(custom.TryGetValue(number, out var format) ? format : NumberFormat.BuiltIn(number));
            }
        }

        return formats;
    }

    private static int? Number(XmlReader xml, string attribute) =>
        int.TryParse(xml.GetAttribute(attribute), NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : null;
}
