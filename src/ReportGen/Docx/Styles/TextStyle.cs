namespace ReportGen.Docx;

/// <summary>How one kind of paragraph looks. Lengths are twips (1/20 pt), sizes half points, indents hundredths of a character as Word counts them.</summary>
public sealed record TextStyle
{
    /// <summary>The Chinese face; it also sets “ ” — …… (GB/T 9704 sets them full width).</summary>
    public required string Font { get; init; }

    /// <summary>The face of digits and Latin letters.</summary>
    public required string Latin { get; init; }

    /// <summary>Half points: 三号 is 32.</summary>
    public required int Size { get; init; }

    /// <summary>Exact distance of lines; 0 is single spacing.</summary>
    public required int Line { get; init; }

    /// <summary>Added to the width of every character.</summary>
    public required int Spacing { get; init; }

    /// <summary>Negative where it hangs.</summary>
    public int FirstLineChars { get; init; }

    public int LeftChars { get; init; }

    public int RightChars { get; init; }

    public int Before { get; init; }

    public int After { get; init; }

    public TextAlignment Alignment { get; init; }

    public bool Bold { get; init; }

    public bool KeepWithNext { get; init; }

    /// <summary>Its lines stand on the grid of the page: the size of running text at the pitch of the grid.</summary>
    public required bool OnGrid { get; init; }

    /// <summary>The width of one Chinese character with its spacing, in twips: 315 for 三号 less a quarter point.</summary>
    public int CharacterWidth => (Size * 10) + Spacing;

    /// <summary>Hundredths of a character in twips.</summary>
    public int Twips(int hundredths) => hundredths * CharacterWidth / 100;
}
