using System.Xml;
using ReportGen.Diagnostics;
using ReportGen.Packages;

namespace ReportGen.Workbooks;

/// <summary>
/// A workbook (.xlsx, as Excel and WPS write it) opened for reading. Rows are streamed: a sheet is never in memory as a whole, the shared texts are.
/// Formulas are not computed; the values that the program left in the file are read.
/// </summary>
internal sealed class Workbook
{
    /// <summary>A hundred thousand rows of twenty columns take about a hundred megabytes.</summary>
    public const long MostBytes = 512L << 20;

    private const string MainPart = "xl/workbook.xml";
    private const string Relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string StrictRelationships = "http://purl.oclc.org/ooxml/officeDocument/relationships";

    private readonly string _path;
    private readonly OfficePackage _package;
    private List<string>? _texts;
    private NumberFormats? _formats;

    private Workbook(string path, OfficePackage package)
    {
        (_path, _package) = (path, package);
        var targets = Targets(package);
        using var xml = package.Read(MainPart);
        var sheets = new List<WorkbookSheet>();
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "workbookPr")
            {
                From1904 = xml.GetAttribute("date1904") is "1" or "true";
            }
            else if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "sheet"
                && (xml.GetAttribute("id", Relationships) ?? xml.GetAttribute("id", StrictRelationships)) is { } id
                && targets.TryGetValue(id, out var part) && part.Contains("sheet", StringComparison.OrdinalIgnoreCase) && package.Has(part))
            {
                sheets.Add(new WorkbookSheet(xml.GetAttribute("name") ?? "", part));
            }
        }

        Sheets = sheets;
    }

    /// <summary>The sheets with cells, hidden ones too, in the order of the tabs.</summary>
    public IReadOnlyList<WorkbookSheet> Sheets { get; }

    /// <summary>Days are counted from 1904, as older versions of Excel on a Mac did.</summary>
    public bool From1904 { get; }

    /// <summary>The bytes are a zip, or one of the older forms of workbooks.</summary>
    public static bool LooksLikeOne(ReadOnlySpan<byte> content) => OfficePackage.LooksLikeOne(content);

    /// <summary>Null where the file is no workbook or is refused, which is reported.</summary>
    public static Workbook? Open(string path, ReadOnlyMemory<byte> content, DiagnosticBag bag)
    {
        var workbook = PackageGuard.Read(() => new Workbook(path, OfficePackage.Open(content, MostBytes)), out var fault);
        if (fault == PackageFault.Broken && ForeignFile.Of(content.Span) is { } what)
        {
            bag.ReportForeign(path, what);
        }
        else if (fault != PackageFault.None)
        {
            Report(path, fault, bag);
        }

        return workbook;
    }

    /// <summary>The rows that are not blank. What is broken in the sheet ends them and is reported; <paramref name="broken"/> is told.</summary>
    public SheetRows Rows(WorkbookSheet sheet, DiagnosticBag bag, Action broken) => new(rows => Read(rows, sheet, bag, broken));

    private IEnumerable<SheetRow> Read(SheetRows rows, WorkbookSheet sheet, DiagnosticBag bag, Action broken)
    {
#pragma warning disable CA2000 // disposed below, where it is not null
        var reader = Guard(_path, bag, () => new SheetReader(
            _package.Read(sheet.Part), _texts ??= SharedStrings.Read(_package, "xl/sharedStrings.xml"), _formats ??= NumberFormats.Read(_package, "xl/styles.xml"), From1904));
#pragma warning restore CA2000
        if (reader is null)
        {
            broken();
            yield break;
        }

        using (reader)
        {
            while (true)
            {
                var failed = false;
                var row = Guard(_path, bag, reader.Next, () => failed = true);
                if (row is not null)
                {
                    yield return row;
                }
                else
                {
                    if (failed)
                    {
                        broken();
                    }

                    rows.Merged = reader.Merged;
                    yield break;
                }
            }
        }
    }

    private static T? Guard<T>(string path, DiagnosticBag bag, Func<T?> read, Action? failed = null)
        where T : class
    {
        var value = PackageGuard.Read(read, out var fault);
        if (fault != PackageFault.None)
        {
            Report(path, fault, bag);
            failed?.Invoke();
        }

        return value;
    }

    private static void Report(string path, PackageFault fault, DiagnosticBag bag)
    {
        switch (fault)
        {
            case PackageFault.OldOrLocked:
                bag.ReportOldOrLocked(path);
                break;
            case PackageFault.Macros:
                bag.ReportMacros(path);
                break;
            case PackageFault.External:
                bag.ReportExternal(path);
                break;
            case PackageFault.Doctype:
                bag.ReportDoctype(path);
                break;
            case PackageFault.PartNames:
                bag.ReportPartNames(path);
                break;
            case PackageFault.TooLarge:
                bag.ReportBomb(path, MostBytes);
                break;
            default:
                bag.ReportBroken(path);
                break;
        }
    }

    private static Dictionary<string, string> Targets(OfficePackage package)
    {
        var targets = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var link in package.LinksOf(MainPart))
        {
            if (link.IsExternal)
            {
                throw new PackageException(PackageFault.External);
            }

            targets[link.Id] = link.Target;
        }

        return targets;
    }
}
