namespace ReportGen.Diagnostics;

/// <summary>The language that messages are printed in.</summary>
public enum Language
{
    Chinese,
    English,
}
