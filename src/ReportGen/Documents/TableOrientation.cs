namespace ReportGen.Documents;

/// <summary>How the page of a table lies.</summary>
public enum TableOrientation
{
    /// <summary>Across where its columns need the room.</summary>
    Automatic,

    /// <summary>竖排.</summary>
    Portrait,

    /// <summary>横排.</summary>
    Landscape,
}
