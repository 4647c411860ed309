namespace ReportGen.Docx;

/// <summary>The formatting of characters that one place states; what it does not state is null. Faces of the theme are looked up already.</summary>
internal sealed record RunFormat
{
    public static RunFormat None { get; } = new();

    public string? StyleId { get; init; }

    public string? Ascii { get; init; }

    public string? EastAsia { get; init; }

    public string? HighAnsi { get; init; }

    /// <summary>The signs that Chinese and Latin share are Chinese (<c>w:hint="eastAsia"</c>).</summary>
    public bool? IsHintedChinese { get; init; }

    /// <summary>Half points.</summary>
    public int? Size { get; init; }

    /// <summary>Twips between characters.</summary>
    public int? Spacing { get; init; }

    public string? Color { get; init; }

    public bool? IsHidden { get; init; }

    public RunFormat Over(RunFormat below) => ReferenceEquals(this, None) ? below : ReferenceEquals(below, None) ? this : new()
    {
        StyleId = StyleId ?? below.StyleId,
        Ascii = Ascii ?? below.Ascii,
        EastAsia = EastAsia ?? below.EastAsia,
        HighAnsi = HighAnsi ?? below.HighAnsi,
        IsHintedChinese = IsHintedChinese ?? below.IsHintedChinese,
        Size = Size ?? below.Size,
        Spacing = Spacing ?? below.Spacing,
        Color = Color ?? below.Color,
        IsHidden = IsHidden ?? below.IsHidden,
    };
}
