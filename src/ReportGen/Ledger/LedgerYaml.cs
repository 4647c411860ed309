using System.Text;
using ReportGen.Records;

namespace ReportGen.Ledger;

/// <summary>Writes a ledger, or another record file, as YAML.</summary>
public static class LedgerYaml
{
    /// <summary>
    /// The file as YAML in UTF-8: values as they are written, what stands in columns of the office's own (备注) as comments.
    /// </summary>
    /// <param name="file">A record file without errors.</param>
    /// <param name="stream">Takes the text.</param>
    public static void Write(RecordFile file, Stream stream)
    {
        var name = file.Path[(file.Path.LastIndexOf('/') + 1)..];
        var text = YamlText.Of(RawFile.Read(file), [$"由 {name} 转来。", LedgerTemplate.Note(null)]);
        stream.Write(Encoding.UTF8.GetBytes(text));
    }
}
