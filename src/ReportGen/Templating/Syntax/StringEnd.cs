namespace ReportGen.Templating.Syntax;

/// <summary>What stopped the reading of a string.</summary>
internal enum StringEnd
{
    Quote,
    Brace,
    EndOfFile,
}
