using ReportGen.Diagnostics;
using ReportGen.Records;
using ReportGen.Templating;

namespace ReportGen.Reporting;

/// <summary>
/// A text of the office's own words as a value: references become the figures they name, with their identity, and standing phrases their wording;
/// the rest is data and never markup. The rules have judged the names before, so one that means nothing prints nothing.
/// </summary>
internal static class ReferencedText
{
    public static Value Of(string text, ModelContext context)
    {
        var pieces = ReferenceParser.Parse(text);
        if (pieces is [{ IsReference: false } whole])
        {
            return Value.Of(whole.Text);
        }

        var built = new RichTextBuilder(Location.None);
        foreach (var piece in pieces)
        {
            if (!piece.IsReference)
            {
                built.Append(piece.Text);
            }
            else if (context.Statistics.Find(piece.Text) is { Known: true } figure)
            {
                built.Append(Value.Of(new FigureValue(figure, context.Statistics, context)));
            }
            else if (PhraseOf(piece.Text, context) is { } phrase)
            {
                built.Append(phrase);
            }
        }

        return built.ToValue();
    }

    private static string? PhraseOf(string id, ModelContext context) => context.Book.Phrases.FirstOrDefault(phrase => phrase.Id == id)?.Get(Phrases.Text);
}
