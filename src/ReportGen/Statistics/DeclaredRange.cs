using ReportGen.Records;

namespace ReportGen.Statistics;

/// <summary>The numbers that a quantity may stand for. Two quantities contradict each other when no number is among both.</summary>
internal readonly record struct DeclaredRange(decimal Low, decimal High)
{
    public static DeclaredRange Of(Quantity quantity)
    {
        if (quantity is { Min: { } min, Max: { } max })
        {
            return new(min, max);
        }

        var value = quantity.Value ?? 0;
        var step = Step(value);
        return quantity.Qualifier switch
        {
            Qualifier.Over => new(value, value + step - 1),
            Qualifier.AtLeast => new(value, decimal.MaxValue),
            Qualifier.Near => new(Some(value - step + 1), value),
            Qualifier.AtMost => new(0, value),
            Qualifier.About => new(Some(value - step + 1), value + step - 1),
            _ => new(value, value),
        };
    }

    // 近7 and 约5 are some: neither agrees with none.
    private static decimal Some(decimal low) => Math.Max(low, 0.01m);

    /// <summary>An exact total is compared at its own number of decimals: 32 agrees with 31.58.</summary>
    public static bool Agree(Quantity declared, Figure computed)
    {
        if (computed is { Exact: { } exact, Qualifier: "" })
        {
            var range = Of(declared);
            var rounded = declared.IsExact ? Rounding.Round(exact, declared.Decimals) : exact;
            return rounded >= range.Low && rounded <= range.High;
        }

        var (a, b) = (Of(declared), Of(QuantityOf(computed)));
        return a.Low <= b.High && b.Low <= a.High;
    }

    private static Quantity QuantityOf(Figure figure) => figure is { Min: { } min, Max: { } max }
        ? Quantity.Range(min, max)
        : Quantity.Of(figure.Value ?? 0) with
        {
            Qualifier = figure.Qualifier switch { "余" => Qualifier.Over, "以上" => Qualifier.AtLeast, "近" => Qualifier.Near, "以下" => Qualifier.AtMost, _ => Qualifier.About },
        };

    // 30余 may be up to 39, 980多 up to 989, 400余 up to 499: the place of the last digit that is not nought.
    private static decimal Step(decimal value)
    {
        var step = 10m;
        while (value >= step * 10 && value % (step * 10) == 0)
        {
            step *= 10;
        }

        return step;
    }
}
