using System.Globalization;
using ReportGen.Diagnostics;
using ReportGen.Documents;
using ReportGen.Documents.Writing;

namespace ReportGen.Reporting;

/// <summary>The page of a preview: the report's own page, what was found above it, and a few lines of script that wait for the next one.</summary>
internal static class PreviewMarkup
{
    /// <summary>The script; a server allows this one alone.</summary>
    public const string Script = """
        (async () => {
          const at = document.getElementById("preview").dataset.version;
          for (;;) {
            try {
              const reply = await fetch("/version?after=" + at, { cache: "no-store" });
              if (reply.ok && await reply.text() !== at) { location.reload(); return; }
            } catch {
              await new Promise(wait => setTimeout(wait, 1000));
            }
          }
        })();
        """;

    private const string Style = """
        .findings { font: 14px/1.6 "Noto Sans CJK SC", "Microsoft YaHei", "PingFang SC", sans-serif; background: #fff8e1; border-bottom: 2px solid #b26a00; padding: .8em 1.25em; }
        .findings.failed { background: #fdecea; border-color: #b3261e; }
        .findings h2, .findings summary { font: inherit; font-weight: bold; text-indent: 0; margin: 0; }
        .findings pre { font: 13px/1.5 "Noto Sans Mono CJK SC", NSimSun, "Sarasa Mono SC", monospace; white-space: pre; overflow: auto; max-height: 40vh; margin: .6em 0 0; }
        @media print { .findings { display: none; } }

        """;

    public static string Of(Document? document, bool isBuilt, IReadOnlyList<Diagnostic> findings, int version, Language language)
    {
        using var page = new StringWriter(CultureInfo.InvariantCulture);
        var frame = new HtmlFrame
        {
            Style = Style,
            Before = Findings(document is not null, isBuilt, findings, language),
            Behind = $"<div id=\"preview\" data-version=\"{version.ToString(CultureInfo.InvariantCulture)}\" hidden></div>\n<script>{Script}</script>\n",
        };
        HtmlWriter.Write(document ?? new Document { Title = [new Text(new Message("还没有写成", "Nothing to show yet").In(language))], Blocks = [] }, page, frame);
        return page.ToString();
    }

    private static string Findings(bool hasDocument, bool isBuilt, IReadOnlyList<Diagnostic> findings, Language language)
    {
        if (isBuilt && findings.Count == 0)
        {
            return "";
        }

        using var markup = new StringWriter(CultureInfo.InvariantCulture);
        var summary = DiagnosticSummary.Of(findings).Text.In(language);
        if (isBuilt)
        {
            markup.Write($"<details class=\"findings\">\n<summary>{Escaped(summary)}</summary>\n");
        }
        else
        {
            var kept = hasDocument ? new Message("下面是改错以前的样子", "below is the report as it was before") : new Message("改好以后这里就显示报告", "the report appears here once it is mended");
            markup.Write($"<section class=\"findings failed\" role=\"alert\">\n<h2>{Escaped(new Message("没有写成", "Not built").In(language))}：{Escaped(summary)}；{Escaped(kept.In(language))}</h2>\n");
        }

        using var printed = new StringWriter(CultureInfo.InvariantCulture);
        new FullPrinter(printed, language, color: false).Print(findings);
        markup.Write("<pre>");
        foreach (var line in printed.ToString().TrimEnd('\n').Split('\n'))
        {
            markup.Write(Escaped(line) + "\n");
        }

        markup.Write(isBuilt ? "</pre>\n</details>\n" : "</pre>\n</section>\n");
        return markup.ToString();
    }

    private static string Escaped(string text)
    {
        using var escaped = new StringWriter(CultureInfo.InvariantCulture);
        HtmlInlines.WriteText(escaped, text);
        return escaped.ToString();
    }
}
