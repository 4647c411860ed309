using System.Security.Cryptography;
using System.Text;

namespace ReportGen.Docx;

/// <summary>The hash of each part of a package, and one of them all whatever their order: over the sorted names and the hashes.</summary>
public sealed class PackageHash
{
    private readonly Dictionary<string, byte[]> _parts = new(StringComparer.Ordinal);

    public void Add(string name, byte[] digest) => _parts[name] = digest;

    /// <summary>The part has these very bytes.</summary>
    /// <param name="digest">SHA-256 of its bytes.</param>
    public bool Holds(string name, byte[] digest) => _parts.TryGetValue(name, out var known) && known.AsSpan().SequenceEqual(digest);

    public string Result()
    {
        // The zero after the name sorts before all that a name may hold: this is the order of the names.
        var lines = new List<string>(_parts.Count);
        foreach (var (name, digest) in _parts)
        {
            lines.Add(name + "\0" + Convert.ToHexStringLower(digest) + "\n");
        }

        lines.Sort(StringComparer.Ordinal);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(lines))));
    }
}
