using System.Globalization;
using System.Text;
using ReportGen.Templating.Evaluation;

namespace ReportGen.Templating.BuiltIns;

/// <summary>The module <c>string</c>. What leaves the characters of a text in place leaves their identity, too.</summary>
internal static class StringFunctions
{
    public static BuiltInFunction[] All =>
    [
        new("string.append", "text with", "在后面接上", "{{ \"共5\" | string.append \"件\" }}", call => Joined(call, 0, 1)),
        new("string.base64_decode", "text", "解开 Base64", "{{ \"5LmZ\" | string.base64_decode }}", Hashing.Base64Decode),
        new("string.base64_encode", "text", "写成 Base64", "{{ \"乙\" | string.base64_encode }}", call => call.NewText(Convert.ToBase64String(Encoding.UTF8.GetBytes(call.Text(0))))),
        new("string.capitalize", "text", "首字母大写", "{{ \"abc\" | string.capitalize }}", call => First(call.Text(0), 0)),
        new("string.capitalizewords", "text", "每个词首字母大写", "{{ \"ab cd\" | string.capitalizewords }}", CapitalizeWords),
        new("string.contains", "text value", "有没有这段文字", "{{ \"工作总结\" | string.contains \"总结\" }}", call => Value.Of(call.WithSearchPaid().Text(1).Length > 0 && call.Text(0).Contains(call.Text(1), StringComparison.Ordinal))),
        new("string.downcase", "text", "改成小写", "{{ \"ABC\" | string.downcase }}", call => call.Mapped(t => t.ToLowerInvariant())),
        new("string.empty", "text", "是不是空文字", "{{ \"\" | string.empty }}", call => Value.Of(call.Text(0).Length == 0)),
        new("string.ends_with", "text value", "是不是以它结尾", "{{ \"工作总结\" | string.ends_with \"总结\" }}", call => Value.Of(call.Text(1).Length > 0 && call.Text(0).EndsWith(call.Text(1), StringComparison.Ordinal))),
        new("string.equals_ignore_case", "text value", "不分大小写是不是相等", "{{ \"ABC\" | string.equals_ignore_case \"abc\" }}", call => Value.Of(string.Equals(call.Text(0), call.Text(1), StringComparison.OrdinalIgnoreCase))),
        new("string.escape", "text", "写成字符串里的转义", "{{ \"甲\\n乙\" | string.escape }}", call => call.NewText(QuotedText.Of(call.Text(0))[1..^1])),
        new("string.handleize", "text", "写成网址里的一段", "{{ \"Hello World!\" | string.handleize }}", Handleize),
        new("string.hmac_sha1", "text secretKey", "HMAC-SHA1", "{{ \"a\" | string.hmac_sha1 \"k\" }}", Hashing.HmacSha1),
        new("string.hmac_sha256", "text secretKey", "HMAC-SHA256", "{{ \"a\" | string.hmac_sha256 \"k\" }}", Hashing.HmacSha256),
        new("string.hmac_sha512", "text secretKey", "HMAC-SHA512", "{{ \"a\" | string.hmac_sha512 \"k\" | string.slice 0 8 }}", Hashing.HmacSha512),
        new("string.index_of", "text search startIndex? count? stringComparison?", "第几个字符开始是它，没有得 -1", "{{ \"工作总结\" | string.index_of \"总\" }}", IndexOf),
        new("string.literal", "text", "写成字符串", "{{ \"甲\" | string.literal }}", call => call.IsNull(0) ? Value.Null : call.NewText(QuotedText.Of(call.Text(0)))),
        new("string.lstrip", "text", "去掉前面的空白", "{{ \"  甲\" | string.lstrip }}", call => Strip(call, true, false)),
        new("string.md5", "text", "MD5", "{{ \"a\" | string.md5 }}", Hashing.Md5),
        new("string.pad_left", "text width", "前面用空格补到几个字符", "{{ \"甲\" | string.pad_left 3 }}", call => Pad(call, isLeft: true)),
        new("string.pad_right", "text width", "后面用空格补到几个字符", "{{ \"甲\" | string.pad_right 3 }}", call => Pad(call, isLeft: false)),
        new("string.pluralize", "number singular plural", "是1时用前者，否则用后者", "{{ 2 | string.pluralize \"item\" \"items\" }}", call => call.Int(0) == 1 ? call[1] : call[2]),
        new("string.prepend", "text by", "在前面接上", "{{ \"5件\" | string.prepend \"共\" }}", call => Joined(call, 1, 0)),
        new("string.remove", "text remove", "去掉所有这段文字", "{{ \"a-b-a\" | string.remove \"a\" }}", call => Replaced(call, Value.Of(""), int.MaxValue, false)),
        new("string.remove_first", "text remove", "去掉第一处", "{{ \"a-b-a\" | string.remove_first \"a\" }}", call => Replaced(call, Value.Of(""), 1, false)),
        new("string.remove_last", "text remove", "去掉最后一处", "{{ \"a-b-a\" | string.remove_last \"a\" }}", call => Replaced(call, Value.Of(""), 1, true)),
        new("string.replace", "text match replace", "替换所有这段文字", "{{ \"a-b\" | string.replace \"-\" \"、\" }}", call => Replaced(call, call[2], int.MaxValue, false)),
        new("string.replace_first", "text match replace fromEnd?", "替换第一处，或最后一处", "{{ \"a-b-c\" | string.replace_first \"-\" \"、\" }}", call => Replaced(call, call[2], 1, call.Bool(3))),
        new("string.rstrip", "text", "去掉后面的空白", "{{ \"甲  \" | string.rstrip }}", call => Strip(call, false, true)),
        new("string.sha1", "text", "SHA1", "{{ \"a\" | string.sha1 }}", Hashing.Sha1),
        new("string.sha256", "text", "SHA256", "{{ \"a\" | string.sha256 }}", Hashing.Sha256),
        new("string.sha512", "text", "SHA512", "{{ \"a\" | string.sha512 | string.slice 0 8 }}", Hashing.Sha512),
        new("string.size", "text", "有几个字符", "{{ \"工作总结\" | string.size }}", call => Value.Of(call.Text(0).Length)),
        new("string.slice", "text start length?", "从第几个字符起的一段，默认到末尾", "{{ \"第十八届\" | string.slice 1 2 }}", call => Slice(call, call.Int(2))),
        new("string.slice1", "text start length?", "从第几个字符起的一段，默认一个字符", "{{ \"第十八届\" | string.slice1 1 }}", call => Slice(call, call.Int(2, 1))),
        new("string.split", "text match", "按分隔文字切开，不留空的", "{{ \"甲、乙\" | string.split \"、\" }}", Split),
        new("string.starts_with", "text value", "是不是以它开头", "{{ \"工作总结\" | string.starts_with \"工作\" }}", call => Value.Of(call.Text(1).Length > 0 && call.Text(0).StartsWith(call.Text(1), StringComparison.Ordinal))),
        new("string.strip", "text", "去掉前后的空白", "{{ \" 甲 \" | string.strip }}", call => Strip(call, true, true)),
        new("string.strip_newlines", "text", "去掉换行", "{{ \"甲\\n乙\" | string.strip_newlines }}", call => call.Mapped(t => t.Replace("\r", "", StringComparison.Ordinal).Replace("\n", "", StringComparison.Ordinal))),
        new("string.to_double", "text", "读作小数，读不出得空值", "{{ \"3.14\" | string.to_double }}", call => double.TryParse(call.Text(0), NumberStyles.Float | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var v) ? Value.Of(v) : Value.Null),
        new("string.to_float", "text", "读作单精度小数，读不出得空值", "{{ \"3.5\" | string.to_float }}", call => float.TryParse(call.Text(0), NumberStyles.Float | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var v) ? Value.Of(v) : Value.Null),
        new("string.to_int", "text", "读作整数，读不出得空值", "{{ \"42\" | string.to_int }}", call => int.TryParse(call.Text(0), NumberStyles.Integer, CultureInfo.InvariantCulture, out var v) ? Value.Of(v) : Value.Null),
        new("string.to_long", "text", "读作长整数，读不出得空值", "{{ \"9999999999\" | string.to_long }}", call => long.TryParse(call.Text(0), NumberStyles.Integer, CultureInfo.InvariantCulture, out var v) ? Value.Of(v) : Value.Null),
        new("string.truncate", "text length ellipsis?", "截到几个字符，省略号算在内", "{{ \"一二三四五六\" | string.truncate 5 }}", Truncate),
        new("string.truncatewords", "text count ellipsis?", "截到几个词", "{{ \"one two three\" | string.truncatewords 2 }}", TruncateWords),
        new("string.upcase", "text", "改成大写", "{{ \"abc\" | string.upcase }}", call => call.Mapped(t => t.ToUpperInvariant())),
        new("string.whitespace", "text", "是不是空的或只有空白", "{{ \" \" | string.whitespace }}", call => Value.Of(string.IsNullOrWhiteSpace(call.Text(0)))),
    ];

