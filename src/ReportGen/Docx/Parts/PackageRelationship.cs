namespace ReportGen.Docx;

/// <summary>One line of a part of relationships.</summary>
internal sealed record PackageRelationship(string Id, string Type, string Target);
