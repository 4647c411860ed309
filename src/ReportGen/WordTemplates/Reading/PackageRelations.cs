using System.Xml.Linq;

namespace ReportGen.WordTemplates;

/// <summary>The relationships of a part as a tree that is changed and written again.</summary>
internal static class PackageRelations
{
    public static readonly XNamespace Namespace = Docx.Namespaces.Relationships;

    /// <summary><c>word/_rels/document.xml.rels</c> of <c>word/document.xml</c>.</summary>
    public static string PartOf(string part)
    {
        var cut = part.LastIndexOf('/') + 1;
        return part[..cut] + "_rels/" + part[cut..] + ".rels";
    }

    /// <summary>The last word of a relationship's type: header, footer, styles.</summary>
    public static string TypeOf(XElement relationship)
    {
        var type = (string?)relationship.Attribute("Type") ?? "";
        return type[(type.LastIndexOf('/') + 1)..];
    }

    /// <summary>A target as the name of a part: from the folder of the part that speaks of it, or from the root.</summary>
    public static string Resolve(string part, string target)
    {
        if (target.StartsWith('/'))
        {
            return target[1..];
        }

        var steps = new List<string>(part.Split('/')[..^1]);
        foreach (var step in target.Split('/'))
        {
            if (step == ".." && steps.Count > 0)
            {
                steps.RemoveAt(steps.Count - 1);
            }
            else if (step != ".")
            {
                steps.Add(step);
            }
        }

        return string.Join('/', steps);
    }
}
