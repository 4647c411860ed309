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
    /// <param name="text">The words.</param>
    /// <param name="context">The report.</param>
    /// <param name="record">The record whose text it is, which means the figures of its own file; null for the texts of the report's file.</param>
    public static Value Of(string text, ModelContext context, Record? record)
    {
        var pieces = ReferenceParser.Parse(text);
        if (pieces is [{ IsReference: false } whole])
        {
            return Value.Of(whole.Text);
        }

        var set = (record is null ? null : context.Statistics.MeantBy(context.BookOf(record))) ?? context.Statistics;
        var built = new RichTextBuilder(Location.None);
        foreach (var piece in pieces)
        {
            if (!piece.IsReference)
            {
                built.Append(piece.Text);
            }
            else if (set.Find(piece.Text) is { Known: true } figure)
            {
                built.Append(Value.Of(new FigureValue(context.OfPart(figure, set), set, context)));
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
