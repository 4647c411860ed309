namespace ReportGen.Templating.Evaluation;

/// <summary>The values of a call: the parameters in order, then what was given beyond them.</summary>
internal readonly struct Arguments(Value[] values, int count, ulong given, ScriptMap? named = null)
{
    public int Count => count;

    /// <summary>Named arguments of a function without a parameter list.</summary>
    public ScriptMap? Named => named;

    public Value this[int index] => index < count ? values[index] : Value.Null;

    public ReadOnlySpan<Value> Span => values.AsSpan(0, count);

    public bool IsGiven(int index) => index < 64 ? (given & (1UL << index)) != 0 : index < count;
}
