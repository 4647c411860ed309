using ReportGen.Diagnostics;
using ReportGen.Records;
using ReportGen.Statistics;

namespace ReportGen.Rules;

/// <summary>R-27: deputies meet voters some times a year, where the province sets a number.</summary>
internal sealed class ContactsOfDeputies : JudgedRule
{
    public override Rule Rule { get; } = new("R-27", Severity.Warning, new("代表联系选民偏少", "Few contacts with voters"));

    public override RulePage Page { get; } = new()
    {
        Law = Laws.Local("代表法第二十八条没有规定次数；上海规定每名代表每年至少两次", "art. 28 of the Law on Deputies sets no number; Shanghai asks for two a year and deputy"),
        Checks = new("规则集为上海时，全年联系群众的代表人次不少于在职代表人数乘以规定的次数。有“未统计”的不判断。", "Under the rule set of Shanghai the deputies' contacts of the year add up to the number set there for each deputy in office."),
        Why = new("代表应当与原选区选民保持密切联系。", "Deputies keep in touch with those who elected them."),
        Mend = new("做过的补记到“联系群众”里", "Record what was done"),
        Raises = """
            period: 2024
            settings: {ruleset: shanghai}
            unit: {name: 清河镇, level: town, term: 19, deputies: {town: 51}}
            contacts:
              - {date: 2024-03-12, form: reception, deputies: 60}
            """,
        Passes = """
            period: 2024
            settings: {ruleset: shanghai}
            unit: {name: 清河镇, level: town, term: 19, deputies: {town: 51}}
            contacts:
              - {date: 2024-03-12, form: reception, deputies: 102}
            """,
    };

    public override void Check(Bench bench)
    {
        var contacts = bench.Book.List(Contacts.Type);
        if (bench.Ruleset.ContactsPerYear is not (> 0 and var least) || !bench.IsWholeYear || !contacts.IsFilledIn || !bench.IsInForce(this, bench.AsOf)
            || bench.Book.Unit.Get(Units.Deputies)?.Exact(UnitSeats.Town) is not { } deputies)
        {
            return;
        }

        var sum = Quantity.Zero;
        foreach (var contact in contacts)
        {
            sum += contact.Get(Contacts.Deputies)?.Count ?? Quantity.Unknown;
        }

        if (sum.IsKnown && (sum.Max ?? sum.Value) is { } times && sum.Qualifier != Qualifier.AtLeast && times < deputies * least)
        {
            bench.Report(this, bench.PlaceOf(Contacts.Type), new($"全年联系选民的代表{Rounding.Plain(times)}人次，{Rounding.Plain(deputies)}名代表平均不到{least}次", $"{Rounding.Plain(times)} contacts of {Rounding.Plain(deputies)} deputies, fewer than {least} each"));
        }
    }
}
