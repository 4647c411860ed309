using ReportGen.Records;

namespace ReportGen.Statistics;

/// <summary>How many distinct persons or things the records name.</summary>
internal sealed class Named(RecordType list, Action<Record, Office, Names> add) : Measure
{
    public override RecordType List => list;

    public override Accumulator Start() => new Running(list, add);

    private sealed class Running(RecordType list, Action<Record, Office, Names> add) : Accumulator
    {
        private readonly Names _names = new();

        public override IReadOnlyList<RecordType> Lists => [list];

        public override IReadOnlyList<Outcome> Outcomes => [new Outcome { Numerator = _names.Count() }];

        public override void Add(RecordType list, Record record, Office office) => add(record, office, _names);
    }
}
