namespace ReportGen.Diagnostics;

/// <summary>
/// The form for people: headline, place, the line with a caret under the fault, how to mend it, and related places. At most
/// <see cref="MostOfOneRule"/> findings of one rule are shown; the rest of them is counted.
/// </summary>
public sealed class FullPrinter(TextWriter output, Language language, bool color)
{
    public const int MostOfOneRule = 20;

    private const string Reset = "\u001b[0m";
    private const string Bold = "\u001b[1m";
    private const string Blue = "\u001b[34m";

    /// <summary>The command that prints takes <c>--format concise</c>, and says so where it leaves findings out.</summary>
    public bool CanBeConcise { get; init; }

    public void Print(IReadOnlyList<Diagnostic> diagnostics)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        var first = true;
        foreach (var item in diagnostics)
        {
            seen.TryGetValue(item.Id, out var before);
            var count = seen[item.Id] = before + 1;
            if (count <= MostOfOneRule)
            {
                output.Write(first ? "" : "\n");
                first = false;
                Print(item);
            }
        }

        foreach (var (id, count) in seen)
        {
            if (count > MostOfOneRule)
            {
                PrintRest(id, count - MostOfOneRule);
            }
        }
    }

    private void PrintRest(string id, int rest) => output.Write("\n" + new Message(
        $"{id} 还有 {rest} 处，这里不再逐条列出{(CanBeConcise ? "（用 --format concise 可以全部列出）" : "")}",
        $"{rest} more of {id} are not shown here{(CanBeConcise ? " (--format concise lists all)" : "")}").In(language) + "\n");

    private void Print(Diagnostic item)
    {
        var tone = item.Severity switch
        {
            Severity.Error => "\u001b[31m",
            Severity.Warning => "\u001b[33m",
            _ => "\u001b[36m",
        };
        output.Write(Paint($"{item.Severity.Word().In(language)}[{item.Id}]", Bold + tone));
        output.Write(Paint(": " + Text(item.Headline), Bold) + "\n");

        var gutter = Math.Max(1, Digits(item.Location));
        foreach (var related in item.Related)
        {
            gutter = Math.Max(gutter, Digits(related.Location));
        }

        var margin = new string(' ', gutter);
        if (item.Location.Source is not null)
        {
            Place(item.Location, "-->", '^', item.Label, margin, tone);
        }
        else if (item.Label is { } label)
        {
            Note(margin, new Message("说明", "note"), Text(label));
        }

        // Before the way through includes, which may be long.
        if (item.Help is { } help)
        {
            Note(margin, new Message("帮助", "help"), Text(help));
        }

        foreach (var related in item.Related)
        {
            if (related.Location.Source is null)
            {
                Note(margin, new Message("另见", "see also"), Text(related.Text));
            }
            else
            {
                Place(related.Location, ":::", '-', related.Text, margin, Blue);
            }
        }
    }

    private void Place(Location location, string arrow, char mark, Message? label, string margin, string tone)
    {
        output.Write($"{margin}{Paint(arrow, Blue)} {PrintableText.Of(location.ToString())}\n");
        if (Excerpt.Of(location) is not { } excerpt)
        {
            if (label is { } alone)
            {
                Note(margin, new Message("说明", "note"), Text(alone));
            }

            return;
        }

        var number = location.Line.ToString().PadLeft(margin.Length);
        var bar = Paint("|", Blue);
        var behind = label is { } text ? " " + Text(text) : "";
        output.Write($"{margin} {bar}\n");
        output.Write($"{Paint(number, Blue)} {bar} {excerpt.Text}\n");
        output.Write($"{margin} {bar} {new string(' ', excerpt.MarkStart)}{Paint(new string(mark, excerpt.MarkWidth) + behind, tone)}\n");
    }

    private void Note(string margin, Message word, string text) => output.Write($"{margin} {Paint("=", Blue)} {word.In(language)}: {text}\n");

    private string Text(Message message) => PrintableText.Of(message.In(language));

    private string Paint(string text, string tone) => color ? tone + text + Reset : text;

    // Those of the line's number, where the line is shown.
    private static int Digits(Location place) => Excerpt.Of(place) is null ? 0 : place.Line.ToString().Length;
}
