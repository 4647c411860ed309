namespace ReportGen.Documents;

/// <summary>版记 at the foot of the last page (GB/T 9704 7.4): what is empty is left out.</summary>
/// <param name="Copies">抄送机关, 7.4.2, with its full stop.</param>
/// <param name="Issuer">印发机关, 7.4.3.</param>
/// <param name="Date">印发日期, 7.4.3: 2025年1月6日印发.</param>
public sealed record ImprintBlock(IReadOnlyList<Inline> Copies, IReadOnlyList<Inline> Issuer, IReadOnlyList<Inline> Date) : Block;
