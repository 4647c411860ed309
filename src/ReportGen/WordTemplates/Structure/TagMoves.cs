using System.Xml.Linq;

namespace ReportGen.WordTemplates;

/// <summary>Moves tags beside their anchors and takes paragraphs and rows out, a container at a time: one by one, each step would walk through all that stands before it.</summary>
internal sealed class TagMoves
{
    private readonly Dictionary<XElement, List<XElement>> _before = [];
    private readonly Dictionary<XElement, List<XElement>> _behind = [];

    /// <summary>Takes a tag up; tags of one anchor stand in the order in which they are added.</summary>
    public void Add(XElement tag, TagPlacement placement)
    {
        var beside = placement.IsAfter ? _behind : _before;
        if (!beside.TryGetValue(placement.Anchor, out var tags))
        {
            beside.Add(placement.Anchor, tags = []);
        }

        tag.Remove();
        tags.Add(tag);
    }

    /// <param name="removed">What goes, with all that is left in it.</param>
    public void Make(IReadOnlySet<XElement> removed)
    {
        foreach (var container in _before.Keys.Concat(_behind.Keys).Concat(removed).Select(element => element.Parent!).Distinct().ToList())
        {
            container.ReplaceNodes(container.Nodes().SelectMany(node => Around(node, removed)).ToList());
        }
    }

    private IEnumerable<XNode> Around(XNode node, IReadOnlySet<XElement> removed)
    {
        if (node is not XElement element)
        {
            return [node];
        }

        return [.. _before.GetValueOrDefault(element, []), .. removed.Contains(element) ? Array.Empty<XNode>() : [element], .. _behind.GetValueOrDefault(element, [])];
    }
}
