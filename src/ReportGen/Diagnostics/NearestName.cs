namespace ReportGen.Diagnostics;

/// <summary>
/// Finds the name that a mistyped one was meant to be. Distance counts inserted, dropped, changed and swapped characters; case does not
/// count. A Chinese name of two to four characters may differ in one character, since one of them carries as much as a syllable.
/// </summary>
public static class NearestName
{
    /// <summary>The nearest of the candidates, the first of equals; null where none is near.</summary>
    public static string? Of(string name, IEnumerable<string> candidates)
    {
        string? best = null;
        var least = int.MaxValue;
        foreach (var candidate in candidates)
        {
            var distance = Distance(name, candidate);
            if (distance < least && distance <= Allowed(name, candidate))
            {
                (best, least) = (candidate, distance);
            }
        }

        return best;
    }

    private static int Allowed(string name, string candidate)
    {
        var length = Math.Max(name.Length, candidate.Length);
        if (length < 2 || Math.Min(name.Length, candidate.Length) == 0)
        {
            return -1;
        }

        return candidate.Any(c => c >= 0x2E80)
            ? length <= 4 ? 1 : length / 3
            : length <= 3 ? 1 : Math.Min(3, (length + 1) / 3);
    }

    // Optimal string alignment: a swap of neighbours is one change.
    private static int Distance(string a, string b)
    {
        var before = new int[b.Length + 1];
        var above = new int[b.Length + 1];
        var row = new int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
        {
            above[j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = Same(a[i - 1], b[j - 1]) ? 0 : 1;
                row[j] = Math.Min(Math.Min(row[j - 1], above[j]) + 1, above[j - 1] + cost);
                if (i > 1 && j > 1 && Same(a[i - 1], b[j - 2]) && Same(a[i - 2], b[j - 1]))
                {
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
                }
            }

            (before, above, row) = (above, row, before);
        }

        return above[b.Length];
    }

    private static bool Same(char a, char b) => char.ToUpperInvariant(a) == char.ToUpperInvariant(b);
}
