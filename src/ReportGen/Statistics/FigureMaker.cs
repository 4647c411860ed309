using ReportGen.Records;

namespace ReportGen.Statistics;

/// <summary>Makes figures of what the measures found: rounds, prints, and says nothing where nothing may be claimed.</summary>
internal sealed class FigureMaker(Settings settings, ProseChoices prose)
{
    /// <summary>How figures are rounded and printed.</summary>
    public Settings Settings => settings;

    /// <summary>A count, a stock, a rate or a day.</summary>
    public Figure Make(Statistic statistic, string? key, Outcome? outcome, bool isFilledIn)
    {
        var figure = Blank(new StatisticName(statistic, key, IsShare: false));
        if (outcome is null)
        {
            return isFilledIn && statistic.Kind is not (StatisticKind.Rate or StatisticKind.Date) ? Sum(figure, Quantity.Zero) : figure;
        }

        figure = figure with { Records = outcome.Numerator.Records, UnknownRecords = outcome.Numerator.UnknownRecords };
        if (outcome.Date is { } date)
        {
            return Day(figure, date);
        }

        if (outcome.Denominator is { } denominator)
        {
            if (denominator.IsEmpty && (outcome.Numerator.HasBlank || !isFilledIn))
            {
                return figure;
            }

            return Rate(figure with { Records = denominator.Records, Unknown = CountUnknown(outcome) }, outcome.Numerator.Total, denominator.Total);
        }

        if (statistic.Kind == StatisticKind.Date || outcome.ClaimsNothing || (outcome.Numerator.IsEmpty && !isFilledIn))
        {
            return figure;
        }

        return Sum(figure, outcome.Numerator.Total);
    }

    /// <summary>What part of the whole a member is.</summary>
    public Figure MakeShare(Statistic statistic, string key, Outcome? outcome, decimal? whole)
    {
        var figure = Blank(new StatisticName(statistic, key, IsShare: true));
        if (outcome is null || outcome.Numerator.Total is not { IsKnown: true, Value: { } part } total || whole is not { } all)
        {
            return outcome is null && whole is > 0 ? Rate(figure, Quantity.Zero, Quantity.Of(whole.Value)) : figure;
        }

        return Rate(figure with { Records = outcome.Numerator.Records }, Quantity.Of(part) with { Qualifier = total.Qualifier }, Quantity.Of(all));
    }

    /// <summary>A share whose rounding was changed so that all of them add to 100.</summary>
    public Figure Even(Figure share, decimal rounded) => share with { Value = rounded, Text = Rounding.Plain(rounded) + "%", TableText = Rounding.Plain(rounded) + "%" };

    public int DecimalsOf(Places places) => places switch
    {
        Places.Rate => settings.Decimals,
        Places.Share => settings.ShareDecimals,
        Places.Two => 2,
        Places.OnePrintedWhole => 1,
        _ => 28,
    };

    /// <summary>To how many decimals this figure is rounded.</summary>
    public int DecimalsOf(Figure figure) => DecimalsOf(figure.IsShare ? figure.Statistic.Family!.SharePlaces : figure.Statistic.Places);

    /// <summary>The declared total in place of what the records make; it prints as it was declared.</summary>
    public Figure UseDeclared(Figure figure, Quantity declared)
    {
        var used = Sum(figure, declared with { IsPercent = false }) with { IsDeclared = true, Recorded = figure.Recorded ?? figure };
        if (figure.Unit != "%" || used.Text.Length == 0)
        {
            return used;
        }

        var text = used.Text.EndsWith('%') ? used.Text : used.Text + "%";
        return used with { Text = text, TableText = text };
    }

    public Figure Sum(Figure figure, Quantity sum)
    {
        var text = sum.IsKnown ? PrintedSum.Text(sum) : "";
        return figure with
        {
            Value = sum.IsRange ? null : sum.Value,
            Exact = sum.IsRange ? null : sum.Value,
            Min = sum.Min,
            Max = sum.Max,
            Qualifier = sum.QualifierWord,
            Unknown = sum.UnknownParts,
            Text = text,
            TableText = sum.IsKnown ? text : PrintedSum.AtLeast(sum),
            Quantity = sum,
        };
    }

    /// <summary>A rate of two sums that are known apart from records; none where one side is not, or the part is more than the whole.</summary>
    public Figure RateOf(Figure figure, Quantity numerator, Quantity denominator)
    {
        var blank = figure with { Numerator = null, Denominator = null, Value = null, Exact = null, Text = "", TableText = Figure.Nothing, Qualifier = "" };
        return numerator.IsRange || denominator.IsRange || !numerator.IsKnown || !denominator.IsKnown || (figure.Unit == "%" && numerator.Value > denominator.Value)
            ? blank
            : Rate(blank, numerator, denominator) with { Derived = true, Unknown = 0, Recorded = figure.Recorded ?? figure };
    }

    /// <summary>A member's share of a whole that is known; none where the whole is nought.</summary>
    public Figure Share(Figure share, Quantity? part, decimal whole) =>
        RateOf(share, part is { IsExact: true } ? part : Quantity.Zero, part is { IsExact: true } || whole == 0 ? Quantity.Of(whole) : Quantity.Of(0));

    private Figure Rate(Figure figure, Quantity numerator, Quantity denominator)
    {
        var known = figure with { Numerator = numerator.Value, Denominator = denominator.Value };
        var isPercent = figure.Unit == "%";
        if (!numerator.IsKnown || !denominator.IsKnown || numerator.Value is not { } part || denominator.Value is not { } whole || whole == 0)
        {
            return known;
        }

        var exact = isPercent ? Rounding.Share(part, whole)!.Value : part / whole;
        var isAbout = numerator.Qualifier != Qualifier.Exact || denominator.Qualifier != Qualifier.Exact;
        var places = figure.IsShare ? figure.Statistic.Family!.SharePlaces : figure.Statistic.Places;
        var value = Rounding.Round(exact, DecimalsOf(places));
        var printed = places == Places.OnePrintedWhole ? Rounding.Text(exact, 0) : Rounding.Plain(value);
        var text = (isAbout ? "约" : "") + printed + (isPercent ? "%" : "");
        return known with
        {
            Value = value,
            Exact = exact,
            Text = text,
            TableText = places == Places.OnePrintedWhole ? Rounding.Plain(value) : text,
            Qualifier = isAbout ? "约" : "",
            HiddenInProse = figure.HiddenInProse || (figure.IsShare && whole < settings.ShareBase && figure.Statistic.Group != "elections"),
        };
    }

    private static Figure Day(Figure figure, DateOnly date)
    {
        var text = DateSpan.Day(date).FullWords;
        return figure with { Date = date, Text = text, TableText = text };
    }

    /// <summary>The figure before anything is known of it.</summary>
    public Figure Blank(StatisticName name)
    {
        var (statistic, key, isShare) = name;
        var member = key is null ? null : statistic.Family!.Find(key);
        var full = name.Full;
        return new Figure
        {
            Statistic = statistic,
            Name = full,
            Label = name.Label,
            Key = key,
            IsShare = isShare,
            Kind = isShare ? StatisticKind.Rate : statistic.Kind,
            Unit = isShare ? "%" : member?.Unit ?? statistic.Unit,
            HiddenInProse = prose.Hides(statistic, member, full),
            IsCompared = prose.Compares(statistic, full, isShare),
        };
    }

    private static int CountUnknown(Outcome outcome)
    {
        var records = new HashSet<Record>(outcome.Numerator.UnknownRecords);
        records.UnionWith(outcome.Denominator!.UnknownRecords);
        return records.Count;
    }
}
