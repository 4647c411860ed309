using System.Xml;

namespace ReportGen.Packages;

/// <summary>The relationships of a part, from the .rels beside it.</summary>
internal static class PackageLinks
{
    /// <param name="package">The package.</param>
    /// <param name="part">The part, or nothing for the package as a whole.</param>
    public static IReadOnlyList<PackageLink> Of(OfficePackage package, string part)
    {
        var slash = part.LastIndexOf('/') + 1;
        var folder = part[..slash];
        var name = folder + "_rels/" + part[slash..] + ".rels";
        var links = new List<PackageLink>();
        if (!package.Has(name))
        {
            return links;
        }

        using var xml = package.Read(name);
        while (xml.Read())
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "Relationship" } && xml.GetAttribute("Id") is { } id && xml.GetAttribute("Target") is { } target)
            {
                var type = xml.GetAttribute("Type") ?? "";
                var isExternal = xml.GetAttribute("TargetMode") == "External";
                links.Add(new PackageLink(id, type[(type.LastIndexOf('/') + 1)..], isExternal ? target : Resolve(folder, target), isExternal));
            }
        }

        return links;
    }

    // word/_rels/document.xml.rels speaks from word/.
    private static string Resolve(string folder, string target)
    {
        if (target.StartsWith('/'))
        {
            return target[1..];
        }

        var steps = folder.Split('/', StringSplitOptions.RemoveEmptyEntries).ToList();
        foreach (var step in target.Split('/'))
        {
            if (step != "..")
            {
                steps.Add(step);
            }
            else if (steps.Count > 0)
            {
                steps.RemoveAt(steps.Count - 1);
            }
            else
            {
                throw new PackageException(PackageFault.PartNames);
            }
        }

        return string.Join('/', steps.Where(step => step != "."));
    }
}
