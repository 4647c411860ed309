using ReportGen.Records;

namespace ReportGen.Statistics;

/// <summary>The earliest of the days that the records give.</summary>
internal sealed class Earliest(RecordType list, Func<Record, DateOnly?> day) : Measure
{
    public override RecordType List => list;

    public override Accumulator Start() => new Running(list, day);

    private sealed class Running(RecordType list, Func<Record, DateOnly?> day) : Accumulator
    {
        private DateOnly? _day;
        private Tally _tally = new();

        public override IReadOnlyList<RecordType> Lists => [list];

        public override IReadOnlyList<Outcome> Outcomes => [new Outcome { Numerator = _tally, Date = _day }];

        public override void Add(RecordType list, Record record, Office office)
        {
            if (day(record) is { } found && (_day is null || found < _day))
            {
                _day = found;
                _tally = new Tally();
                _tally.Name(record);
            }
        }
    }
}
