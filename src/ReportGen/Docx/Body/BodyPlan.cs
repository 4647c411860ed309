using ReportGen.Documents;

namespace ReportGen.Docx;

/// <summary>
/// Which pages of a document lie across: those of its wide tables, with the heading before a table and the notes after it. Made before the body is
/// written, since a section is described where it ends.
/// </summary>
internal sealed class BodyPlan : IDisposable
{
    private readonly PreparedTable?[] _tables;
    private readonly Way[] _ways;

    public BodyPlan(Document document, PageStyle style)
    {
        var blocks = document.Blocks;
        _tables = new PreparedTable?[blocks.Count];
        _ways = new Way[blocks.Count];
        for (var i = 0; i < blocks.Count; i++)
        {
            if (blocks[i] is TableBlock table)
            {
                var prepared = _tables[i] = new PreparedTable(table, style);
                HasLandscape |= prepared.IsLandscape;
            }
        }

        if (HasLandscape)
        {
            Decide(blocks);
        }
    }

    // What takes no room of its own lies no way: page breaks, hints, tables without rows. Without wide tables nothing is asked.
    private enum Way
    {
        None,
        Upright,
        Across,
    }

    public bool HasLandscape { get; }

    /// <summary>How the last page lies.</summary>
    public bool EndsLandscape => Before(_ways.Length) is >= 0 and var last && _ways[last] == Way.Across;

    /// <summary>How the first page lies, that of the title.</summary>
    public bool BeginsLandscape => NextAfter(-1) == Way.Across;

    public PreparedTable TableAt(int index) => _tables[index]!;

    /// <summary>How the section lies that ends with this block; null where none does.</summary>
    public bool? SectionEndingAt(int index) =>
        _ways[index] != Way.None && NextAfter(index) is var next && next != Way.None && next != _ways[index] ? _ways[index] == Way.Across : null;

    /// <summary>A section begins after this block, which takes no room: what follows begins a page in any case.</summary>
    public bool IsBetweenSections(int index) => Before(index) is >= 0 and var before && SectionEndingAt(before) is not null;

    public void Dispose()
    {
        foreach (var table in _tables)
        {
            table?.Dispose();
        }
    }

    private int Before(int index)
    {
        do
        {
            index--;
        }
        while (index >= 0 && _ways[index] == Way.None);

        return index;
    }

    private Way NextAfter(int index)
    {
        for (var next = index + 1; next < _ways.Length; next++)
        {
            if (_ways[next] != Way.None)
            {
                return _ways[next];
            }
        }

        return Way.None;
    }

    private void Decide(IReadOnlyList<Block> blocks)
    {
        for (var i = 0; i < blocks.Count; i++)
        {
            var isAcross = blocks[i] switch
            {
                TableBlock => TableAt(i).IsLandscape,
                Paragraph { Role: ParagraphRole.Note } => i > 0 && _ways[i - 1] == Way.Across,
                _ => false,
            };
            var hasRoom = blocks[i] is not (PageBreak or Hint) && _tables[i] is not { IsEmpty: true };
            _ways[i] = !hasRoom ? Way.None : isAcross ? Way.Across : Way.Upright;
        }

        // A heading goes with what it is the heading of.
        for (var i = blocks.Count - 1; i >= 0; i--)
        {
            if (blocks[i] is Heading && NextAfter(i) == Way.Across)
            {
                _ways[i] = Way.Across;
            }
        }
    }
}
