namespace ReportGen.Docx;

/// <summary>The characters of a paragraph that look alike, wherever in it they stand.</summary>
/// <param name="Script">Which of the faces they take.</param>
/// <param name="Face">The face; nothing where the document names none.</param>
/// <param name="Size">Half points.</param>
/// <param name="Spacing">Twips between characters.</param>
/// <param name="Color">As written: <c>FF0000</c>, <c>auto</c>.</param>
internal sealed record RunSpan(Script Script, string Face, int Size, int Spacing, string Color)
{
    /// <summary>How many characters.</summary>
    public int Count { get; set; }

    /// <summary>The first few of them.</summary>
    public string Sample { get; set; } = "";
}
