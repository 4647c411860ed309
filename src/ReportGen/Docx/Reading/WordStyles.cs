namespace ReportGen.Docx;

/// <summary>All that a paragraph of a document inherits from: its styles, its lists, its theme.</summary>
internal sealed record WordStyles(StyleSheet Sheet, NumberingSheet Numbering, ThemeFonts Theme)
{
    /// <summary>What a run states over its character style over what its paragraph has.</summary>
    public RunFormat Resolve(RunFormat direct, RunFormat inherited) =>
        direct.StyleId is { } id ? direct.Over(Sheet.Character(id)).Over(inherited) : direct.Over(inherited);

    /// <summary>The level of the list that a paragraph is an item of; a list that it states itself as number 0 is none.</summary>
    public ListNumber? Number(ParagraphFormat direct, ParagraphFormat style) =>
        Numbering.Find(direct.NumberId ?? style.NumberId, direct.NumberLevel ?? style.NumberLevel ?? 0);

    /// <summary>A list that the paragraph names gives its indents over those of the style; one that the style names, below them.</summary>
    public ParagraphFormat Resolve(ParagraphFormat direct, ParagraphFormat style, ListNumber? number) =>
        number is null ? direct.Over(style)
        : direct.NumberId is not null ? direct.Over(number.Paragraph.Over(style))
        : direct.Over(style.Over(number.Paragraph));
}
