using ReportGen.Diagnostics;
using ReportGen.Documents;
using ReportGen.Docx;
using ReportGen.Records;
using ReportGen.WordTemplates;

namespace ReportGen.Reporting;

/// <summary>A report that is ready to be written.</summary>
public sealed record BuiltReport
{
    public required Document Document { get; init; }

    /// <summary>The Word file as its Word template lays it out; null where <see cref="Writer"/> writes it.</summary>
    public WordRendering? Word { get; init; }

    /// <summary>数字核对表: every figure of the document with what it rests on; null where it was not asked for.</summary>
    public Document? CheckSheet { get; init; }

    public required DocxMetadata Metadata { get; init; }

    /// <summary>The name of its file without extension: 清河镇人大2024年工作总结.</summary>
    public required string Name { get; init; }

    /// <summary>Writes it in its page style; shared by the reports of one run.</summary>
    public required DocxWriter Writer { get; init; }

    /// <summary>The chapters that were left out because nothing is recorded for them.</summary>
    public required IReadOnlyList<string> Omitted { get; init; }

    /// <summary>The period that the office's own texts speak of, where it is longer than the report's and they were left out; null else.</summary>
    public Period? TextsOfOtherPeriod { get; init; }

    /// <summary>The parts of the year that stand in files of their own, whose problems, plans and texts are left out; none in a report of just that part.</summary>
    public IReadOnlyList<Period> PartsLeftOut { get; init; } = [];

    /// <summary>The kind of report that the office's own texts are written for, where it is another and they were left out; null else.</summary>
    public EnumValue? TextsOfOtherKind { get; init; }

    /// <summary>The file states that kind; else it is the one that its period makes.</summary>
    public bool TextsSayTheirKind { get; init; }

    /// <summary>Why figures that the settings name (同比项) are not compared with the period before; a sentence each.</summary>
    public IReadOnlyList<Message> NotCompared { get; init; } = [];

    /// <summary>What came out badly and is not told in the text unless the settings name it; null where there is nothing.</summary>
    public Message? NotTold { get; init; }

    /// <summary>Totals of other years that the report has no place for; null where there are none.</summary>
    public Message? HistoryNotTold { get; init; }

    /// <summary>Plans of the year that a part of it leaves out; null where there are none.</summary>
    public Message? PlansNotTold { get; init; }

    public required IReadOnlyList<WaivedFinding> Waived { get; init; }

    /// <summary>The file of the year before that was compared with; null where none was.</summary>
    public string? PreviousPath { get; init; }

    /// <summary>Every file that went in; none is ever written over.</summary>
    public required IReadOnlyList<string> Inputs { get; init; }
}
