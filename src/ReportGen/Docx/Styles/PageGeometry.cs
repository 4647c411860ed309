namespace ReportGen.Docx;

/// <summary>Paper, margins and line grid, in twips.</summary>
public sealed record PageGeometry
{
    public required int Width { get; init; }

    public required int Height { get; init; }

    public required int Top { get; init; }

    public required int Bottom { get; init; }

    public required int Left { get; init; }

    public required int Right { get; init; }

    public required int Header { get; init; }

    public required int Footer { get; init; }

    /// <summary>The distance of lines of the grid.</summary>
    public required int LinePitch { get; init; }

    /// <summary>The width of 版心.</summary>
    public int TextWidth => Width - Left - Right;
}
