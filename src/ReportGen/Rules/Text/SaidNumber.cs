namespace ReportGen.Rules;

/// <summary>A number that a sentence says of something: 应到代表54名. Offsets count from 0.</summary>
/// <param name="Start">Where the saying begins.</param>
/// <param name="End">Where it ends.</param>
/// <param name="NumberStart">Where the number begins.</param>
/// <param name="NumberLength">How long it is.</param>
internal sealed record SaidNumber(int Start, int End, int NumberStart, int NumberLength);
