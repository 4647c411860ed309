using System.Security.Cryptography;
using System.Text;

namespace ReportGen.Docx;

/// <summary>One hash for the parts of a package whatever their order: over the sorted names and the hash of each part's bytes.</summary>
internal sealed class PackageHash
{
    private readonly SortedDictionary<string, string> _parts = new(StringComparer.Ordinal);

    public void Add(string name, byte[] digest) => _parts[name] = Convert.ToHexStringLower(digest);

    public string Result() => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(_parts.Select(p => p.Key + "\0" + p.Value + "\n")))));
}
