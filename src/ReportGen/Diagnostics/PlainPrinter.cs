using System.Globalization;

namespace ReportGen.Diagnostics;

/// <summary>
/// The form for those who keep the records and never typed a command: what must be mended first, then what is to be looked at, each with its sheet and
/// cell or its line in words. Every finding is told; nothing is drawn.
/// </summary>
public static class PlainPrinter
{
    private static readonly (Func<Diagnostic, bool> Holds, Message Title)[] s_parts =
    [
        (item => item.Severity == Severity.Error && !IsOfOutput(item), new("必须改的（不改写不出材料）", "To be mended (nothing is written before)")),
        (item => item.Severity == Severity.Error && IsOfOutput(item), new("材料没有写（和台账里记的没有关系）", "Not written (nothing is wrong with the records)")),
        (item => item.Severity == Severity.Warning, new("请核实的（属实的不用改）", "To be looked at (leave what is right)")),
        (item => item.Severity == Severity.Info, new("提示", "For your notice")),
    ];

    public static void Print(IReadOnlyList<Diagnostic> diagnostics, TextWriter output, Language language)
    {
        output.Write(DiagnosticSummary.Of(diagnostics).Text.In(language) + "\n");
        foreach (var (holds, title) in s_parts)
        {
            var number = 0;
            foreach (var item in diagnostics.Where(holds))
            {
                if (number++ == 0)
                {
                    output.Write($"\n{title.In(language)}\n");
                }

                Print(item, number, output, language);
            }
        }

        if (diagnostics.Count > 0)
        {
            output.Write(new Message("\n“编号”是这一类问题的代号，看不明白的，把它告诉管电脑的同事。\n", "\nThe id names the kind of finding: tell it to whoever helps you.\n").In(language));
        }
    }

    // The ranges of ids are part of the product: RG59 tells why a document was left as it is, RG7092 why it could not be written.
    private static bool IsOfOutput(Diagnostic item) => item.Id == "RG7092" || item.Id.StartsWith("RG59", StringComparison.Ordinal);

    private static void Print(Diagnostic item, int number, TextWriter output, Language language)
    {
        var place = PlaceOf(item.Location).In(language);
        output.Write(string.Create(CultureInfo.InvariantCulture, $"\n{number}. {place}{(place.Length > 0 ? new Message("：", ": ").In(language) : "")}"));
        output.Write($"{Text(item.Headline, language)}{(item.Label is { } label ? new Message("（", " (").In(language) + Text(label, language) + new Message("）", ")").In(language) : "")}\n");
        if (Excerpt.Of(item.Location) is { } excerpt)
        {
            Line(new("原文", "as written"), excerpt.Text.Trim(), output, language);
        }

        foreach (var related in item.Related)
        {
            Line(new("另见", "see also"), (PlaceOf(related.Location).In(language) + " " + Text(related.Text, language)).TrimStart(), output, language);
        }

        if (item.Help is { } help)
        {
            Line(new("怎么办", "what to do"), Text(help, language), output, language);
        }

        Line(new("编号", "id"), item.Id, output, language);
    }

    private static void Line(Message word, string text, TextWriter output, Language language) => output.Write($"   {word.In(language)}{new Message("：", ": ").In(language)}{text}\n");

    private static Message PlaceOf(Location location)
    {
        if (location.Source is not { } source)
        {
            return new("", "");
        }

        var file = PrintableText.Of(source.Path[(source.Path.LastIndexOfAny(['/', '\\']) + 1)..]);
        return source is SheetSource sheet
            ? new($"{file}，“{PrintableText.Of(sheet.Sheet)}”表，{SheetSource.CellName(location.Line, location.Column)} 格", $"{file}, sheet \"{PrintableText.Of(sheet.Sheet)}\", cell {SheetSource.CellName(location.Line, location.Column)}")
            : location.Line > 0 ? new($"{file} 第{location.Line}行", $"{file}, line {location.Line}")
            : new(file, file);
    }

    private static string Text(Message message, Language language) => PrintableText.Of(message.In(language));
}
