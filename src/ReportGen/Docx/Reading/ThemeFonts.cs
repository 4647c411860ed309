using System.Xml;
using ReportGen.Packages;

namespace ReportGen.Docx;

/// <summary>The faces of a theme, by the names that styles call them (<c>minorEastAsia</c>, <c>majorHAnsi</c>).</summary>
internal sealed class ThemeFonts
{
    private readonly Dictionary<string, string> _faces = new(StringComparer.Ordinal);

    public static ThemeFonts Read(OfficePackage package, string? part)
    {
        var fonts = new ThemeFonts();
        if (part is null || !package.Has(part))
        {
            return fonts;
        }

        using var xml = package.Read(part);
        var set = "";
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            switch (xml.LocalName)
            {
                case "majorFont":
                    set = "major";
                    break;
                case "minorFont":
                    set = "minor";
                    break;
                case "latin" when set.Length > 0:
                    fonts.Add(set + "Ascii", xml.GetAttribute("typeface"));
                    fonts.Add(set + "HAnsi", xml.GetAttribute("typeface"));
                    break;
                case "ea" when set.Length > 0:
                    fonts.Add(set + "EastAsia", xml.GetAttribute("typeface"));
                    break;

                // An East Asian face that is left open is that of the script: simplified Chinese.
                case "font" when set.Length > 0 && xml.GetAttribute("script") == "Hans":
                    fonts.Add(set + "EastAsia", xml.GetAttribute("typeface"));
                    break;
                case "fmtScheme":
                    return fonts;
            }
        }

        return fonts;
    }

    /// <summary>The face; null where the name is none of the theme, or the theme leaves it open.</summary>
    public string? Find(string? name) => name is null ? null : _faces.GetValueOrDefault(name);

    private void Add(string name, string? face)
    {
        if (!string.IsNullOrEmpty(face))
        {
            _faces.TryAdd(name, face);
        }
    }
}
