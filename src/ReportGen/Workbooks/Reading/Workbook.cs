using System.Xml;
using ReportGen.Diagnostics;

namespace ReportGen.Workbooks;

/// <summary>
/// A workbook (.xlsx, as Excel and WPS write it) opened for reading. Rows are streamed: a sheet is never in memory as a whole, the shared texts are.
/// Formulas are not computed; the values that the program left in the file are read.
/// </summary>
internal sealed class Workbook
{
    private const string Relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string StrictRelationships = "http://purl.oclc.org/ooxml/officeDocument/relationships";

    private readonly string _path;
    private readonly WorkbookPackage _package;
    private readonly bool _from1904;
    private List<string>? _texts;
    private NumberFormats? _formats;

    private Workbook(string path, WorkbookPackage package)
    {
        (_path, _package) = (path, package);
        var targets = Targets();
        using var xml = package.Read("xl/workbook.xml");
        var sheets = new List<WorkbookSheet>();
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "workbookPr")
            {
                _from1904 = xml.GetAttribute("date1904") is "1" or "true";
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

    /// <summary>The bytes are a zip, or one of the older forms of workbooks.</summary>
    public static bool LooksLikeOne(ReadOnlySpan<byte> content) => content.StartsWith("PK\u0003\u0004"u8) || content.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]);

    /// <summary>Null where the file is no workbook or is refused, which is reported.</summary>
    public static Workbook? Open(string path, ReadOnlyMemory<byte> content, DiagnosticBag bag) =>
        Guard(path, bag, () => new Workbook(path, WorkbookPackage.Open(content)));

    /// <summary>The rows that are not blank. What is broken in the sheet ends them and is reported; <paramref name="broken"/> is told.</summary>
    public IEnumerable<SheetRow> Rows(WorkbookSheet sheet, DiagnosticBag bag, Action broken)
    {
#pragma warning disable CA2000 // disposed below, where it is not null
        var reader = Guard(_path, bag, () => new SheetReader(
            _package.Read(sheet.Part), _texts ??= SharedStrings.Read(_package, "xl/sharedStrings.xml"), _formats ??= NumberFormats.Read(_package, "xl/styles.xml"), _from1904));
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

                    yield break;
                }
            }
        }
    }

    private static T? Guard<T>(string path, DiagnosticBag bag, Func<T?> read, Action? failed = null)
        where T : class
    {
        var fault = WorkbookFault.None;
        try
        {
            return read();
        }
        catch (WorkbookException error)
        {
            fault = error.Fault;
        }
        catch (XmlException error)
        {
            fault = error.Message.Contains("DTD", StringComparison.Ordinal) ? WorkbookFault.Doctype : WorkbookFault.Broken;
        }
        catch (Exception error) when (error is InvalidDataException or EndOfStreamException or NotSupportedException or ArgumentException or IOException)
        {
            fault = WorkbookFault.Broken;
        }

        Report(path, fault, bag);
        failed?.Invoke();
        return null;
    }

    private static void Report(string path, WorkbookFault fault, DiagnosticBag bag)
    {
        switch (fault)
        {
            case WorkbookFault.OldOrLocked:
                bag.ReportOldOrLocked(path);
                break;
            case WorkbookFault.Macros:
                bag.ReportMacros(path);
                break;
            case WorkbookFault.External:
                bag.ReportExternal(path);
                break;
            case WorkbookFault.Doctype:
                bag.ReportDoctype(path);
                break;
            case WorkbookFault.PartNames:
                bag.ReportPartNames(path);
                break;
            case WorkbookFault.TooLarge:
                bag.ReportBomb(path, WorkbookPackage.MostBytes);
                break;
            default:
                bag.ReportBroken(path);
                break;
        }
    }

    private Dictionary<string, string> Targets()
    {
        var targets = new Dictionary<string, string>(StringComparer.Ordinal);
        using var xml = _package.Read("xl/_rels/workbook.xml.rels");
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "Relationship" && xml.GetAttribute("Id") is { } id && xml.GetAttribute("Target") is { } target)
            {
                if (xml.GetAttribute("TargetMode") == "External")
                {
                    throw new WorkbookException(WorkbookFault.External);
                }

                targets[id] = target.StartsWith('/') ? target[1..] : "xl/" + target;
            }
        }

        return targets;
    }
}
