namespace ReportGen.Templating;

/// <summary><c>a..b</c>: whole numbers one after the other, upwards or downwards, never written out.</summary>
internal sealed class ScriptRange(long first, int count, int step) : ScriptList
{
    public override int Count => count;

    internal override string TypeName => "iterator";

    public override Value this[int index] => Value.OfInteger(first + ((long)index * step));
}
