using System.Text.RegularExpressions;
using ReportGen.Templating.Evaluation;

namespace ReportGen.Templating.BuiltIns;

/// <summary>The module <c>regex</c>.</summary>
internal static class RegexFunctions
{
    public static BuiltInFunction[] All =>
    [
        new("regex.escape", "pattern", "让文字里的特殊字符只代表自己", "{{ \"(甲)\" | regex.escape }}", call => call.NewText(Regex.Escape(call.Text(0)))),
        new("regex.match", "text pattern options?", "第一处匹配：整体和各组", "{{ \"第18届\" | regex.match `第(\\d+)届` }}", call => Run(call, 2, r => OneMatch(r.Match(call.Text(0))))),
        new("regex.matches", "text pattern options?", "所有匹配", "{{ \"1件，2件\" | regex.matches `\\d` }}", Matches),
        new("regex.replace", "text pattern replace options?", "替换所有匹配", "{{ \"2024年3月\" | regex.replace `(\\d+)年` \"$1-\" }}", Replace),
        new("regex.split", "text pattern options?", "按匹配切开", "{{ \"甲；乙，丙\" | regex.split \"[；，]\" }}", Split),
        new("regex.unescape", "pattern", "还原转义", "{{ `\\(甲\\)` | regex.unescape }}", Unescape),
    ];

    private static Value Run(BuiltInCall call, int optionsIndex, Func<Regex, Value> use)
    {
        var pattern = call.Text(1);
        call.Evaluator.Budget.Work(call.Text(0).Length / 16, call.Evaluator, call.Site);
        try
        {
            return use(call.Evaluator.Regexes.Get(pattern, Options(call.TextOrNull(optionsIndex))));
        }
        catch (RegexMatchTimeoutException)
        {
            throw call.Evaluator.RegexTooSlow(call.Site, pattern);
        }
        catch (RegexParseException)
        {
            throw call.Evaluator.BadRegex(call.Place(1), pattern);
        }
    }

    private static RegexOptions Options(string? letters)
    {
        var options = RegexOptions.CultureInvariant;
        foreach (var letter in letters ?? "")
        {
            options |= letter switch
            {
                'i' => RegexOptions.IgnoreCase,
                'm' => RegexOptions.Multiline,
                's' => RegexOptions.Singleline,
                'x' => RegexOptions.IgnorePatternWhitespace,
                _ => RegexOptions.None,
            };
        }

        return options;
    }

    private static Value OneMatch(Match match)
    {
        var groups = new ScriptArray();
        if (match.Success)
        {
            for (var i = 0; i < match.Groups.Count; i++)
            {
                groups.Add(Value.Of(match.Groups[i].Value));
            }
        }

        return Value.Of(groups);
    }

    private static Value Matches(BuiltInCall call) => Run(call, 2, regex =>
    {
        var all = new ScriptArray();
        for (var match = regex.Match(call.Text(0)); match.Success; match = match.NextMatch())
        {
            call.Evaluator.Budget.Work(match.Groups.Count, call.Evaluator, call.Site);
            all.Add(OneMatch(match));
        }

        return Value.Of(all);
    });

    // Piece by piece, since a replacement may hold the match many times over. What stands between the matches stays what it is.
    private static Value Replace(BuiltInCall call) => Run(call, 3, regex =>
    {
        var (text, with) = (call.Text(0), call.Text(2));
        var evaluator = call.Evaluator;
        var match = regex.Match(text);
        var source = call[0].Kind is ValueKind.Text or ValueKind.Host ? call[0] : Value.Of(text);
        if (!match.Success)
        {
            return source;
        }

        var target = new RichTextBuilder(evaluator.LocationOf(call.Site.Start, call.Site.End));
        var at = 0;
        for (; match.Success; match = match.NextMatch())
        {
            var piece = match.Result(with);
            evaluator.Budget.Work(1, evaluator, call.Site);
            evaluator.Budget.PayForReading(piece.Length, evaluator, call.Site);
            target.Append(TextTransform.Slice(source, at, match.Index - at));
            target.Append(piece);
            evaluator.Budget.CheckLength(target.Length, evaluator, call.Site);
            at = match.Index + match.Length;
        }

        target.Append(TextTransform.Slice(source, at, text.Length - at));
        evaluator.Budget.CheckText(target.Length, evaluator, call.Site);
        return target.ToValue();
    });

    private static Value Split(BuiltInCall call) => Run(call, 2, regex =>
    {
        var pieces = regex.Split(call.Text(0));
        call.Evaluator.Budget.Work(pieces.Length, call.Evaluator, call.Site);
        return Value.Of(ScriptArray.Of(pieces, Value.Of));
    });

    private static Value Unescape(BuiltInCall call)
    {
        try
        {
            return call.NewText(Regex.Unescape(call.Text(0)));
        }
        catch (ArgumentException)
        {
            throw call.Evaluator.BadRegex(call.Place(0), call.Text(0));
        }
    }
}
