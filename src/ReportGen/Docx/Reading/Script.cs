namespace ReportGen.Docx;

/// <summary>Which of its faces a character is set in.</summary>
internal enum Script
{
    /// <summary>None that a face matters for: spaces.</summary>
    None,

    /// <summary>Chinese characters and full-width signs: the East Asian face.</summary>
    Chinese,

    /// <summary>ASCII: the Latin face.</summary>
    Western,

    /// <summary>Signs that both have (“ ” — ……): the East Asian face where hinted so, else that of high ANSI.</summary>
    Shared,
}
