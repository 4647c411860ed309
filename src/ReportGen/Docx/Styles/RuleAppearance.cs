namespace ReportGen.Docx;

/// <summary>The rules of 版头 and 版记, and what else of them is no text style.</summary>
/// <param name="Color">Of 发文机关标志 and the rule below 发文字号 (7.2.4, 7.2.7), six hexadecimal digits.</param>
/// <param name="Head">Width of the red rule, eighths of a point.</param>
/// <param name="HeadGap">From the number to the rule, twips (7.2.7: 4mm).</param>
/// <param name="SignerFont">The face of the name of 签发人 (7.2.6).</param>
/// <param name="Outer">First and last rule of 版记, eighths of a point (7.4.1: 0.35mm).</param>
/// <param name="Inner">The rules between (7.4.1: 0.25mm).</param>
public sealed record RuleAppearance(string Color, int Head, int HeadGap, string SignerFont, int Outer, int Inner);
