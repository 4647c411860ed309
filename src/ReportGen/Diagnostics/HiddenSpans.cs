namespace ReportGen.Diagnostics;

/// <summary>Stretches of a text that are not shown, as offsets; they may be added in any order and overlap.</summary>
internal sealed class HiddenSpans
{
    private readonly List<(int Start, int End)> _spans = [];
    private bool _sorted = true;

    public void Add(int start, int end)
    {
        if (end > start)
        {
            _spans.Add((start, end));
            _sorted = _spans.Count == 1;
        }
    }

    /// <summary>The stretches that overlap the offsets from <paramref name="start"/> up to <paramref name="end"/>.</summary>
    public IEnumerable<(int Start, int End)> Within(int start, int end)
    {
        for (var i = FirstEndingAfter(start); i < _spans.Count && _spans[i].Start < end; i++)
        {
            yield return _spans[i];
        }
    }

    private int FirstEndingAfter(int offset)
    {
        Sort();
        var (low, high) = (0, _spans.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _spans[middle].End > offset ? (low, middle) : (middle + 1, high);
        }

        return low;
    }

    // Asked seldom, and of many at once: put in order and joined where they overlap only then.
    private void Sort()
    {
        if (_sorted)
        {
            return;
        }

        _spans.Sort();
        var kept = 0;
        for (var i = 1; i < _spans.Count; i++)
        {
            if (_spans[i].Start < _spans[kept].End)
            {
                _spans[kept] = (_spans[kept].Start, Math.Max(_spans[kept].End, _spans[i].End));
            }
            else
            {
                _spans[++kept] = _spans[i];
            }
        }

        _spans.RemoveRange(kept + 1, _spans.Count - kept - 1);
        _sorted = true;
    }
}
