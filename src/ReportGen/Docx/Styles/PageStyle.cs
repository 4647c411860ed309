using ReportGen.Diagnostics;

namespace ReportGen.Docx;

/// <summary>Everything about how a document looks, as a style file states it: templates/styles/gbt9704.yaml with a project's own values over it.</summary>
public sealed record PageStyle
{
    /// <summary>In a project's style file: the shipped style that it begins with.</summary>
    internal const string BaseKey = "base";

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

    public required RuleAppearance Rules { get; init; }

    /// <summary>How high charts are, in twips; they are as wide as the text.</summary>
    public required int ChartHeight { get; init; }

    /// <summary>Face names and what to take where they are missing, in order of the file.</summary>
    public required IReadOnlyList<FontSubstitute> Substitutes { get; init; }

    public TextStyle this[StyleKey key] => Texts[(int)key];

    /// <summary>
    /// Reads a style: the shipped file and, over it value by value, a project's own, which may begin with another shipped style
    /// (<c>base: 常用版式</c>). Faults of the project's file are reported at their place and the shipped value stands in for a faulty one.
    /// </summary>
    /// <param name="shipped">The style that states every value.</param>
    /// <param name="own">A style that overrides some of them; null for none.</param>
    /// <param name="bag">Takes the faults.</param>
    /// <param name="named">The other shipped styles by name; null where there is none of that name.</param>
    public static PageStyle Read(SourceText shipped, SourceText? own, DiagnosticBag bag, Func<string, SourceText?>? named = null)
    {
        var overrides = own is null ? new Dictionary<string, StyleValue>() : StyleFile.Read(own, bag);
        var values = StyleFile.Read(shipped, bag);
        if (overrides.TryGetValue(BaseKey, out var from))
        {
            if (named?.Invoke(from.Text.Trim()) is { } variant)
            {
                foreach (var (key, value) in StyleFile.Read(variant, bag))
                {
                    values[key] = value;
                }
            }
            else
            {
                bag.ReportStyleValue(from.Location, BaseKey, from.Text, new("程序带的版式：gbt9704、常用版式", "a style that comes with the program: gbt9704, house"));
            }
        }

        return new PageStyleReader(new StyleValues(values, overrides, bag)).Read();
    }
}
