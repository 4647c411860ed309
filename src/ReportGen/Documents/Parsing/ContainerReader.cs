using Markdig.Extensions.CustomContainers;
using Markdig.Syntax;
using ReportGen.Diagnostics;

namespace ReportGen.Documents.Parsing;

/// <summary>The fenced containers <c>::: name argument … :::</c>.</summary>
internal sealed class ContainerReader(MarkdownSource source, InlineReader inlines, ParagraphReader paragraphs, BlockReader blocks, DiagnosticBag bag)
{
    private readonly ChartReader _charts = new(bag);

    /// <summary>版头, wherever the template writes it; null where it has none.</summary>
    public OfficialHead? Head { get; private set; }

    /// <summary>版记, likewise; it ends the document.</summary>
    public ImprintBlock? Imprint { get; private set; }

    public void Read(CustomContainer container, List<Block> into)
    {
        var name = container.Info ?? "";
        var at = source.LocationAt(container.Span.Start, LineEnd(container.Span.Start));
        if (container.ClosingFencedCharCount == 0)
        {
            ReportUnclosed(container, name, at);
            return;
        }

        switch (ContainerNames.Find(name))
        {
            case null:
                bag.ReportUnknownContainer(at, source.Quote(container.Span.Start + container.OpeningFencedCharCount, LineEnd(container.Span.Start)), ContainerNames.Nearest(name));
                break;
            case ContainerKind.PageBreak:
                into.Add(new PageBreak());
                break;
            case ContainerKind.Table:
                ReadTable(container, name, at, into, table => table);
                break;
            case ContainerKind.LandscapeTable:
                ReadTable(container, name, at, into, table => table with { Orientation = TableOrientation.Landscape });
                break;
            case ContainerKind.PortraitTable:
                ReadTable(container, name, at, into, table => table with { Orientation = TableOrientation.Portrait });
                break;
            case ContainerKind.AppendixTable:
                into.Add(new PageBreak()); // taken out again where no table follows
                ReadTable(container, name, at, into, table => table with { IsAppendix = true });
                break;
            case ContainerKind.PortraitAppendixTable:
                into.Add(new PageBreak());
                ReadTable(container, name, at, into, table => table with { IsAppendix = true, Orientation = TableOrientation.Portrait });
                break;
            case ContainerKind.ColumnChart:
                ReadTable(container, name, at, into, table => _charts.Read(table, ChartForm.Column, at));
                break;
            case ContainerKind.LineChart:
                ReadTable(container, name, at, into, table => _charts.Read(table, ChartForm.Line, at));
                break;
            case ContainerKind.PieChart:
                ReadTable(container, name, at, into, table => _charts.Read(table, ChartForm.Pie, at));
                break;
            case ContainerKind.Signature:
                ReadSignature(container, name, at, into);
                break;
            case ContainerKind.Head:
                Head = ReadHead(Lines(container, name, at, new("发文机关标志、发文字号和签发人，各占一行", "the mark, the number and the signer, each on its line")));
                break;
            case ContainerKind.Imprint:
                Imprint = ReadImprint(Lines(container, name, at, new("抄送、印发机关和印发日期，各占一行", "the copies, the issuer and the date, each on its line")));
                break;
            case ContainerKind.Attachments:
                var names = Lines(container, name, at, new("附件的名称，各占一行", "the names of the attachments, each on its line"));
                if (names.Count > 0)
                {
                    into.Add(new AttachmentList(names));
                }

                break;
            case ContainerKind.Hint:
                ReadHint(container, into);
                break;
            case { } kind:
                foreach (var node in container)
                {
                    blocks.Read(node, RoleOf(kind), into);
                }

                break;
        }
    }

    // The fence at its other end may be there, in full-width signs, which is told of that.
    private void ReportUnclosed(CustomContainer container, string name, Location at)
    {
        var before = paragraphs.FullWidthFences;
        Content(container);
        if (name.Length == 0 && before == 0)
        {
            bag.ReportStrayFence(at);
        }
        else if (name.Length > 0 && paragraphs.FullWidthFences == before)
        {
            bag.ReportUnclosedContainer(at, source.Quote(container.Span.Start + container.OpeningFencedCharCount, LineEnd(container.Span.Start)));
        }
    }

