using System.Text;

namespace ReportGen.Statistics;

/// <summary>CSV for a spreadsheet: UTF-8 with BOM, without which Excel takes Chinese for another encoding; lines end in CR LF (RFC 4180). It leaves the stream open.</summary>
internal sealed class CsvWriter(Stream output) : IDisposable
{
    private readonly StreamWriter _writer = new(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true) { NewLine = "\r\n" };

    public void WriteLine(IReadOnlyList<string> cells)
    {
        for (var i = 0; i < cells.Count; i++)
        {
            if (i > 0)
            {
                _writer.Write(',');
            }

            _writer.Write(Quoted(cells[i]));
        }

        _writer.WriteLine();
    }

    public void Dispose() => _writer.Dispose();

    // A cell that begins like a formula would be run by a spreadsheet; names of categories come from the records.
    private static string Quoted(string cell)
    {
        var safe = cell.Length > 0 && cell[0] is '=' or '+' or '@' or '\t' or '\r' || (cell.Length > 1 && cell[0] == '-' && !char.IsAsciiDigit(cell[1])) ? "'" + cell : cell;
        return safe.AsSpan().IndexOfAny(",\"\r\n") < 0 ? safe : $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
