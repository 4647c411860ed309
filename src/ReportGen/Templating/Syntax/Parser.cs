using ReportGen.Diagnostics;

namespace ReportGen.Templating.Syntax;

/// <summary>Makes the tree of a template. It always makes one; what it does not understand is reported and left out.</summary>
internal sealed class Parser
{
    private readonly TokenReader _tokens;
    private readonly StatementParser _statements;

    public Parser(SourceText source, GrowingArray<Token> tokens, DiagnosticBag bag, TemplateOptions options, Tears tears)
    {
        _tokens = new TokenReader(source, tokens, bag, options, tears);
        _statements = new StatementParser(_tokens);
    }

    public Block ParsePage() => _statements.ParseBlock(BlockEnd.None);
}
