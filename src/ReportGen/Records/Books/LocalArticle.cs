namespace ReportGen.Records;

/// <summary>The article of a provincial regulation that gives a rule its number, and the date of the text that was read.</summary>
public sealed record LocalArticle(string Chinese, DateOnly Since);
