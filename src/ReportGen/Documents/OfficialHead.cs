namespace ReportGen.Documents;

/// <summary>版头 of an official document, above the title (GB/T 9704 7.2): what is empty is left out.</summary>
/// <param name="Mark">发文机关标志, 7.2.4.</param>
/// <param name="Number">发文字号, 7.2.5: 清人发〔2025〕1号.</param>
/// <param name="Signer">签发人, 7.2.6, of a document that goes upward.</param>
public sealed record OfficialHead(IReadOnlyList<Inline> Mark, IReadOnlyList<Inline> Number, IReadOnlyList<Inline> Signer);
