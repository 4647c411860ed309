namespace ReportGen.Docx;

/// <summary>A paragraph as it looks: everything it inherits is laid over what it states.</summary>
internal sealed record ReadParagraph
{
    /// <summary>What a reader sees; line breaks as line feeds, and <c>#</c> for the page number.</summary>
    public required string Text { get; init; }

    /// <summary>The name of its style in small letters: <c>heading 1</c>, <c>title</c>.</summary>
    public required string StyleName { get; init; }

    public required ParagraphFormat Format { get; init; }

    public required IReadOnlyList<RunSpan> Spans { get; init; }

    /// <summary>Half points of its style: how high an empty paragraph is.</summary>
    public required int Size { get; init; }

    public ListNumber? Number { get; init; }

    /// <summary>From 0.</summary>
    public required int Section { get; init; }

    public ReadCell? Cell { get; init; }

    public bool IsInBox { get; init; }

    /// <summary>Something made it begin a page.</summary>
    public bool BeginsPage { get; init; }

    public bool HasPageNumber { get; init; }

    public bool HasDrawing { get; init; }

    /// <summary>A line of a table of contents.</summary>
    public bool IsContents { get; init; }

    /// <summary>Nothing to see; a rule below is something.</summary>
    public bool IsBlank => !HasDrawing && string.IsNullOrWhiteSpace(Text) && Format.Bottom is not { Size: > 0 };
}
