using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using ReportGen.Diagnostics;

namespace ReportGen.Documents.Parsing;

/// <summary>Turns Markdig's blocks into ours, one by one; what a report does not know is reported at its place in the template.</summary>
internal sealed class BlockReader
{
    private readonly MarkdownSource _source;
    private readonly DiagnosticBag _bag;
    private readonly InlineReader _inlines;
    private readonly ParagraphReader _paragraphs;
    private readonly TableReader _tables;
    private readonly ContainerReader _containers;

    public BlockReader(MarkdownSource source, DiagnosticBag bag)
    {
        _source = source;
        _bag = bag;
        _inlines = new InlineReader(source, bag);
        _paragraphs = new ParagraphReader(source, _inlines, bag);
        _tables = new TableReader(source, _inlines, _paragraphs, bag);
        _containers = new ContainerReader(source, _inlines, _paragraphs, this, bag);
    }

    public Document ReadDocument(MarkdownDocument markdown)
    {
        var title = new List<Inline>();
        var blocks = new List<Block>();
        foreach (var node in markdown)
        {
            if (node is HeadingBlock { Level: 1 } heading)
            {
                ReadTitle(heading, title, isFirst: blocks.Count == 0);
            }
            else if (node is HeadingBlock other)
            {
                ReadHeading(other, blocks);
            }
            else
            {
                Read(node, ParagraphRole.Body, blocks);
            }
        }

        if (_containers.Imprint is { } imprint)
        {
            blocks.Add(imprint);
        }

        return new Document { Head = _containers.Head, Title = title, Blocks = blocks };
    }

    public void Read(Markdig.Syntax.Block node, ParagraphRole role, List<Block> into)
    {
        switch (node)
        {
            case ParagraphBlock paragraph:
                _paragraphs.Read(paragraph, role, into);
                break;
            case Markdig.Syntax.ListBlock list:
                if (ReadList(list, role) is { Items.Count: > 0 } read)
                {
                    into.Add(read);
                }

                break;
            case Table table:
                into.Add(_tables.Read(table));
                break;
            case CustomContainer container:
                _containers.Read(container, into);
                break;
            case HeadingBlock:
                _bag.ReportNestedBlock(At(node), new("标题", "a heading"));
                break;
            case LinkReferenceDefinitionGroup group:
                foreach (var definition in group.OfType<LinkReferenceDefinition>())
                {
                    Refuse(definition, new("链接定义", "a link definition"));
                }

                break;
            default:
                Refuse(node, NameOf(node));
                break;
        }
    }

    private void ReadTitle(HeadingBlock heading, List<Inline> title, bool isFirst)
    {
        var text = _inlines.Line(heading.Inline);
        if (InlineEdges.IsBlank(text))
        {
            _bag.ReportEmptyHeading(At(heading));
        }
        else if (!isFirst || title.Count > 0)
        {
            _bag.ReportSecondTitle(At(heading), PlainText.Of(text));
        }
        else
        {
            title.AddRange(text);
        }
    }

    private void ReadHeading(HeadingBlock heading, List<Block> into)
    {
        var text = _inlines.Line(heading.Inline);
        if (heading.Level - 1 > Heading.MaxLevel)
        {
            _bag.ReportHeadingTooDeep(At(heading), heading.Level);
        }
        else if (InlineEdges.IsBlank(text))
        {
            _bag.ReportEmptyHeading(At(heading));
        }
        else
        {
            into.Add(new Heading(heading.Level - 1, text));
        }
    }

    private ListBlock ReadList(Markdig.Syntax.ListBlock list, ParagraphRole role)
    {
        var items = new List<ListItem>();
        foreach (var item in list.OfType<ListItemBlock>())
        {
            var blocks = new List<Block>();
            foreach (var node in item)
            {
                if (node is Table or CustomContainer)
                {
                    _bag.ReportNestedBlock(At(node), new("表格和 ::: 区块", "a table or ::: container"));
                }
                else
                {
                    Read(node, role, blocks);
                }
            }

            if (blocks.Count > 0)
            {
                items.Add(new ListItem(blocks));
            }
        }

        return new ListBlock(list.IsOrdered, items, list.IsOrdered && int.TryParse(list.OrderedStart, out var start) ? start : 1);
    }

    private static Message NameOf(Markdig.Syntax.Block node) => node switch
    {
        CodeBlock => new("代码块", "a code block"),
        HtmlBlock => new("HTML", "HTML"),
        ThematicBreakBlock => new("分隔线", "a rule"),
        QuoteBlock => new("引用", "a quotation"),
        _ => new("报告不用的写法", "markup"),
    };

    private void Refuse(MarkdownObject node, Message what) => _bag.ReportUnsupported(At(node), _source.Quote(node.Span.Start, node.Span.End + 1), what);

    private Location At(MarkdownObject node) => _source.LocationAt(node.Span.Start, node.Span.End + 1);
}