    private static ParagraphRole RoleOf(ContainerKind kind) => kind switch
    {
        ContainerKind.Lead => ParagraphRole.Lead,
        ContainerKind.Subtitle => ParagraphRole.Subtitle,
        ContainerKind.Speaker => ParagraphRole.Speaker,
        ContainerKind.Salutation => ParagraphRole.Salutation,
        ContainerKind.Closing => ParagraphRole.Closing,
        ContainerKind.Note => ParagraphRole.Note,
        ContainerKind.Remark => ParagraphRole.Remark,
        _ => ParagraphRole.Body,
    };

    // The argument is the caption. A table of records that has one of its own keeps it unless the template gives another. A container that the data
    // left empty is none: its caption vanishes with its table.
    private void ReadTable(CustomContainer container, string name, Location at, List<Block> into, Func<TableBlock, Block> shown)
    {
        var content = Content(container);
        var caption = inlines.Plain(container.Arguments ?? "");
        if (content.Count == 0)
        {
            return;
        }

        if (content.OfType<TableBlock>().Count() != 1 || content.Any(b => b is not (TableBlock or Paragraph { Role: ParagraphRole.Note })))
        {
            bag.ReportContainerContent(at, name, new("一张表格", "one table"));
        }

        into.AddRange(content.Select(block => block is TableBlock table ? shown(caption.Count > 0 ? table with { Caption = caption } : table) : block));
    }

    private void ReadHint(CustomContainer container, List<Block> into)
    {
        var text = string.Join('\n', Content(container).OfType<Paragraph>().Select(paragraph => PlainText.Of(paragraph.Inlines)));
        if (text.Length > 0)
        {
            into.Add(new Hint(text));
        }
    }

    private List<Block> Content(CustomContainer container)
    {
        var content = new List<Block>();
        foreach (var node in container)
        {
            blocks.Read(node, ParagraphRole.Note, content);
        }

        return content;
    }

    private void ReadSignature(CustomContainer container, string name, Location at, List<Block> into)
    {
        var lines = Lines(container, name, at, new("署名和日期，各占一行", "the organisation and the date, each on its line"));
        if (lines.Count == 0)
        {
            return;
        }

        var hasDate = LooksLikeDate(PlainText.Of(lines[^1]));
        into.Add(new SignatureBlock([.. hasDate ? lines[..^1] : lines], hasDate ? lines[^1] : []));
    }

    private List<List<Inline>> Lines(CustomContainer container, string name, Location at, Message expected)
    {
        if (container.Any(node => node is not ParagraphBlock))
        {
            bag.ReportContainerContent(at, name, expected);
        }

        return [.. container.OfType<ParagraphBlock>().SelectMany(p => inlines.Lines(p.Inline)).Select(line => inlines.Single([line]))];
    }

    // A line says by its form what it is.
    private static OfficialHead? ReadHead(List<List<Inline>> lines)
    {
        var signer = lines.Find(line => PlainText.Of(line).StartsWith("签发人", StringComparison.Ordinal)) ?? [];
        var number = lines.Find(line => line != signer && PlainText.Of(line).TrimEnd() is var text && text.EndsWith('号') && text.Contains('〔', StringComparison.Ordinal)) ?? [];
        var mark = lines.Find(line => line != signer && line != number) ?? [];
        return lines.Count == 0 ? null : new OfficialHead(mark, number, signer);
    }

    private static ImprintBlock? ReadImprint(List<List<Inline>> lines)
    {
        var copies = lines.Find(line => PlainText.Of(line).StartsWith("抄送", StringComparison.Ordinal)) ?? [];
        var date = lines.Find(line => PlainText.Of(line).TrimEnd().EndsWith("印发", StringComparison.Ordinal)) ?? [];
        var issuer = lines.Find(line => line != copies && line != date) ?? [];
        return lines.Count == 0 ? null : new ImprintBlock(copies, issuer, date);
    }

    private static bool LooksLikeDate(string text) => text.TrimEnd() is [.., '日' or '月' or '年'] && text.Any(char.IsAsciiDigit);

    private int LineEnd(int start)
    {
        var end = source.Text.IndexOf('\n', start);
        return end < 0 ? source.Text.Length : end;
    }
}
