namespace ReportGen.Cli.Commands;

/// <summary>What <c>template render</c> is asked to do.</summary>
internal sealed record TemplateRenderRequest(string Template, string Data, bool Strict);
