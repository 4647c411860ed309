namespace ReportGen.Records;

/// <summary>
/// The known word that a wrong one was probably meant to be. Chinese names have two to four characters, so that one wrong character
/// counts for much: a hint needs half of the characters to be right.
/// </summary>
public static class Nearest
{
    public static string? Find(string word, IEnumerable<string> known)
    {
        string? best = null;
        var bestDistance = int.MaxValue;
        foreach (var candidate in known)
        {
            var limit = Limit(word, candidate);
            if (Math.Abs(word.Length - candidate.Length) <= limit && Distance(word, candidate) is var distance && distance <= limit && distance < bestDistance)
            {
                (best, bestDistance) = (candidate, distance);
            }
        }

        return best;
    }

    private static int Limit(string word, string candidate)
    {
        var length = Math.Max(word.Length, candidate.Length);
        return candidate[0] < 0x80 ? Math.Max(1, length / 3) : length / 2;
    }

    /// <summary>Edit distance that counts a swap of neighbours as one, without regard to case.</summary>
    private static int Distance(string a, string b)
    {
        var rows = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
        {
            for (var j = 0; j <= b.Length; j++)
            {
                rows[i, j] = i == 0 ? j : j == 0 ? i : Step(rows, a, b, i, j);
            }
        }

        return rows[a.Length, b.Length];
    }

    private static int Step(int[,] rows, string a, string b, int i, int j)
    {
        var cost = Same(a[i - 1], b[j - 1]) ? 0 : 1;
        var best = Math.Min(Math.Min(rows[i - 1, j] + 1, rows[i, j - 1] + 1), rows[i - 1, j - 1] + cost);
        return i > 1 && j > 1 && Same(a[i - 1], b[j - 2]) && Same(a[i - 2], b[j - 1]) ? Math.Min(best, rows[i - 2, j - 2] + 1) : best;
    }

    private static bool Same(char a, char b) => char.ToLowerInvariant(a) == char.ToLowerInvariant(b);
}
