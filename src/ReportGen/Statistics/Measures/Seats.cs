using ReportGen.Records;

namespace ReportGen.Statistics;

/// <summary>
/// The seats of a congress: those of its last general election, whatever by-elections fill of them later; of several offices the sum. Where a period holds
/// by-elections alone, the seats that those fill.
/// </summary>
internal sealed class Seats(Func<Record, Office, Part> part) : Measure
{
    public override RecordType List => Elections.Type;

    public override Accumulator Start() => new Running(part);

    private sealed class Running(Func<Record, Office, Part> part) : Accumulator
    {
        private readonly Tally _tally = new();
        private readonly List<Record> _elections = [];

        public override IReadOnlyList<RecordType> Lists => [Elections.Type];

        public override IReadOnlyList<Outcome> Outcomes => [new Outcome { Numerator = _tally }];

        public override void Add(RecordType list, Record record, Office office) => _elections.Add(record);

        public override void Close(Office office)
        {
            var last = LastGeneral(office);
            foreach (var election in _elections)
            {
                if (last is null || (IsGeneral(election) && FirstDay(election, office) > last.Value.AddYears(-1)))
                {
                    _tally.Add(election, part(election, office));
                }
            }

            _elections.Clear();
        }

        // One general election may stand in several records, of several days; the one before it is years back.
        private DateOnly? LastGeneral(Office office)
        {
            DateOnly? last = null;
            foreach (var election in _elections)
            {
                if (IsGeneral(election) && !part(election, office).IsBlank && FirstDay(election, office) is var day && (last is null || day > last))
                {
                    last = day;
                }
            }

            return last;
        }

        private static bool IsGeneral(Record election) => election.Get(Elections.Kind) == ElectionKinds.General;

        private static DateOnly FirstDay(Record election, Office office) => PeriodCut.DateOf(election, office.AsOf)?.First ?? office.Period.From;
    }
}
