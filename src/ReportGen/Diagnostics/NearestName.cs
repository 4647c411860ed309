namespace ReportGen.Diagnostics;

/// <summary>
/// Finds the name that a mistyped one was meant to be. Distance counts inserted, dropped, changed and swapped characters; case does not
/// count. A Chinese name of two to four characters may differ in one character, since one of them carries as much as a syllable; where
/// none is within one slip, one that is contained whole (电话 in 电话号码) is meant, or the shortest that contains it whole (参加代表 for 代表), which is meant by two characters in any case.
/// </summary>
public static class NearestName
{
    // Longer ones are sentences, which contain many names by chance.
    private const int LongestContaining = 8;

    /// <summary>The nearest of the candidates, the first of equals; null where none is near.</summary>
    public static string? Of(string name, IEnumerable<string> candidates)
    {
        string? best = null;
        var least = int.MaxValue;
        var contained = "";
        var containing = "";
        foreach (var candidate in candidates)
        {
            // Names come from files, of any length: most are ruled out by it before anything is compared.
            var allowed = Allowed(name, candidate);
            if (Math.Abs(name.Length - candidate.Length) <= allowed && Distance(name, candidate) is var distance && distance < least && distance <= allowed)
            {
                (best, least) = (candidate, distance);
            }

            if (candidate.Length > Math.Max(1, contained.Length) && IsChinese(candidate) && name.Length <= LongestContaining && name.Contains(candidate, StringComparison.Ordinal))
            {
                contained = candidate;
            }

            if (name.Length > 1 && (containing.Length == 0 || candidate.Length < containing.Length) && IsChinese(name) && candidate.Contains(name, StringComparison.Ordinal))
            {
                containing = candidate;
            }
        }

        // One of two characters is half the name: 建议 is rather 代表建议 than 评议.
        if (name.Length == 2 && containing.Length > 0)
        {
            return containing;
        }

        // More than a slip away, a name that shares some characters says less than one that stands in the word whole: 建议按期答复率 is 按期答复率, not 建议答复率.
        if (best is null || least > 1)
        {
            var (isMost, isMostOf) = (contained.Length * 2 >= name.Length, containing.Length <= name.Length * 2);
            return contained.Length > 0 && (isMost || best is null) ? contained
                : containing.Length > 0 && (isMostOf || best is null) ? containing
                : best;
        }

        return best;
    }

    /// <summary>The names differ by one slip: a character inserted, dropped or changed, or two neighbours swapped.</summary>
    public static bool IsOneSlip(string name, string other) => Math.Abs(name.Length - other.Length) <= 1 && Distance(name, other) == 1;

    private static int Allowed(string name, string candidate)
    {
        var length = Math.Max(name.Length, candidate.Length);
        if (length < 2 || Math.Min(name.Length, candidate.Length) == 0)
        {
            return -1;
        }

        return IsChinese(candidate)
            ? length <= 4 ? 1 : length / 3
            : length <= 3 ? 1 : Math.Min(3, (length + 1) / 3);
    }

    private static bool IsChinese(string text) => text.AsSpan().IndexOfAnyInRange('\u2E80', '\uFFEF') >= 0;

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
