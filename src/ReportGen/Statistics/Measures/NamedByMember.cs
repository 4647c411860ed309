using ReportGen.Records;

namespace ReportGen.Statistics;

/// <summary>A family of distinct counts.</summary>
internal sealed class NamedByMember(RecordType list, Action<Record, Office, NamesByMember> add) : Measure
{
    public override RecordType List => list;

    public override Accumulator Start() => new Running(list, add);

    private sealed class Running(RecordType list, Action<Record, Office, NamesByMember> add) : Accumulator
    {
        private readonly NamesByMember _members = new();

        public override IReadOnlyList<RecordType> Lists => [list];

        public override IReadOnlyList<Outcome> Outcomes => _members.Outcomes();

        public override void Add(RecordType list, Record record, Office office) => add(record, office, _members);
    }
}
