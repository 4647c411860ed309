using System.Text.RegularExpressions;
using ReportGen.Diagnostics;

namespace ReportGen.Records;

/// <summary>Keeps what is private out of findings: out of the lines that they show, and out of their words.</summary>
internal static partial class PersonalData
{
    private const string Stars = "＊＊＊";

    private static readonly Lazy<Regex> PrivateEntry = new(() => new Regex(
        $@"(?:{string.Join('|', RecordCatalogue.PrivateWords.Select(Regex.Escape))})[^\s:：,，]{{0,4}}[""']?\s*[:：][ \t]*(?<value>""[^""\n]*""?|'[^'\n]*'?|[^,，}}\]\r\n]+)",
        RegexOptions.CultureInvariant));

    /// <summary>
    /// Hides the values behind all keys that are private by their nature. Reading hides those that it comes to; where a file has faults, some
    /// stand behind misspelt keys or in lines that were never understood.
    /// </summary>
    public static void Hide(SourceText source)
    {
        foreach (var value in PrivateEntry.Value.Matches(source.Text).Select(match => match.Groups["value"]))
        {
            source.Hide(value.Index, value.Index + value.Length);
        }
    }

    /// <summary>The same finding without quotes of what is hidden where it points; itself where nothing is.</summary>
    public static Diagnostic Redact(Diagnostic finding)
    {
        var hidden = finding.Location.Source?.HiddenAt(finding.Location.Line, finding.Location.Column, finding.Location.Length) ?? "";
        return hidden.Length == 0 ? finding : Redact(finding, LineBreaks().Replace(hidden, " "));
    }

    private static Diagnostic Redact(Diagnostic finding, string hidden) => finding with
    {
        Headline = Redact(finding.Headline, hidden),
        Label = finding.Label is { } label ? Redact(label, hidden) : null,
        Help = finding.Help is { } help ? Redact(help, hidden) : null,
    };

    private static Message Redact(Message message, string hidden) => new(Redact(message.Chinese, hidden), Redact(message.English, hidden));

    private static string Redact(string words, string hidden) => Quoted().Replace(words, match =>
    {
        var text = match.Groups["text"].Value;
        if (!text.Any(char.IsLetterOrDigit))
        {
            return match.Value; // a sign of YAML
        }

        return match.Value.Replace(hidden.Contains(text.TrimEnd('…'), StringComparison.Ordinal) ? text : hidden, Stars, StringComparison.Ordinal);
    });

    // YAML reads a break within a text as one space.
    [GeneratedRegex(@"\s*[\r\n]+\s*")]
    private static partial Regex LineBreaks();

    [GeneratedRegex("“(?<text>[^”]+)”|\"(?<text>[^\"]+)\"")]
    private static partial Regex Quoted();
}