    private static Value Joined(BuiltInCall call, int first, int second)
    {
        var (left, right) = (AsText(call, first), AsText(call, second));
        return Texts.Join(left, right, call.Evaluator, new OperatorSite(call.Site, call.Place(first), call.Place(second)));
    }

    private static Value AsText(BuiltInCall call, int index) =>
        call[index].Kind is ValueKind.Text or ValueKind.Host ? call[index] : Value.Of(call.Text(index));

    private static Value First(string text, int at) =>
        text.Length == 0 ? Value.Of(text) : Value.Of(string.Concat(text.AsSpan(0, at), char.ToUpperInvariant(text[at]).ToString(), text.AsSpan(at + 1)));

    private static Value CapitalizeWords(BuiltInCall call)
    {
        var target = new StringBuilder(call.Text(0));
        for (var i = 0; i < target.Length; i++)
        {
            if (i == 0 || char.IsWhiteSpace(target[i - 1]))
            {
                target[i] = char.ToUpperInvariant(target[i]);
            }
        }

        return Value.Of(target.ToString());
    }

    private static Value Handleize(BuiltInCall call)
    {
        var target = new StringBuilder();
        foreach (var c in call.Text(0))
        {
            if (char.IsLetterOrDigit(c))
            {
                target.Append(char.ToLowerInvariant(c));
            }
            else if (target.Length > 0 && target[^1] != '-')
            {
                target.Append('-');
            }
        }

        return Value.Of(target.ToString().TrimEnd('-'));
    }

