using ReportGen.Records;

namespace ReportGen.Statistics;

/// <summary>Σ numerator by Σ denominator. A record that leaves either of them open has no part in the rate.</summary>
internal sealed class Ratio(RecordType list, Func<Record, Office, Part> numerator, Func<Record, Office, Part> denominator) : Measure
{
    public override RecordType List => list;

    public override Accumulator Start() => new Running(list, numerator, denominator);

    private sealed class Running(RecordType list, Func<Record, Office, Part> numerator, Func<Record, Office, Part> denominator) : Accumulator
    {
        private readonly Tally _numerator = new();
        private readonly Tally _denominator = new();

        public override IReadOnlyList<RecordType> Lists => [list];

        public override IReadOnlyList<Outcome> Outcomes => [new Outcome { Numerator = _numerator, Denominator = _denominator }];

        public override void Add(RecordType list, Record record, Office office)
        {
            var whole = denominator(record, office);
            if (whole.IsNone)
            {
                return;
            }

            var part = numerator(record, office);
            if (part.IsBlank || whole.IsBlank)
            {
                _numerator.MarkBlank();
                return;
            }

            _numerator.Add(record, part);
            _denominator.Add(record, whole);
        }
    }
}
