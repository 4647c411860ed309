using ReportGen.Diagnostics;
using ReportGen.Templating.Evaluation;

namespace ReportGen.Templating.Syntax;

/// <summary>Reads statements and the blocks they are made of.</summary>
internal sealed class StatementParser
{
    private const int MaxNesting = 200;

    private readonly TokenReader _tokens;
    private readonly ExpressionParser _expressions;
    private readonly LoopParser _loops;
    private readonly BranchParser _branches;
    private readonly ScopeParser _scopes;
    private readonly FunctionParser _functions;
    private int _nesting;

    public StatementParser(TokenReader tokens)
    {
        _tokens = tokens;
        _functions = new FunctionParser(tokens, this);
        _expressions = new ExpressionParser(tokens, _functions);
        _functions.Expressions = _expressions;
        _loops = new LoopParser(tokens, this, _expressions);
        _branches = new BranchParser(tokens, this, _expressions);
        _scopes = new ScopeParser(tokens, this, _expressions);
    }

    /// <summary>Reads statements up to one of the words that may end the block, which is left standing, or to the end of the text.</summary>
    public Block ParseBlock(BlockEnd ends)
    {
        var statements = new List<Statement>();
        if (++_nesting > MaxNesting)
        {
            _tokens.Bag.NestedTooDeeply(_tokens.At(_tokens.Current));
            _tokens.SkipToEnd();
        }

        while (_tokens.Current.Kind != TokenKind.EndOfFile && !IsEnd(ends))
        {
            if (ParseStatement(ends) is { } statement)
            {
                statements.Add(statement);
            }
        }

        _nesting--;
        return new Block(statements);
    }

    /// <summary>A block with its <c>end</c>.</summary>
    public Block ParseBody(Token opening)
    {
        _tokens.Outline?.Open(opening);
        var body = ParseBlock(BlockEnd.End);
        ExpectEnd(opening);
        return body;
    }

    public void ExpectEnd(Token opening)
    {
        if (_tokens.IsWord("end"))
        {
            _tokens.Outline?.Close(_tokens.Current);
            _tokens.Take();
        }
        else if (_tokens.Current is { Kind: TokenKind.Identifier } word && IsForeignWord(word) && ReservedWords.IsForeignEnd(word.Text!))
        {
            _tokens.Bag.NoSuchStatement(_tokens.At(_tokens.Take()), word.Text!, "end");
        }
        else
        {
            ReportEndMissing(opening);
        }
    }

    // People look for what they opened; the language itself tells where it noticed.
    private void ReportEndMissing(Token opening)
    {
        if (_tokens.IsStrict)
        {
            _tokens.Bag.NotEnded(_tokens.At(opening), _tokens.TextOf(opening));
        }
        else
        {
            _tokens.Bag.EndMissing(_tokens.LastPlace, _tokens.TextOf(opening), _tokens.At(opening));
        }
    }

    private bool IsEnd(BlockEnd ends) => _tokens.Current.Kind == TokenKind.Identifier && _tokens.Current.Text switch
    {
        "end" => ends.HasFlag(BlockEnd.End),
        var word when IsForeignWord(_tokens.Current) && ReservedWords.IsForeignEnd(word!) => ends.HasFlag(BlockEnd.End),
        "else" => ends.HasFlag(BlockEnd.Else),
        "when" => ends.HasFlag(BlockEnd.When),
        _ => false,
    };

    private Statement? ParseStatement(BlockEnd ends)
    {
        var token = _tokens.Current;
        switch (token.Kind)
        {
            case TokenKind.Text:
                _tokens.Take();
                _tokens.Outline?.Text(token);
                return new TextStatement(token.Start, token.End, _tokens.Source.Text[token.Start..token.End], _tokens.At(token), _tokens.LiteralsAreData);
            case TokenKind.CodeEnter or TokenKind.CodeExit:
                _tokens.Take();
                return new IndentStatement(token.Start, token.End, token.Kind == TokenKind.CodeEnter, token.Text);
            case TokenKind.NewLine:
                _tokens.Take();
                return null;
            case TokenKind.Sign when token.Text == ";":
                _tokens.Take();
                return null;
        }

        var errors = _tokens.Bag.Items.Count;
        var isWord = token.Kind == TokenKind.Identifier && IsStatementWord(token);
        var statement = isWord ? ParseWord(token, ends) : ParseExpressionStatement(token);
        _tokens.ExpectEndOfStatement(errors);
        if (!isWord && _tokens.Bag.Items.Count > errors)
        {
            _tokens.Doubt(token.Start);
        }

        return statement;
    }