    private static Value IndexOf(BuiltInCall call)
    {
        var text = call.WithSearchPaid().Text(0);
        var start = Math.Clamp(call.Int(2), 0, text.Length);
        var count = call.Has(3) && !call.IsNull(3) ? Math.Clamp(call.Int(3), 0, text.Length - start) : text.Length - start;
        var comparison = call.TextOrNull(4) is { } name && name.EndsWith("IgnoreCase", StringComparison.OrdinalIgnoreCase) ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
        return Value.Of(text.IndexOf(call.Text(1), start, count, comparison));
    }

    private static Value Strip(BuiltInCall call, bool left, bool right)
    {
        var text = call.Text(0);
        var start = left ? text.Length - text.AsSpan().TrimStart().Length : 0;
        var end = right ? text.AsSpan().TrimEnd().Length : text.Length;
        return TextTransform.Slice(AsText(call, 0), Math.Min(start, end), Math.Max(0, end - start));
    }

    private static Value Pad(BuiltInCall call, bool isLeft)
    {
        var missing = call.Int(1) - (long)call.Text(0).Length;
        if (missing <= 0)
        {
            return AsText(call, 0);
        }

        call.Evaluator.Budget.CheckText(missing + call.Text(0).Length, call.Evaluator, call.Site);
        var padding = Value.Of(new string(' ', (int)missing));
        var text = AsText(call, 0);
        return Texts.Join(isLeft ? padding : text, isLeft ? text : padding, call.Evaluator, new OperatorSite(call.Site, call.Site, call.Site));
    }

