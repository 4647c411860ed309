namespace ReportGen.Packages;

/// <summary>Why a package is not read, or reading it stopped. The rooms that read packages put it into their own words.</summary>
internal enum PackageFault
{
    None,

    /// <summary>No zip, cut off, or XML that is not well-formed.</summary>
    Broken,

    /// <summary>A compound file: the older form (.xls, .doc, .et, .wps), or a package with a password.</summary>
    OldOrLocked,

    /// <summary>Holds macros or ActiveX, whatever its name ends in.</summary>
    Macros,

    /// <summary>Takes data from other files or the network.</summary>
    External,

    /// <summary>A part declares a document type: entities could blow it up or read files.</summary>
    Doctype,

    /// <summary>Part names that lead out of the package, or one part twice.</summary>
    PartNames,

    /// <summary>Elements within elements, deeper than any document needs.</summary>
    TooDeep,

    /// <summary>Unpacks to more than its reader allows, or has parts without number.</summary>
    TooLarge,
}
