using System.Collections;
using ReportGen.Records;

namespace ReportGen.Statistics;

/// <summary>
/// The records that a figure comes from, in the order in which they were met. A hundred statistics of a large file keep tens of thousands each: they are
/// kept piece by piece, since a list that grows by being copied touches twice the memory.
/// </summary>
internal sealed class RecordTrail : IReadOnlyList<Record>
{
    private const int PieceLength = 512;

    private Record[][] _pieces = [[]];
    private int _last;

    public int Count { get; private set; }

    public Record this[int index] => _pieces[index / PieceLength][index % PieceLength];

    public void Add(Record record)
    {
        var at = Count % PieceLength;
        if (at == 0 && Count > 0)
        {
            if (++_last == _pieces.Length)
            {
                Array.Resize(ref _pieces, _last * 4);
            }

            _pieces[_last] = new Record[PieceLength];
        }
        else if (at == _pieces[_last].Length)
        {
            Array.Resize(ref _pieces[_last], Math.Max(4, at * 4));
        }

        _pieces[_last][at] = record;
        Count++;
    }

    public IEnumerator<Record> GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
        {
            yield return this[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
