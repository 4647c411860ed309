using ReportGen.Diagnostics;
using ReportGen.Templating;

namespace ReportGen.WordTemplates;

/// <summary>What the tags of one part do to the blocks round them. A block begins and ends in one part, so each is read by itself.</summary>
internal sealed class PartOutline
{
    private PartOutline(IReadOnlyList<(TemplateMark Mark, WordTag Tag)> marks, Func<int, string> wordAt)
    {
        Marks = marks;
        WordAt = wordAt;
        Printing = marks.Where(m => m.Mark.Kind == TemplateMarkKind.Print).Select(m => m.Tag.Number).ToHashSet();
    }

    public IReadOnlyList<(TemplateMark Mark, WordTag Tag)> Marks { get; }

    /// <summary>The numbers of the tags that print something.</summary>
    public IReadOnlySet<int> Printing { get; }

    /// <summary>The word that opened a block, by the block's number.</summary>
    public Func<int, string> WordAt { get; }

    /// <summary>Null where a tag has errors, which are reported at their places in the document.</summary>
    public static PartOutline? Read(string path, IReadOnlyList<WordTag> tags, DiagnosticBag bag)
    {
        var text = new TagText(path);
        foreach (var tag in tags)
        {
            text.Add(tag);
            text.AddBetween();
        }

        var found = new DiagnosticBag();
        var outline = new TemplateOutline();
        Template.Parse(text.Source, found, new TemplateOptions { Strict = true, Outline = outline });
        foreach (var finding in found.Items.Where(finding => finding.Rule != TemplatingRules.CodeNotClosed || text.TagOf(finding) is not { IsClosed: false }))
        {
            bag.Add(text.Placed(finding));
        }

        return found.HasErrors ? null : new PartOutline([.. outline.Marks.Select(mark => (mark, text.TagAt(mark.Offset)!))], offset => WordOf(text.Source.Text, offset));
    }

    private static string WordOf(string text, int offset)
    {
        var end = offset;
        while (end < text.Length && char.IsAsciiLetter(text[end]))
        {
            end++;
        }

        return text[offset..end];
    }
}
