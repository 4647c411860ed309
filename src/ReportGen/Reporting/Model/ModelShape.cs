namespace ReportGen.Reporting;

/// <summary>The shapes of what templates see. What each holds, <see cref="ModelShapes"/> knows.</summary>
internal enum ModelShape
{
    /// <summary>Null, always.</summary>
    Nothing,
    Text,
    Texts,
    Number,
    Flag,

    /// <summary>A day of the language, with its arithmetic.</summary>
    Day,

    /// <summary>A date of a record, which prints as people write it.</summary>
    Date,
    Quantity,
    Choice,
    Figure,
    Figures,
    FigureParts,

    /// <summary>A figure; a date, or what stands in a table where there is none.</summary>
    Cell,

    /// <summary>The statistics by name.</summary>
    Statistics,
    Record,
    Records,
    Breakdown,
    Office,
    Period,
    Kind,
    Voice,
    Speaker,
    Settings,
    Narrative,
    Chapters,
    Years,
    Units,
    Examples,
    Duties,

    /// <summary>The functions <c>zh.…</c>.</summary>
    Functions,
    Table,
    Chart,

    /// <summary>The function that places a chapter.</summary>
    Chapter,
    CheckedFigures,
    CheckedFindings,
    CheckedWaivers,
}
