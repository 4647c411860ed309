namespace ReportGen.Docx;

/// <summary>A style as it is written.</summary>
/// <param name="Id">What paragraphs and other styles name it by.</param>
/// <param name="Name">Its name; built-in ones are English and in small letters in every program (<c>heading 1</c>).</param>
/// <param name="BasedOn">The style that it rests on.</param>
/// <param name="Paragraph">Its formatting of paragraphs.</param>
/// <param name="Run">Its formatting of characters.</param>
/// <param name="Rules">The rules of a table style by their side.</param>
internal sealed record StyleEntry(string Id, string Name, string? BasedOn, ParagraphFormat Paragraph, RunFormat Run, IReadOnlyDictionary<string, RuleLine> Rules);
