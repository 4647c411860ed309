using ReportGen.Diagnostics;

namespace ReportGen.WordTemplates;

/// <summary>A tag of a Word template.</summary>
public sealed record WordTag
{
    /// <summary>Its number in the document, from 0: the text, then headers, footers and notes.</summary>
    public required int Number { get; init; }

    /// <summary>Braces and code: <c>{{ for d in trainings }}</c>.</summary>
    public required string Code { get; init; }

    /// <summary>Where it stands: the line is its paragraph.</summary>
    public required Location Location { get; init; }

    /// <summary>Whether its braces are closed; one that is not is kept for what it begins, and has been reported.</summary>
    internal bool IsClosed { get; init; } = true;

    /// <summary>The place in words: “监督”一节后第2段; 表2第2行第4列; 页眉.</summary>
    public required string Place { get; init; }
}