    /// <summary>Puts something in the place of a match, up to so many times; what stands between keeps its identity.</summary>
    private static Value Replaced(BuiltInCall call, Value with, int times, bool fromEnd)
    {
        var (source, text, match) = (AsText(call, 0), call.WithSearchPaid().Text(0), call.Text(1));
        var evaluator = call.Evaluator;
        var found = match.Length == 0 ? -1 : fromEnd ? text.LastIndexOf(match, StringComparison.Ordinal) : text.IndexOf(match, StringComparison.Ordinal);
        if (found < 0)
        {
            return source;
        }

        var target = new RichTextBuilder(evaluator.LocationOf(call.Site.Start, call.Site.End));
        var at = 0;
        for (var count = 0; found >= 0 && count < times; count++)
        {
            evaluator.Budget.Work(1, evaluator, call.Site);
            target.Append(TextTransform.Slice(source, at, found - at));
            target.Append(with);
            evaluator.Budget.CheckLength(target.Length, evaluator, call.Site);
            at = found + match.Length;
            found = text.IndexOf(match, at, StringComparison.Ordinal);
        }

        target.Append(TextTransform.Slice(source, at, text.Length - at));
        evaluator.Budget.CheckText(target.Length, evaluator, call.Site);
        return target.ToValue();
    }

    private static Value Slice(BuiltInCall call, int length)
    {
        var (text, start) = (call.Text(0), call.Int(1));
        start = start < 0 ? Math.Max(0, start + text.Length) : start;
        if (start >= text.Length)
        {
            return Value.Of("");
        }

        var rest = text.Length - start;
        return TextTransform.Slice(AsText(call, 0), start, length <= 0 ? rest : Math.Min(length, rest));
    }

    private static Value Split(BuiltInCall call)
    {
        var (source, text, match) = (AsText(call, 0), call.WithSearchPaid().Text(0), call.Text(1));
        var pieces = new ScriptArray();
        var at = 0;
        while (at <= text.Length)
        {
            var found = match.Length == 0 ? -1 : text.IndexOf(match, at, StringComparison.Ordinal);
            var end = found < 0 ? text.Length : found;
            if (end > at)
            {
                pieces.Add(TextTransform.Slice(source, at, end - at));
            }

            call.Evaluator.Budget.Work(1, call.Evaluator, call.Site);
            at = end + Math.Max(1, match.Length);
        }

        return Value.Of(pieces);
    }

    private static Value Truncate(BuiltInCall call)
    {
        var (text, length) = (call.Text(0), call.Int(1));
        if (length < 0 || text.Length <= length)
        {
            return AsText(call, 0);
        }

        var ellipsis = call.IsNull(2) ? "..." : call.Text(2);
        return Ellipsis(call, Math.Max(0, length - ellipsis.Length), ellipsis);
    }

    // The reference takes an ellipsis here and prints three dots all the same.
    private static Value TruncateWords(BuiltInCall call)
    {
        var (text, count) = (call.Text(0), call.Int(1));
        var words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        call.Evaluator.Budget.Work(words.Length, call.Evaluator, call.Site);
        return words.Length <= count || count < 0 ? Value.Of(string.Join(' ', words)) : Value.Of(string.Join(' ', words.Take(count)) + "...");
    }

    private static Value Ellipsis(BuiltInCall call, int kept, string ellipsis)
    {
        var text = new RichTextBuilder(call.Evaluator.LocationOf(call.Site.Start, call.Site.End));
        text.Append(TextTransform.Slice(AsText(call, 0), 0, kept));
        text.Append(ellipsis);
        return text.ToValue();
    }
}
