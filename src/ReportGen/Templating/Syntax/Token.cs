namespace ReportGen.Templating.Syntax;

/// <summary>
/// A token with its place (the end is exclusive). <see cref="Text"/> is the name, the sign, the text without escapes or the indentation of a code
/// block; <see cref="Number"/> the value of a number.
/// </summary>
internal readonly record struct Token(TokenKind Kind, int Start, int End, string? Text = null, Value Number = default);
