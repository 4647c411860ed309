using ReportGen.Records;

namespace ReportGen.Statistics;

/// <summary>Two sources of one figure: the first where it has any record, else the second. Both and different is a contradiction.</summary>
internal sealed class Either(Measure first, Measure second) : Measure
{
    public override RecordType? List => first.List;

    public override Accumulator Start() => new Running(first.Start(), second.Start());

    internal sealed class Running(Accumulator first, Accumulator second) : Accumulator
    {
        public override IReadOnlyList<RecordType> Lists => [.. first.Lists, .. second.Lists];

        public override IReadOnlyList<Outcome> Outcomes => Chosen.Outcomes;

        /// <summary>The other source's figure where both have one.</summary>
        public Outcome? Contradicted => IsStated(first) && IsStated(second) ? second.Outcomes[0] : null;

        private Accumulator Chosen => !IsStated(first) && IsStated(second) ? second : first;

        public override void Add(RecordType list, Record record, Office office)
        {
            if (first.Lists.Contains(list))
            {
                first.Add(list, record, office);
            }

            if (second.Lists.Contains(list))
            {
                second.Add(list, record, office);
            }
        }

        public override void MarkFilledIn(RecordType list)
        {
            if (first.Lists.Contains(list))
            {
                first.MarkFilledIn(list);
                MarkFilledIn();
            }

            if (second.Lists.Contains(list))
            {
                second.MarkFilledIn(list);
            }
        }

        private static bool IsStated(Accumulator accumulator) => accumulator.Outcomes is [var only] && !only.Numerator.IsEmpty;
    }
}
