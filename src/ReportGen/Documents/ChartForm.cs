namespace ReportGen.Documents;

/// <summary>How a chart shows its numbers.</summary>
public enum ChartForm
{
    /// <summary>柱形图: classes or years side by side.</summary>
    Column,

    /// <summary>折线图: a course over years.</summary>
    Line,

    /// <summary>饼图: parts of a whole.</summary>
    Pie,
}
