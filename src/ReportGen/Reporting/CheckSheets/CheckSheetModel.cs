using ReportGen.Diagnostics;
using ReportGen.Documents;
using ReportGen.Rules;
using ReportGen.Statistics;
using ReportGen.Templating;

namespace ReportGen.Reporting;

/// <summary>What the template of the check sheet (数字核对表) sees.</summary>
internal sealed record CheckSheetModel(Document Report, LoadedRecords Records, IReadOnlyList<Diagnostic> Findings, IReadOnlyList<WaivedFinding> Waived)
{
    public static readonly ModelTable<CheckSheetModel> Table = new(
        new("数字核对表", "the check sheet"),
        new("report", "报告", "报告的标题", ModelShape.Text, m => Value.Of(LineBreaks.Replaced(PlainText.Of(m.Report.Title), ""))),
        new("period", "期间", "2024年", ModelShape.Text, m => Value.Of(m.Records.Statistics.Period.Label)),
        new("before", "上期", "同哪一年、哪一期比；没有为空", ModelShape.Text, m => m.Records.Previous is { } previous ? Value.Of(previous.Period.Label) : Value.Null),
        new("figures", "数字", "每个数字一行：统计数字，和记录里的数", ModelShape.CheckedFigures, m => List(m.Lines(), CheckedFigure.Table)),
        new("count", "数字个数", "一共核对多少个数字", ModelShape.Number, m => Value.Of(m.Lines().Count)),
        new("findings", "提示", "核对时发现的问题：severity、id、place、text", ModelShape.CheckedFindings, m => List(m.Findings, FindingTable)),
        new("waivers", "已核实", "已核实的提示：id、place、text、reason", ModelShape.CheckedWaivers, m => List(m.Waived, WaiverTable)),
        new("table", "表格", "把行写成表格", ModelShape.Table, _ => Value.Of(TableFunction.Instance)));

    public static readonly ModelTable<Diagnostic> FindingTable = new(
        new("核对时发现的问题", "finding"),
        new("severity", "级别", "错误、警告、提示", ModelShape.Text, f => Value.Of(SeverityOf(f))),
        new("id", "编号", "规则的编号", ModelShape.Text, f => Value.Of(f.Id)),
        new("place", "位置", "文件、行", ModelShape.Text, f => Value.Of(PlaceOf(f.Location))),
        new("text", "内容", "问题是什么", ModelShape.Text, f => Value.Of(f.Headline.Chinese)));

    public static readonly ModelTable<WaivedFinding> WaiverTable = new(
        new("已核实的提示", "waived finding"),
        new("id", "编号", "规则的编号", ModelShape.Text, w => Value.Of(w.Rule.Id)),
        new("place", "位置", "文件、行", ModelShape.Text, w => Value.Of(PlaceOf(w.Location))),
        new("text", "内容", "提示的内容", ModelShape.Text, w => Value.Of(w.Headline.Chinese)),
        new("reason", "核实说明", "记录里写的理由", ModelShape.Text, w => Value.Of(w.Reason)));

    private List<CheckedFigure>? _lines;

    public ScriptObject ToScript() => new ModelObject<CheckSheetModel>(this, Table);

    // The file's name, not the way to it, so that the sheet is the same from any folder.
    private static string PlaceOf(Location location)
    {
        var place = location.ToString();
        return place[(place.LastIndexOfAny(['/', '\\']) + 1)..];
    }

    private static string SeverityOf(Diagnostic finding) => finding.Severity switch
    {
        Severity.Error => "错误",
        Severity.Warning => "警告",
        _ => "提示",
    };

    private static Value List<T>(IReadOnlyList<T> items, ModelTable<T> table) => Value.Of(ScriptArray.Of(items, item => Value.Of(new ModelObject<T>(item, table))));

    private List<CheckedFigure> Lines()
    {
        if (_lines is null)
        {
            _lines = [];
            var first = new Dictionary<string, int>(StringComparer.Ordinal);
            foreach (var place in PrintedPlaces.In(Report))
            {
                var number = _lines.Count + 1;
                var same = place.Figure.Identity;
                first.TryAdd(same, number);
                _lines.Add(new CheckedFigure(number, place, first[same], number == 1 || _lines[^1].Place.Chapter != place.Chapter, Records.Statistics));
            }
        }

        return _lines;
    }
}
