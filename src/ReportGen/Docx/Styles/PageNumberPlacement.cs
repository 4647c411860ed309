namespace ReportGen.Docx;

/// <summary>Where page numbers stand.</summary>
public enum PageNumberPlacement
{
    /// <summary>单双页: right on odd pages, left on even ones (GB/T 9704 7.5).</summary>
    Outside,

    /// <summary>居中.</summary>
    Center,

    /// <summary>无.</summary>
    None,
}
