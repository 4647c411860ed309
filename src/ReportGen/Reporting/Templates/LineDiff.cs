using System.Text;

namespace ReportGen.Reporting;

/// <summary>The lines in which two texts differ, with a few of those around them.</summary>
internal static class LineDiff
{
    private const int Around = 2;

    /// <summary>
    /// Lines of both: <c>-</c> before those of the first alone, <c>+</c> before those of the second alone; <c>@@</c> and the line numbers before each place.
    /// Empty where they say the same.
    /// </summary>
    public static string Of(string first, string second)
    {
        var (a, b) = (Lines(first), Lines(second));
        var lines = Merge(a, b);
        var shown = new bool[lines.Count];
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].Sign != ' ')
            {
                Array.Fill(shown, true, Math.Max(0, i - Around), Math.Min(lines.Count, i + Around + 1) - Math.Max(0, i - Around));
            }
        }

        var text = new StringBuilder();
        var (left, right) = (1, 1);
        for (var i = 0; i < lines.Count; i++)
        {
            var (sign, line) = lines[i];
            if (shown[i])
            {
                if (i == 0 || !shown[i - 1])
                {
                    text.Append($"@@ {left} / {right} @@\n");
                }

                text.Append(sign).Append(' ').Append(line).Append('\n');
            }

            left += sign != '+' ? 1 : 0;
            right += sign != '-' ? 1 : 0;
        }

        return text.ToString();
    }

    private static string[] Lines(string text) => text.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');

    // The longest common run of lines, by the table of its lengths: templates have some hundred lines.
    private static List<(char Sign, string Line)> Merge(string[] a, string[] b)
    {
        var length = new int[a.Length + 1, b.Length + 1];
        for (var i = a.Length - 1; i >= 0; i--)
        {
            for (var j = b.Length - 1; j >= 0; j--)
            {
                length[i, j] = a[i] == b[j] ? length[i + 1, j + 1] + 1 : Math.Max(length[i + 1, j], length[i, j + 1]);
            }
        }

        var merged = new List<(char, string)>();
        var (x, y) = (0, 0);
        while (x < a.Length || y < b.Length)
        {
            if (x < a.Length && y < b.Length && a[x] == b[y])
            {
                merged.Add((' ', a[x++]));
                y++;
            }
            else if (y == b.Length || (x < a.Length && length[x + 1, y] >= length[x, y + 1]))
            {
                merged.Add(('-', a[x++]));
            }
            else
            {
                merged.Add(('+', b[y++]));
            }
        }

        return merged;
    }
}
