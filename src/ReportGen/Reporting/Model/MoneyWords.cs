using ReportGen.Statistics;
using ReportGen.Templating;

namespace ReportGen.Reporting;

/// <summary><c>zh.money m</c>: 1.5万元; of a record's amount or a statistic with the qualifier it has, 5万余元, 约5.2万元.</summary>
internal static class MoneyWords
{
    public static Value Of(HostCall call) => call[0] switch
    {
        { Kind: ValueKind.Host, AsHost: { IsNullLike: true } } => Value.Null,
        { Kind: ValueKind.Host, AsHost: QuantityValue { Quantity: var amount } } => Value.Of(UnitText.Of(MoneyText.Number(amount), "元")),
        { Kind: ValueKind.Host, AsHost: FigureValue { Figure.Quantity: var amount } } => Value.Of(UnitText.Of(MoneyText.Number(amount), "元")),
        _ => ZhFunctions.Decimal(call, 0) is { } yuan ? Value.Of(MoneyText.Of(yuan)) : Value.Null,
    };
}
