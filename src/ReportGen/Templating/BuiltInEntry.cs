namespace ReportGen.Templating;

/// <summary>A built-in function: full name, parameters (? optional, ... any number), one Chinese line, an example template.</summary>
public sealed record BuiltInEntry(string Name, string Signature, string Summary, string Example);
