using System.Text;
using ReportGen.Templating;

namespace ReportGen.Tests.Templating.Fuzzing;

/// <summary>Makes templates by number, the same ones every time: grown from a grammar, put together from pieces, and seeds that were damaged.</summary>
internal sealed class RandomTemplates
{
    private const int MaxLength = 2_000;

    private static readonly string[] _pieces =
    [
        "{{", "}}", "{{~", "~}}", "{{-", "-}}", "{%{", "}%}", "{%%{", "{", "}", "(", ")", "[", "]", ",", ";", ":", ".", "?.", "..", "..<", "|", "|>", "=", "+=", "//=", "++", "--",
        "+", "-", "*", "/", "//", "%", "<<", ">>", "==", "!=", "<", ">=", "&&", "||", "??", "?!", "!", "?", "@", "^", "&", "#", "##", "\"", "'", "`", "$\"", "\\", "\\u12", "\n", "\r\n", " ", "　",
        "if ", "else", " if ", "end", "for x in ", "while ", "case ", "when ", "capture x", "with ", "wrap f", "tablerow x in ", "readonly ", "import ", "ret ", "break", "continue", "func f", "func f(a, b = 1, c...)",
        "do", "this", "empty", "null", "true", "false", "$", "$$", "$0", "$x", "x", "y", "f", "list", "对象", "数据.人数", "for.index", "while.index", " limit:2", " offset:1", " reversed", " cols:2",
        "0", "1", "-1", "3.5", "2.50m", "1.5f", "1e3", "0x1F", "2147483647", "9223372036854775807", "99999999999999999999999999999", "1.0e308", "1_0", "\"a\"", "'b'", "`c`", "$\"{x}\"", "\"\\n\"",
        "[1, 2]", "{a: 1}", "[]", "{}", "1..5", "(x)", "，", "；", "（", "“", "\uD83D", "\uDE00", "\0", "\uFEFF",
        "include \"a\"", "include \"self\" 1 x: 2", "include_join [\"a\", \"b\"] \",\" \"tpl:a\"", "object.eval", "object.eval_template",
    ];

    private static readonly string[] _operators = ["+", "-", "*", "/", "//", "%", "<<", ">>", "==", "!=", "<", "<=", ">", ">=", "&&", "||", "??", "?!", "..", "..<"];

    private readonly Random _random;
    private readonly string[] _seeds;
    private readonly string[] _functions;

    public RandomTemplates(int seed, IEnumerable<string> seeds)
    {
#pragma warning disable CA5394 // the templates have to be the same every time, not secret
        _random = new Random(seed);
        _seeds = [.. seeds.Where(s => s.Length > 0)];
        _functions = [.. BuiltInCatalogue.All.Select(f => f.Name)];
    }

    public string Next() => _random.Next(6) switch
    {
        0 or 1 or 2 => Grown(),
        3 => Soup(),
        4 => Damaged(Pick(_seeds)),
        _ => Damaged(Grown()),
    };

    private string Grown()
    {
        var text = new StringBuilder();
        for (var i = _random.Next(1, 6); i > 0; i--)
        {
            text.Append(Pick(["", "文字", "\n", "  ", "a\n  "])).Append(Pick(["{{ ", "{{~ ", "{{- "])).Append(Statement(3)).Append(Pick([" }}", " ~}}", " -}}", "\n}}"]));
        }

        return text.ToString();
    }

    private string Soup()
    {
        var text = new StringBuilder("{{ ");
        for (var i = _random.Next(1, 30); i > 0; i--)
        {
            text.Append(Pick(_pieces)).Append(_random.Next(3) == 0 ? " " : "");
        }

        return text.Append(_random.Next(2) == 0 ? " }}" : "").ToString();
    }

    private string Damaged(string template)
    {
        var text = new StringBuilder(template);
        for (var i = _random.Next(1, 5); i > 0; i--)
        {
            var at = _random.Next(text.Length + 1);
            var length = Math.Min(_random.Next(1, 8), text.Length - at);
            switch (_random.Next(5))
            {
                case 0:
                    text.Remove(at, length);
                    break;
                case 1:
                    text.Insert(at, text.ToString(at, length));
                    break;
                case 2:
                    text.Insert(at, Pick(_pieces));
                    break;
                case 3:
                    text.Insert(at, Pick(_seeds));
                    break;
                default:
                    text.Remove(at, length).Insert(at, Pick(_pieces));
                    break;
            }
        }

        return text.Length > MaxLength ? text.ToString(0, MaxLength) : text.ToString();
    }

