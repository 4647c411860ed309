using System.Xml.Linq;

namespace ReportGen.WordTemplates;

/// <summary>Word tells a text box twice, the second time for programs of before 2010. The second telling is made of the first, without what may be there once only.</summary>
internal static class TextBoxCopies
{
    public static void Make(XElement root)
    {
        foreach (var alternatives in root.Descendants(WordNames.Compatibility + "AlternateContent").ToList())
        {
            var first = alternatives.Element(WordNames.Compatibility + "Choice")?.Descendants(WordNames.TextBox).ToList() ?? [];
            var second = alternatives.Element(WordNames.Compatibility + "Fallback")?.Descendants(WordNames.TextBox).ToList() ?? [];
            for (var i = 0; i < Math.Min(first.Count, second.Count); i++)
            {
                second[i].ReplaceNodes(first[i].Nodes());
                second[i].Descendants().Where(e => e.Name == WordNames.BookmarkStart || e.Name == WordNames.BookmarkEnd).Remove();
                second[i].Descendants().Attributes().Where(a => a.Name.Namespace == WordNames.Word2010).Remove();
            }
        }
    }
}
