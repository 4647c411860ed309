namespace ReportGen.Records;

/// <summary>Where a text of the office's own words stands.</summary>
public enum NarrativeRole
{
    Opening,
    Guiding,
    Closing,

    /// <summary>Opens a chapter of the program.</summary>
    Chapter,

    /// <summary>A chapter of its own, before 存在问题.</summary>
    OwnChapter,
}
