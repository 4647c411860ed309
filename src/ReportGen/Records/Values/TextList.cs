using System.Collections;
using ReportGen.Diagnostics;

namespace ReportGen.Records;

/// <summary>Several texts, each with its place in the file.</summary>
public sealed class TextList(IReadOnlyList<string> texts, IReadOnlyList<Location> locations) : IReadOnlyList<string>
{
    public static readonly TextList Empty = new([], []);

    public int Count => texts.Count;

    public string this[int index] => texts[index];

    public Location LocationOf(int index) => locations[index];

    public IEnumerator<string> GetEnumerator() => texts.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
