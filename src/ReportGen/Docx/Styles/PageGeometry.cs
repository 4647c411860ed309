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

    /// <summary>The height of 版心.</summary>
    public int TextHeight => Height - Top - Bottom;

    /// <summary>
    /// The same sheet lying across: its left edge (订口) becomes the top, so that the text block stays where it is on the paper (GB/T 9704 8,
    /// A4纸型的表格横排).
    /// </summary>
    public PageGeometry Turned(bool isLandscape) => !isLandscape ? this : this with
    {
        Width = Height,
        Height = Width,
        Top = Left,
        Right = Top,
        Bottom = Right,
        Left = Bottom,
        Header = Math.Min(Header, Left / 2),
        Footer = Right / 2,
    };
}