    // "for.index" at the beginning of a statement prints the loop's state.
    private bool IsStatementWord(Token token) =>
        (ReservedWords.IsStatement(token.Text!) || token.Text == "func") && !(_tokens.Peek(1) is { Kind: TokenKind.Sign, Text: "." or "?." });

    private Statement? ParseWord(Token word, BlockEnd ends)
    {
        _tokens.Take();
        switch (word.Text)
        {
            case "if":
                _tokens.Outline?.Open(word);
                return _branches.ParseIf(word);
            case "case":
                return _branches.ParseCase(word);
            case "for":
                return _loops.ParseFor(word, isTableRow: false);
            case "tablerow":
                return _loops.ParseFor(word, isTableRow: true);
            case "while":
                return _loops.ParseWhile(word);
            case "break" or "continue":
                _tokens.Outline?.Jump(word);
                return new LoopControlStatement(word.Start, word.End, word.Text == "break");
            case "func":
                return _functions.ParseStatement(word);
            case "ret":
                _tokens.Outline?.Jump(word);
                return ParseReturn(word);
            case "end":
                if (!_tokens.IsEndOfStatement)
                {
                    _tokens.ReportAt(_tokens.Current, _tokens.Bag.LineEndExpected);
                }

                _tokens.Bag.StrayEnd(_tokens.Source.At(word.End - 1, 1));
                return null;
            case "else" or "when":
                return ParseStrayBranch(word);
            default:
                return _scopes.Parse(word);
        }
    }

    private ReturnStatement ParseReturn(Token word)
    {
        var value = _tokens.IsEndOfStatement ? null : _expressions.Parse("ret");
        return new ReturnStatement(word.Start, value?.End ?? word.End, value);
    }

    private BlockStatement ParseStrayBranch(Token word)
    {
        _tokens.Bag.StrayBranch(_tokens.At(word), word.Text!);
        _tokens.SkipStatement();

        return new BlockStatement(word.Start, word.End, ParseBody(word));
    }

    private Statement? ParseExpressionStatement(Token token)
    {
        if (IsForeignWord(token) && ReservedWords.StatementInstead(token.Text!) is { } instead)
        {
            return ParseForeign(token, instead);
        }

        if (_functions.TryParseInline() is { } function)
        {
            return function;
        }

        var target = _expressions.ParseAtStatement();
        if (target is null)
        {
            return null;
        }

        return _tokens.IsSign("=") ? ParseAssignment(target)
            : CompoundOperator() is { } op ? ParseCompound(target, op)
            : Printed(target);
    }

    private ExpressionStatement Printed(Expression target)
    {
        _tokens.Outline?.Print(target.Start);
        return new ExpressionStatement(target, _tokens.At(target.Start, target.End));
    }

    private bool IsForeignWord(Token token) => _tokens.IsStrict && token.Kind == TokenKind.Identifier && !IsAssigned(1);

    // Passed over with what belongs to it, so that one foreign word is one finding.
    private BlockStatement? ParseForeign(Token word, string instead)
    {
        _tokens.Bag.NoSuchStatement(_tokens.At(word), word.Text!, instead);
        _tokens.SkipStatement();
        return ReservedWords.OpensForeignBlock(word.Text!) ? new BlockStatement(word.Start, word.End, ParseBody(word)) : null;
    }

    private bool IsAssigned(int ahead) => _tokens.Peek(ahead) is { Kind: TokenKind.Sign, Text: "=" or "." or "[" or "?." };

    private AssignStatement? ParseAssignment(Expression target)
    {
        if (target is not AssignableExpression name)
        {
            _tokens.Bag.MisplacedAssignment(_tokens.At(target.Start, target.End));
            return null;
        }

        _tokens.Take();
        return new AssignStatement(name, _expressions.Parse("="));
    }

    private Operator? CompoundOperator() => _tokens.Current is not { Kind: TokenKind.Sign } sign ? null : sign.Text switch
    {
        "+=" => Operator.Add,
        "-=" => Operator.Subtract,
        "*=" => Operator.Multiply,
        "/=" => Operator.Divide,
        "//=" => Operator.DivideWhole,
        "%=" => Operator.Remainder,
        _ => null,
    };

    private CompoundAssignStatement? ParseCompound(Expression target, Operator op)
    {
        if (target is not AssignableExpression name)
        {
            _tokens.Bag.MisplacedAssignment(_tokens.At(target.Start, target.End));
            return null;
        }

        var sign = _tokens.Take();
        return new CompoundAssignStatement(name, op, sign.Start, _expressions.Parse(sign.Text!));
    }
}
