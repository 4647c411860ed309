using ReportGen.Records;
using ReportGen.Statistics;
using ReportGen.Templating;

namespace ReportGen.Reporting;

/// <summary><c>zh.money m</c>: 1.5万元; of a record's amount or a statistic with the qualifier it has, 5万余元, 约5.2万元, and with its identity.</summary>
internal static class MoneyWords
{
    public static Value Of(HostCall call) => call[0] switch
    {
        { Kind: ValueKind.Host, AsHost: { IsNullLike: true } } => Value.Null,
        { Kind: ValueKind.Host, AsHost: QuantityValue { Quantity: var amount } value } => Of(amount, value, call),
        { Kind: ValueKind.Host, AsHost: FigureValue { Figure.Quantity: var amount } value } => Of(amount, value, call),
        _ => ZhFunctions.Decimal(call, 0) is { } yuan ? Value.Of(MoneyText.Of(yuan)) : Value.Null,
    };

    private static Value Of(Quantity amount, HostValue value, HostCall call) => QuantityWords.WithUnit(MoneyText.Number(amount), "元", value.Tag, call);
}
