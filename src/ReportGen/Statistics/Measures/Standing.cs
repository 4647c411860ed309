using ReportGen.Records;

namespace ReportGen.Statistics;

/// <summary>What stands at the end of the period; of several offices the sum.</summary>
internal sealed class Standing(Action<Office, Groups> add) : Measure
{
    public override Accumulator Start() => new Running(add);

    /// <summary>The member under which a measure that is no family adds its one figure.</summary>
    public const string Single = "";

    private sealed class Running(Action<Office, Groups> add) : Accumulator
    {
        private readonly Groups _groups = new();

        public override IReadOnlyList<Outcome> Outcomes =>
            [.. _groups.Outcomes().Select(outcome => outcome.Key is { Length: 0 } ? outcome with { Key = null } : outcome)];

        // What the unit does not state is not nought: nothing is marked as filled in.
        public override void Close(Office office) => add(office, _groups);
    }
}
