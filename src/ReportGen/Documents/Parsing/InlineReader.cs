using System.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using ReportGen.Diagnostics;

namespace ReportGen.Documents.Parsing;

/// <summary>Turns Markdig's inlines into ours and puts the values back. Faults become plain text, so that the rest can be read.</summary>
internal sealed class InlineReader(MarkdownSource source, DiagnosticBag bag)
{
    /// <summary>The source lines of a paragraph, without the white space at their ends.</summary>
    public List<List<Inline>> Lines(ContainerInline? container)
    {
        var lines = new List<List<Inline>> { new() };
        foreach (var node in (IEnumerable<Markdig.Syntax.Inlines.Inline>?)container ?? [])
        {
            if (node is LineBreakInline { IsBackslash: false })
            {
                lines.Add([]);
            }
            else
            {
                Read(node, lines[^1]);
            }
        }

        foreach (var line in lines)
        {
            InlineEdges.Trim(line);
        }

        lines.RemoveAll(line => line.Count == 0);
        return lines;
    }

    /// <summary>The whole text as one line.</summary>
    public List<Inline> Line(ContainerInline? container) => Single(Lines(container));

    /// <summary>Source lines joined, with every value on one line.</summary>
    public List<Inline> Single(IEnumerable<List<Inline>> lines) => LineJoin.Join(lines.Select(line => line.ConvertAll(OneLine)));

    /// <summary>Plain text, as in the arguments of a container, with its values put back.</summary>
    public List<Inline> Plain(string text)
    {
        var inlines = new List<Inline>();
        AddLiteral(text, inlines);
        InlineEdges.Trim(inlines);
        return inlines.ConvertAll(OneLine);
    }

    private Inline OneLine(Inline inline) => inline switch
    {
        ValueInline { Tag: Block } => Text(""),
        ValueInline value => value with { Text = LineJoin.Join(value.Text) },
        Strong strong => new Strong([.. strong.Inlines.Select(OneLine)]),
        Emphasis emphasis => new Emphasis([.. emphasis.Inlines.Select(OneLine)]),
        _ => inline,
    };

    private static Text Text(string content) => new(content);

    private void Read(Markdig.Syntax.Inlines.Inline node, List<Inline> into)
    {
        switch (node)
        {
            case LiteralInline literal:
                AddLiteral(literal.Content.AsSpan(), into);
                break;
            case HtmlEntityInline entity:
                AddLiteral(entity.Transcoded.AsSpan(), into);
                break;
            case EmphasisInline emphasis:
                var inner = Children(emphasis);
                into.Add(emphasis.DelimiterCount == 2 ? new Strong(inner) : new Emphasis(inner));
                break;
            case LineBreakInline { IsBackslash: true }:
                into.Add(new LineBreak());
                break;
            case LineBreakInline:
                into.Add(Text(" ")); // a source line that ends inside stressed text
                break;
            case CodeInline code:
                Refuse(node, new("代码", "code"));
                AddLiteral(code.Content, into);
                break;
            case HtmlInline:
                Refuse(node, new("HTML", "HTML"));
                break;
            case AutolinkInline link:
                Refuse(node, new("链接", "a link"));
                AddLiteral(link.Url, into);
                break;
            case LinkInline link:
                Refuse(node, link.IsImage ? new("图片", "a picture") : new("链接", "a link"));
                into.AddRange(Children(link));
                break;
            case ContainerInline container:
                into.AddRange(Children(container));
                break;
        }
    }

    private List<Inline> Children(ContainerInline container)
    {
        var inner = new List<Inline>();
        foreach (var child in container)
        {
            Read(child, inner);
        }

        return inner;
    }

    private void Refuse(MarkdownObject node, Message what)
    {
        var span = node.Span;
        bag.ReportUnsupported(source.LocationAt(span.Start, span.End + 1), source.Quote(span.Start, span.End + 1), what);
    }

    private void AddLiteral(ReadOnlySpan<char> text, List<Inline> into)
    {
        var plain = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            if (!PlaceholderCharacter.TryRead(text[i..], out var index))
            {
                plain.Append(text[i]);
                continue;
            }

            Flush(plain, into);
            into.Add(source.Value(index));
            i += PlaceholderCharacter.Units - 1;
        }

        Flush(plain, into);
    }

    // Markdown cuts text at every sign it looks at; a reader of the tree should not see that.
    private static void Flush(StringBuilder plain, List<Inline> into)
    {
        if (plain.Length == 0)
        {
            return;
        }

        if (into is [.., Text before])
        {
            into[^1] = new Text(before.Content + plain);
        }
        else
        {
            into.Add(new Text(plain.ToString()));
        }

        plain.Clear();
    }
}
