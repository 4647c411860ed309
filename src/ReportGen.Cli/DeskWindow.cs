namespace ReportGen.Cli;

/// <summary>A window that opened for this run alone, by a double click or a dropped file: it closes with the program.</summary>
/// <param name="ProgramFolder">Where the program lies; records beside it are meant when nothing was dropped.</param>
/// <param name="WaitForKey">Keeps the window open until somebody has read it.</param>
internal sealed record DeskWindow(string ProgramFolder, Action WaitForKey);
