namespace ReportGen.Docx;

/// <summary>A section as it is written, in twips: paper, margins, grid, and its footers by type (<c>default</c>, <c>even</c>, <c>first</c>).</summary>
internal sealed record SectionFormat
{
    // What Word takes where nothing is written: Letter paper.
    public int Width { get; init; } = 12240;

    public int Height { get; init; } = 15840;

    public int Top { get; init; } = 1440;

    public int Bottom { get; init; } = 1440;

    public int Left { get; init; } = 1800;

    public int Right { get; init; } = 1800;

    public int Footer { get; init; } = 720;

    /// <summary>Room for binding, which stands in <see cref="Left"/> as well.</summary>
    public int Gutter { get; init; }

    /// <summary>That room is at the right.</summary>
    public bool IsBoundAtRight { get; init; }

    /// <summary><c>lines</c>, <c>linesAndChars</c>, <c>snapToChars</c>; nothing where there is no grid.</summary>
    public string Grid { get; init; } = "";

    public int LinePitch { get; init; }

    /// <summary>Added to each character by the grid, in 4096ths of a point.</summary>
    public int CharSpace { get; init; }

    /// <summary>It begins on the page where the one before it ends.</summary>
    public bool IsContinuous { get; init; }

    public IReadOnlyDictionary<string, string> Footers { get; init; } = new Dictionary<string, string>();

    public bool IsLandscape => Width > Height;

    public int TextWidth => Width - Left - Right;

    public int TextHeight => Height - Top - Bottom;

    public bool HasGrid => Grid is "lines" or "linesAndChars" or "snapToChars" && LinePitch > 0;
}
