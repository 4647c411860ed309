namespace ReportGen.Templating.Evaluation;

/// <summary>The variable <c>$</c>: positional arguments as a list, named ones as its members.</summary>
internal sealed class ArgumentList(Value[] values, ScriptMap? named) : ScriptList
{
    public static ArgumentList None { get; } = new([], null);

    public ScriptMap? Named => named;

    public override int Count => values.Length;

    public override Value this[int index] => values[index];
}
