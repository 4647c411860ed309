namespace ReportGen.Reporting;

/// <summary>Why a workspace could not do what it was asked.</summary>
public enum WorkspaceTrouble
{
    Missing,
    MissingFolder,
    IsDirectory,
    NotDirectory,
    Special,
    Denied,

    /// <summary>Another program holds the file, as Word does with a document that is open.</summary>
    InUse,
    NoSpace,
    NameTooLong,

    /// <summary>More than an input may hold.</summary>
    TooLarge,

    /// <summary>What was written did not read back as it should; the former file stands.</summary>
    NotVerified,
    Other,
}
