namespace ReportGen.Documents;

/// <summary>
/// A chart of a table whose first column names the categories and whose other columns are numbers. Word draws it and people edit it there; where nothing
/// is drawn, the table stands in its place.
/// </summary>
public sealed record ChartBlock : Block
{
    public required ChartForm Form { get; init; }

    /// <summary>图1, given by <see cref="CaptionNumbering"/>; empty where there is no caption.</summary>
    public string Label { get; init; } = "";

    /// <summary>The caption below the chart, empty where there is none.</summary>
    public IReadOnlyList<Inline> Caption { get; init; } = [];

    /// <summary>What the first column of the table is called: 年份, 类别.</summary>
    public required string CategoryTitle { get; init; }

    public required IReadOnlyList<string> Categories { get; init; }

    /// <summary>At least one, each with a value a category.</summary>
    public required IReadOnlyList<ChartSeries> Series { get; init; }

    /// <summary>The table that the chart is made of, without caption.</summary>
    public required TableBlock Table { get; init; }
}
