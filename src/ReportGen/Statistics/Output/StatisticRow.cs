using ReportGen.Diagnostics;

namespace ReportGen.Statistics;

/// <summary>One line of a table for people: the label, what prints, the unit, how it came about.</summary>
public sealed record StatisticRow(Figure Figure)
{
    public string Label => Figure.Label;

    public string Name => Figure.Name;

    public string Text => Figure.TableText;

    /// <summary>Empty for a rate, whose text has its sign, and where there is no figure.</summary>
    public string Unit => Figure.Unit == "%" || Figure.TableText == Figure.Nothing ? "" : Figure.Unit;

    /// <summary>The same in English.</summary>
    public string EnglishUnit => StatisticUnits.English(Unit);

    /// <summary>53/54 of a rate; empty for what is no rate.</summary>
    public string Basis => Figure is { Numerator: { } part, Denominator: { } whole } ? $"{Rounding.Plain(part)}/{Rounding.Plain(whole)}" : "";

    /// <summary>What a reader must know about the figure: unknown parts, a declared total; empty messages where there is nothing.</summary>
    public Message Note =>
        Figure.IsDeclared ? new("申报数", "declared")
        : Figure.Unknown > 0 ? new($"{Figure.Unknown}条记录的数未统计", $"{Figure.Unknown} record(s) not counted")
        : Figure.Qualifier.Length > 0 && Figure.Value is { } value ? new($"记录合计{(Figure.Qualifier is "约" or "近" ? Figure.Qualifier + Rounding.Plain(value) : Rounding.Plain(value) + Figure.Qualifier)}", $"the records add to {Rounding.Plain(value)} ({Figure.Qualifier})")
        : new("", "");

    /// <summary>The note, and of several years or units which of them the figure does not hold.</summary>
    public static Message NoteOf(StatisticSet set, Figure figure)
    {
        var note = new StatisticRow(figure).Note;
        var blank = figure is { Kind: StatisticKind.Stock } && set.Units.Count == 0 ? [] : FigureParts.Of(set, figure).Silent;
        if (blank.Count == 0)
        {
            return note;
        }

        var without = new Message($"不含{string.Join('、', blank.Select(part => part.Label))}", $"without {string.Join(", ", blank.Select(part => part.EnglishLabel))}");
        return note.Chinese.Length == 0 ? without : new($"{note.Chinese}；{without.Chinese}", $"{note.English}; {without.English}");
    }

    internal static StatisticRow Of(Figure figure) => new(figure);
}
