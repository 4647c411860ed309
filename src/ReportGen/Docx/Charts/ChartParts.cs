using System.Globalization;
using ReportGen.Documents;

namespace ReportGen.Docx;

/// <summary>The parts of one chart, named by its number in the document.</summary>
internal sealed record ChartParts(int Number, ChartBlock Chart)
{
    public const string ContentType = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";
    public const string WorkbookContentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private const string WorkbookRelationshipId = "rId1";

    private const string Folder = "word/";

    private readonly string _number = Number.ToString(CultureInfo.InvariantCulture);

    public string RelationshipId => "rIdChart" + _number;

    /// <summary>Seen from the document.</summary>
    public string Target => NameOf(Number)[Folder.Length..];

    public static string NameOf(int number) => Folder + "charts/chart" + number.ToString(CultureInfo.InvariantCulture) + ".xml";

    /// <summary>Adds the chart, its relationship and the workbook that Word opens for its numbers.</summary>
    public void AddTo(PackageWriter package, PageStyle style)
    {
        var workbook = "workbook" + _number + ".xlsx";
        package.Add(NameOf(Number), ChartPart.Build(Chart, style, WorkbookRelationshipId));
        package.Add(Folder + "charts/_rels/chart" + _number + ".xml.rels", PackageParts.Relationships(new PackageRelationship(WorkbookRelationshipId, Namespaces.OfficeRelationships + "/package", "../embeddings/" + workbook)));
        package.Add(Folder + "embeddings/" + workbook, ChartWorkbook.Build(Chart));
    }
}
