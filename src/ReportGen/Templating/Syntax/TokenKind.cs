namespace ReportGen.Templating.Syntax;

/// <summary>The kinds of tokens; operators and signs are told apart by <see cref="Token.Text"/>.</summary>
internal enum TokenKind
{
    EndOfFile,
    Text,
    CodeEnter,
    CodeExit,
    NewLine,
    Identifier,
    Local,
    Number,
    String,
    InterpolationStart,
    InterpolationText,
    InterpolationOpen,
    InterpolationClose,
    InterpolationEnd,
    Sign,
    Invalid,
}
