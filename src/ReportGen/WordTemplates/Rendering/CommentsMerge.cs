using System.Globalization;
using System.Xml.Linq;
using ReportGen.Docx;

namespace ReportGen.WordTemplates;

/// <summary>word/comments.xml, to which the program's comments are added.</summary>
internal sealed class CommentsMerge
{
    public CommentsMerge(XElement root)
    {
        Root = root;
        First = root.Elements(WordNames.W + "comment").Select(c => int.TryParse((string?)c.Attribute(WordNames.Id), NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id + 1 : 0).DefaultIfEmpty(0).Max();
    }

    public XElement Root { get; }

    /// <summary>The id of the first comment that is added.</summary>
    public int First { get; }

    public bool HasChanged { get; private set; }

    public void Add(IReadOnlyList<string> comments)
    {
        using var stream = new MemoryStream(CommentsPart.Build(comments), writable: false);
        foreach (var comment in XElement.Load(stream).Elements().ToList())
        {
            var id = comment.Attribute(WordNames.Id)!;
            id.Value = ((int)id + First).ToString(CultureInfo.InvariantCulture);
            Root.Add(new XElement(comment));
            HasChanged = true;
        }
    }
}
