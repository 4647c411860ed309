using ReportGen.Records;

namespace ReportGen.Statistics;

/// <summary>A family: each record adds to the members that it names.</summary>
internal sealed class Grouped(RecordType list, Action<Record, Office, Groups> add) : Measure
{
    public override RecordType List => list;

    public override Accumulator Start() => new Running(list, add);

    private sealed class Running(RecordType list, Action<Record, Office, Groups> add) : Accumulator
    {
        private readonly Groups _groups = new();

        public override IReadOnlyList<RecordType> Lists => [list];

        public override IReadOnlyList<Outcome> Outcomes => _groups.Outcomes();

        public override void Add(RecordType list, Record record, Office office) => add(record, office, _groups);
    }
}
