namespace ReportGen.Docx;

/// <summary>A statistic as it stands in a document: the bookmark round it, and what it was when the document was built.</summary>
public sealed record PrintedFigure
{
    public required string Bookmark { get; init; }

    public required string Name { get; init; }

    public required string Label { get; init; }

    /// <summary>The text between the ends of the bookmark.</summary>
    public required string Text { get; init; }

    public required decimal? Value { get; init; }

    /// <summary>What its records are called, whichever file they stand in: <c>监督活动 2024年5月15日 视察</c>.</summary>
    public required IReadOnlyList<string> Records { get; init; }
}
