using ReportGen.Documents;

namespace ReportGen.Docx;

/// <summary>Puts line breaks into inlines at places of their plain text. A printed statistic is never cut: the break goes before it.</summary>
internal static class InlineCut
{
    public static IReadOnlyList<Inline> At(IReadOnlyList<Inline> inlines, IReadOnlyList<int> cuts)
    {
        var result = new List<Inline>();
        var start = 0;
        foreach (var inline in inlines)
        {
            var text = PlainText.Of([inline]);
            var inside = cuts.Where(c => c > start && c < start + text.Length).Select(c => c - start).ToList();
            if (cuts.Contains(start) && start > 0 || (inside.Count > 0 && !CanCut(inline) && start > 0))
            {
                result.Add(new LineBreak());
            }

            AddCut(result, inline, text, CanCut(inline) ? inside : []);
            start += text.Length;
        }

        return result;
    }

    private static bool CanCut(Inline inline) => inline is Text or ValueInline { Figure: null };

    private static void AddCut(List<Inline> result, Inline inline, string text, List<int> cuts)
    {
        if (cuts.Count == 0)
        {
            result.Add(inline);
            return;
        }

        var from = 0;
        foreach (var cut in cuts.Append(text.Length))
        {
            var piece = text[from..cut];
            result.Add(inline is ValueInline value ? value with { Text = piece } : new Text(piece));
            if (cut < text.Length)
            {
                result.Add(new LineBreak());
            }

            from = cut;
        }
    }
}
