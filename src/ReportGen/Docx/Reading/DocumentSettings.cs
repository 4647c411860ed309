using System.Xml;
using ReportGen.Packages;

namespace ReportGen.Docx;

/// <summary>What the settings of a document (ECMA-376 part 1, 17.15.1) say of its pages.</summary>
internal sealed record DocumentSettings
{
    /// <summary>Even pages have footers of their own.</summary>
    public bool HasEvenAndOdd { get; init; }

    /// <summary>The gutter stands at the upper edge.</summary>
    public bool IsBoundAtTop { get; init; }

    /// <summary>Pages are laid out as a booklet, or two on a sheet.</summary>
    public bool IsFolded { get; init; }

    /// <param name="package">The document.</param>
    /// <param name="part">Its settings; null where it has none.</param>
    public static DocumentSettings Read(OfficePackage package, string? part)
    {
        var settings = new DocumentSettings();
        if (part is null || !package.Has(part))
        {
            return settings;
        }

        using var xml = package.Read(part);
        while (xml.Read())
        {
            settings = xml.NodeType != XmlNodeType.Element ? settings : xml.LocalName switch
            {
                "evenAndOddHeaders" => settings with { HasEvenAndOdd = XmlChildren.IsOn(xml) },
                "gutterAtTop" => settings with { IsBoundAtTop = XmlChildren.IsOn(xml) },
                "bookFoldPrinting" or "bookFoldRevPrinting" or "printTwoOnOne" => settings with { IsFolded = settings.IsFolded || XmlChildren.IsOn(xml) },
                _ => settings,
            };
        }

        return settings;
    }
}
