using System.Security.Cryptography;
using System.Text;

namespace ReportGen.Diagnostics;

/// <summary>
/// What stays the same of a finding when lines above it come and go: its rule, its file or sheet, and the text of its line. Two findings of one rule
/// in two lines of the same text are told apart by their order.
/// </summary>
internal static class Fingerprint
{
    public static string Of(Diagnostic item, Dictionary<string, int> seen)
    {
        var source = item.Location.Source;
        var key = $"{item.Id}\n{source?.FullName}\n{source?.LineText(item.Location.Line)?.Trim() ?? item.Headline.Chinese}";
        var count = seen[key] = seen.GetValueOrDefault(key) + 1;
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{key}\n{count}")))[..32];
    }
}
