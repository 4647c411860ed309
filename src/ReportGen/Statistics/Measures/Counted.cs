using ReportGen.Records;

namespace ReportGen.Statistics;

/// <summary>A sum over a list: Σ of what each record says.</summary>
internal sealed class Counted(RecordType list, Func<Record, Office, Part> part) : Measure
{
    public override RecordType List => list;

    public override Accumulator Start() => new Running(list, part);

    private sealed class Running(RecordType list, Func<Record, Office, Part> part) : Accumulator
    {
        private readonly Tally _tally = new();

        public override IReadOnlyList<RecordType> Lists => [list];

        public override IReadOnlyList<Outcome> Outcomes => [new Outcome { Numerator = _tally }];

        public override void Add(RecordType list, Record record, Office office) => _tally.Add(record, part(record, office));
    }
}
