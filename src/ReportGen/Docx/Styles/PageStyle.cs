using ReportGen.Diagnostics;

namespace ReportGen.Docx;

/// <summary>Everything about how a document looks, as a style file states it: templates/styles/gbt9704.yaml with a project's own values over it.</summary>
public sealed record PageStyle
{
    public required string Name { get; init; }

    public required string Language { get; init; }

    public required PageGeometry Page { get; init; }

    /// <summary>The text styles in the order of <see cref="StyleKey"/>.</summary>
    public required IReadOnlyList<TextStyle> Texts { get; init; }

    /// <summary>The face of <c>*stressed*</c> text.</summary>
    public required string EmphasisFont { get; init; }

    public required PageNumberPlacement PageNumbers { get; init; }

    /// <summary>The text round the number, with <c>#</c> for the number: <c>— # —</c>.</summary>
    public required string PageNumberFormat { get; init; }

    public required SignaturePlacement Signature { get; init; }

    public required TableAppearance Table { get; init; }

    /// <summary>How high charts are, in twips; they are as wide as the text.</summary>
    public required int ChartHeight { get; init; }

    /// <summary>Face names and what to take where they are missing, in order of the file.</summary>
    public required IReadOnlyList<FontSubstitute> Substitutes { get; init; }

    public TextStyle this[StyleKey key] => Texts[(int)key];

    /// <summary>
    /// Reads a style: the shipped file and, over it value by value, a project's own. Faults of the project's file are reported at their place
    /// and the shipped value stands in for a faulty one.
    /// </summary>
    public static PageStyle Read(SourceText shipped, SourceText? own, DiagnosticBag bag)
    {
        var overrides = own is null ? new Dictionary<string, StyleValue>() : StyleFile.Read(own, bag);
        return new PageStyleReader(new StyleValues(StyleFile.Read(shipped, bag), overrides, bag)).Read();
    }
}
