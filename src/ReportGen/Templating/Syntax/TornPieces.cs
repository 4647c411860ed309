namespace ReportGen.Templating.Syntax;

/// <summary>
/// Pieces of a text, put in order when the first question comes: a template of one broken line has a finding for each of thousands of pieces.
/// </summary>
internal sealed class TornPieces
{
    private readonly List<(int Start, int End)> _all = [];
    private bool _isSorted;

    public bool IsEmpty => _all.Count == 0;

    public void Add(int start, int end)
    {
        _all.Add((start, end));
        _isSorted = false;
    }

    public bool Contains(int at)
    {
        if (!_isSorted)
        {
            Join();
        }

        var (low, high) = (0, _all.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _all[middle].End <= at ? (middle + 1, high) : (low, middle);
        }

        return low < _all.Count && _all[low].Start <= at;
    }

    private void Join()
    {
        _all.Sort((a, b) => a.Start.CompareTo(b.Start));
        var kept = 0;
        for (var i = 1; i < _all.Count; i++)
        {
            if (_all[i].Start <= _all[kept].End)
            {
                _all[kept] = (_all[kept].Start, Math.Max(_all[kept].End, _all[i].End));
            }
            else
            {
                _all[++kept] = _all[i];
            }
        }

        _all.RemoveRange(kept + 1, _all.Count - kept - 1);
        _isSorted = true;
    }
}