    private string Statement(int depth) => depth == 0 ? Expression(1) : _random.Next(16) switch
    {
        0 => $"if {Expression(depth)}; {Statement(depth - 1)}; else; {Statement(depth - 1)}; end",
        1 => $"for {Name()} in {Expression(depth)}{Pick(["", " limit:2", " offset:1 reversed"])}; {Statement(depth - 1)}; end",
        2 => $"while {Expression(depth)}; {Statement(depth - 1)}; {Pick(["break", "x = 1", "x++"])}; end",
        3 => $"case {Expression(depth)}; when {Expression(1)}, {Expression(1)}; {Statement(depth - 1)}; else; {Statement(depth - 1)}; end",
        4 => $"capture {Name()} }}}}文{{{{ {Statement(depth - 1)}; end",
        5 => $"with {Expression(depth)}; {Statement(depth - 1)}; end",
        6 => $"func {Name()}{Pick(["", "(a, b = 2, c...)", "(x)"])}; {Statement(depth - 1)}; ret {Expression(depth - 1)}; end; {Name()} {Expression(1)}",
        7 => $"wrap {Name()} {Expression(1)}; {Statement(depth - 1)}; end",
        8 => $"tablerow {Name()} in {Expression(depth)} cols:2; {Statement(depth - 1)}; end",
        9 => $"{Target()} {Pick(["=", "+=", "*=", "//="])} {Expression(depth)}",
        10 => Pick(["readonly x", "import {a: 1}", "break", "continue", "ret x", "x++", "--y"]),
        11 => $"{Statement(depth - 1)}; {Statement(depth - 1)}",
        _ => Expression(depth),
    };

    private string Expression(int depth) => depth <= 0 ? Simple() : _random.Next(12) switch
    {
        0 => $"{Expression(depth - 1)} {Pick(_operators)} {Expression(depth - 1)}",
        1 => $"{Pick(_functions)} {Simple()} {Pick(["", Simple(), Simple() + " " + Simple()])}",
        2 => $"({Expression(depth - 1)} | {Pick(_functions)} {Pick(["", Simple(), "@" + Pick(_functions)])})",
        3 => $"({Expression(depth - 1)} ? {Expression(depth - 1)} : {Expression(depth - 1)})",
        4 => $"[{Expression(depth - 1)}, {Simple()}]",
        5 => $"{{a: {Expression(depth - 1)}, \"b c\": {Simple()}}}",
        6 => $"({Expression(depth - 1)}){Pick(["[0]", "[-1]", ".a", "?.b", ".size", "[\"b c\"]"])}",
        7 => $"$\"甲{{{Simple()}}}乙\"",
        8 => $"{Pick(["!", "-", "+"])}{Simple()}",
        9 => $"({Expression(depth - 1)} | array.each @(do; {Statement(depth - 1)}; ret $0; end))",
        10 => $"({Simple()} {Pick(["..", "..<"])} {Simple()})",
        _ => Simple(),
    };

    private string Simple() => Pick(
    [
        "x", "y", "list", "对象", "对象.数", "rows", "nothing", "$0", "$x", "1", "0", "-7", "2.5", "1.50m", "\"甲乙\"", "'a-b'", "null", "true", "false", "[3, 1, 2]", "{}", "1..4",
        "2147483647", "-2147483648", "9223372036854775807", "1000000", "99999999999999999999", "1.0e308", "(0 / 0)", "79228162514264337593543950335m", "(date.parse '2024-03-05')", "(timespan.from_days 2)", "`(a+)+$`", "this", "empty", "\"{{ x }}\"", "figure",
    ]);

    private string Name() => Pick(["x", "y", "f", "$x", "z"]);

    private string Target() => Pick(["x", "y", "$x", "对象.新", "list[1]", "list[99]", "this.q", "x.y"]);

    private T Pick<T>(IReadOnlyList<T> all) => all[_random.Next(all.Count)];
#pragma warning restore CA5394
}
