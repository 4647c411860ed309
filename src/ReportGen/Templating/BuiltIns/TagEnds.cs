namespace ReportGen.Templating.BuiltIns;

/// <summary>Finds where the tags of a text end. What closes nowhere is looked for once, so that a text of nothing but openings stays cheap.</summary>
internal sealed class TagEnds(string text)
{
    private static readonly (string Begin, string End)[] _blocks = [("<script", "</script>"), ("<!--", "-->"), ("<style", "</style>")];

    private readonly bool[] _isMissing = new bool[_blocks.Length];

    /// <summary>The place behind a tag, a comment, or a script or style with what is in it; -1 where nothing closes it.</summary>
    public int After(int open)
    {
        for (var i = 0; i < _blocks.Length; i++)
        {
            var (begin, end) = _blocks[i];
            if (_isMissing[i] || string.Compare(text, open, begin, 0, begin.Length, StringComparison.OrdinalIgnoreCase) != 0)
            {
                continue;
            }

            var found = text.IndexOf(end, open + begin.Length, StringComparison.OrdinalIgnoreCase);
            if (found >= 0)
            {
                return found + end.Length;
            }

            _isMissing[i] = true;
        }

        return text.IndexOf('>', open) + 1 is > 0 and var close ? close : -1;
    }
}
