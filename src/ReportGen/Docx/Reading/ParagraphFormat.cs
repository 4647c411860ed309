namespace ReportGen.Docx;

/// <summary>
/// The formatting of paragraphs that one place states (a style, a level of a list, the paragraph itself); what it does not state is null. Lengths are twips,
/// characters and lines hundredths.
/// </summary>
internal sealed record ParagraphFormat
{
    public static ParagraphFormat None { get; } = new();

    public int? Outline { get; init; }

    public string? NumberId { get; init; }

    public int? NumberLevel { get; init; }

    /// <summary><c>left</c>, <c>center</c>, <c>right</c>, <c>both</c> … as written.</summary>
    public string? Justification { get; init; }

    public int? Left { get; init; }

    public int? LeftChars { get; init; }

    public int? Right { get; init; }

    public int? RightChars { get; init; }

    /// <summary>Negative where it hangs.</summary>
    public int? FirstLine { get; init; }

    public int? FirstLineChars { get; init; }

    public int? Before { get; init; }

    public int? BeforeLines { get; init; }

    public int? After { get; init; }

    public int? AfterLines { get; init; }

    public int? Line { get; init; }

    public string? LineRule { get; init; }

    public bool? SnapToGrid { get; init; }

    public bool? WidowControl { get; init; }

    public bool? PageBreakBefore { get; init; }

    public RuleLine? Top { get; init; }

    public RuleLine? Bottom { get; init; }

    /// <summary>Stands in a frame or a text box: how it is aligned there (<c>center</c>, <c>outside</c>), or nothing.</summary>
    public string? Frame { get; init; }

    public bool IsRight => Justification is "right" or "end";

    public bool IsCentred => Justification is "center";

    /// <summary>This over what it rests on: what it states wins.</summary>
    public ParagraphFormat Over(ParagraphFormat below) => ReferenceEquals(this, None) ? below : ReferenceEquals(below, None) ? this : new()
    {
        Outline = Outline ?? below.Outline,
        NumberId = NumberId ?? below.NumberId,
        NumberLevel = NumberLevel ?? below.NumberLevel,
        Justification = Justification ?? below.Justification,
        Left = Left ?? below.Left,
        LeftChars = LeftChars ?? below.LeftChars,
        Right = Right ?? below.Right,
        RightChars = RightChars ?? below.RightChars,
        FirstLine = FirstLine ?? below.FirstLine,
        FirstLineChars = FirstLineChars ?? below.FirstLineChars,
        Before = Before ?? below.Before,
        BeforeLines = BeforeLines ?? below.BeforeLines,
        After = After ?? below.After,
        AfterLines = AfterLines ?? below.AfterLines,
        Line = Line ?? below.Line,
        LineRule = LineRule ?? (Line is null ? below.LineRule : null),
        SnapToGrid = SnapToGrid ?? below.SnapToGrid,
        WidowControl = WidowControl ?? below.WidowControl,
        PageBreakBefore = PageBreakBefore ?? below.PageBreakBefore,
        Top = Top ?? below.Top,
        Bottom = Bottom ?? below.Bottom,
        Frame = Frame ?? below.Frame,
    };
}
