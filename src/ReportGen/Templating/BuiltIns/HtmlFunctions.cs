using System.Net;
using System.Text;

namespace ReportGen.Templating.BuiltIns;

/// <summary>The module <c>html</c>.</summary>
internal static class HtmlFunctions
{
    private const string UriSafe = "-_.~!*'();:@&=+$,/?#[]";

    public static BuiltInFunction[] All =>
    [
        new("html.escape", "text", "把 < > & 等写成 HTML 的转义", "{{ \"<p>\" | html.escape }}", call => call.NewText(WebUtility.HtmlEncode(call.Text(0)))),
        new("html.newline_to_br", "text", "在每个换行前加 <br />", "{{ \"甲\\n乙\" | html.newline_to_br }}", call => call.NewText(NewLineToBr(call.Text(0)))),
        new("html.strip", "text", "去掉 HTML 标签", "{{ \"<p>甲</p>\" | html.strip }}", call => Value.Of(Strip(call.Text(0)))),
        new("html.url_encode", "text", "编码成网址的一部分", "{{ \"a b\" | html.url_encode }}", call => call.NewText(Uri.EscapeDataString(call.Text(0)))),
        new("html.url_escape", "text", "转义网址里不能用的字符", "{{ \"a b?c\" | html.url_escape }}", call => call.NewText(UrlEscape(call.Text(0)))),
    ];

    private static string NewLineToBr(string text)
    {
        var target = new StringBuilder(text.Length + 16);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\r' || (text[i] == '\n' && (i == 0 || text[i - 1] != '\r')))
            {
                target.Append("<br />");
            }

            target.Append(text[i]);
        }

        return target.ToString();
    }

    private static string Strip(string text)
    {
        var target = new StringBuilder(text.Length);
        var ends = new TagEnds(text);
        var at = 0;
        while (at < text.Length)
        {
            var open = text.IndexOf('<', at);
            var close = open < 0 ? -1 : ends.After(open);
            if (close < 0)
            {
                break;
            }

            target.Append(text, at, open - at);
            at = close;
        }

        return target.Append(text, at, text.Length - at).ToString();
    }

    private static string UrlEscape(string text)
    {
        var target = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.IsAscii && (char.IsAsciiLetterOrDigit((char)rune.Value) || UriSafe.Contains((char)rune.Value)))
            {
                target.Append((char)rune.Value);
            }
            else
            {
                target.Append(Uri.EscapeDataString(rune.ToString()));
            }
        }

        return target.ToString();
    }
}
