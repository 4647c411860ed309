using System.Security.Cryptography;
using System.Text;

namespace ReportGen.Docx;

/// <summary>One hash for the parts of a package whatever their order: over the sorted names and the hash of each part's bytes.</summary>
internal sealed class PackageHash
{
    private readonly List<string> _parts = [];

    public void Add(string name, byte[] digest) => _parts.Add(name + "\0" + Convert.ToHexStringLower(digest) + "\n");

    public string Result()
    {
        // The zero after the name sorts before all that a name may hold: this is the order of the names.
        _parts.Sort(StringComparer.Ordinal);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(_parts))));
    }
}
