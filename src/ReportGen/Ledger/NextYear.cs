using System.Globalization;
using System.Text;
using ReportGen.Diagnostics;
using ReportGen.Records;
using ReportGen.Workbooks;

namespace ReportGen.Ledger;

/// <summary>
/// The file of the next year, made of a year's: unit, settings, the habits of the report, the roster without those who left, stations,
/// suggestions that are not settled under their ids, and last year's plans to be reported on.
/// </summary>
public static class NextYear
{
    // What is said of one report alone.
    private static readonly Field[] OfOneReport = [Reports.Title, Reports.AsOf, Reports.SignedOn, Reports.Occasion, Reports.Kind];
    private static readonly Field[] OfOneTerm = [Units.TermStart, Units.TermEnd, Units.Deputies, Units.Presidium];

    public static void WriteYaml(RecordFile file, NextYearRequest request, Stream stream)
    {
        List<string> head = [$"{request.Year}年的记录，由上一年的文件转来。", LedgerTemplate.Note(request.Year)];
        if (request.IsNewTerm)
        {
            head.Add("新的一届：请在“代表名册”里写上新当选的代表，在“单位”里补上届期和主席团；人代会的会次从 1 起。");
        }

        stream.Write(Encoding.UTF8.GetBytes(YamlText.Of(Of(RawFile.Read(file), request), head)));
    }

    /// <summary>As a ledger, with all its sheets.</summary>
    public static void WriteLedger(RecordFile file, NextYearRequest request, Stream stream)
    {
        var top = Of(RawFile.Read(file), request);
        var filled = new LedgerSheets(top, withPersonal: true) { HasAllColumns = true }.Build();
        var empty = new EmptySheets(new LedgerSeed(request.Year.ToString(CultureInfo.InvariantCulture))).Build();
        WorkbookWriter.Write(stream, [.. empty.Select(sheet => filled.Find(f => f.Name == sheet.Name) ?? sheet), .. filled.Where(f => !empty.Exists(sheet => sheet.Name == f.Name))]);
    }

    internal static RawNode Of(RawNode top, NextYearRequest request)
    {
        var members = new List<RawMember>();
        foreach (var member in top.Members)
        {
            var field = YearFile.Type.Find(member.Key);
            var value = ReferenceEquals(field, YearFile.Version) || ReferenceEquals(field, YearFile.Settings) ? member.Value
                : ReferenceEquals(field, YearFile.Period) ? RawNode.Scalar(request.Year.ToString(CultureInfo.InvariantCulture), member.Value.At)
                : ReferenceEquals(field, YearFile.Unit) ? Unit(WithYears(Units.Type, member.Value, request.Year - 1), request)
                : ReferenceEquals(field, YearFile.Report) ? Without(Reports.Type, member.Value, OfOneReport)
                : ReferenceEquals(field, YearFile.DeclaredSince) ? member.Value
                : field?.Nested is { } type ? List(type, member.Value, request)
                : null;
            if (value is { IsScalar: true } or { Members.Count: > 0 } or { Items.Count: > 0 })
            {
                members.Add(member with { Value = value });
            }
        }

        return RawNode.Map(members, top.At);
    }

    private static RawNode? List(RecordType type, RawNode list, NextYearRequest request)
    {
        if (SubSheet.ItemsOf(type, list) is not { } all)
        {
            return null;
        }

        // A plan's deadline without a year is of the year planned for; every other date is of the year that ends.
        var items = all.Select(item => type == Statements.Plans ? item : WithYears(type, item, request.Year - 1));
        return type == Deputies.Type && !request.IsNewTerm ? RawNode.List([.. items.Where(deputy => !HasLeft(deputy, request.Year))], list.At)
            : type == Stations.Type ? RawNode.List([.. items.Select(station => station.IsMap ? Without(type, station, [Stations.Activities]) : station)], list.At)
            : type == Suggestions.Type ? RawNode.List([.. items.Where(item => request.OpenSuggestions.Contains(NextYearRequest.KeyOf(Text(type, item, Suggestions.Id))))], list.At)
            : type == Statements.Plans ? RawNode.List([.. items.Select(plan => Promise(plan, request.Year)).OfType<RawNode>()], list.At)
            : null;
    }

    private static RawNode Unit(RawNode unit, NextYearRequest request)
    {
        if (!request.IsNewTerm || !unit.IsMap)
        {
            return unit;
        }

        var next = Without(Units.Type, unit, OfOneTerm);
        return RawNode.Map(
            [.. next.Members.Select(m => ReferenceEquals(Units.Type.Find(m.Key), Units.Term) && OrdinalParser.Parse(m.Value.Text) is { } term
                ? m with { Value = RawNode.Scalar((term.Number + 1).ToString(CultureInfo.InvariantCulture), m.Value.At) }
                : m)],
            unit.At);
    }

    // 任期止 2026-12 is the end of the term, and none of 2024.
    private static bool HasLeft(RawNode deputy, int year) =>
        Text(Deputies.Type, deputy, Deputies.Until) is { Length: > 0 } until
            ? DateParser.Parse(until, year - 1, out _) is not { } end || end.Last < new DateOnly(year, 1, 1)
            : Text(Deputies.Type, deputy, Deputies.EndReason).Length > 0;

    // 下一步打算 of last year is what this year has to report on; plans for other years are not of it.
    private static RawNode? Promise(RawNode plan, int year)
    {
        var map = SubSheet.AsMap(Statements.Plans, plan);
        var said = Text(Statements.Plans, map, Statements.Year);
        if (said.Length > 0 && OrdinalParser.Parse(said)?.Number != year)
        {
            return null;
        }

        var kept = Without(Statements.Plans, map, [Statements.Year, Statements.Completed]);
        return RawNode.Map(
            [
                .. kept.Members,
                new RawMember(Statements.Year.Name, map.At, RawNode.Scalar(year.ToString(CultureInfo.InvariantCulture), map.At)),
                new RawMember(Statements.Completed.Name, map.At, RawNode.Scalar("", map.At, isPlain: true)),
            ],
            map.At);
    }

    // 5月15日 in the next year's file would be of the next year.
    private static RawNode WithYears(RecordType type, RawNode node, int year) =>
        node.IsList ? RawNode.List([.. node.Items.Select(item => WithYears(type, item, year))], node.At)
        : !node.IsMap ? node
        : node.With([.. node.Members.Select(m => type.Find(m.Key) is { } field ? m with { Value = WithYear(field, m.Value, year) } : m)]);

    private static RawNode WithYear(Field field, RawNode value, int year) =>
        field.Nested is { } nested ? WithYears(nested, value, year)
        : field.Kind == FieldKind.Date && value.IsScalar && DateParser.Parse(value.Text, null, out var fault) is null && fault.Kind == DateFaultKind.YearMissing
            && DateParser.Parse(value.Text, year, out _) is { } date ? RawNode.Scalar(date.FullWords, value.At)
        : value;

    private static RawNode Without(RecordType type, RawNode map, IReadOnlyCollection<Field> fields) =>
        map.IsMap ? map.With([.. map.Members.Where(m => type.Find(m.Key) is not { } field || !fields.Contains(field))]) : map;

    private static string Text(RecordType type, RawNode record, Field field) => record.IsMap ? SubSheet.Text(type, record, field) ?? "" : "";
}
