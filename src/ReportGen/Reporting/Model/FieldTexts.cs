using ReportGen.Templating;

namespace ReportGen.Reporting;

/// <summary>The texts that a field lists, which know the field when somebody counts them.</summary>
internal sealed class FieldTexts(Value[] texts, NumberSource source) : ScriptList
{
    public NumberSource Source => source;

    public override int Count => texts.Length;

    public override Value this[int index] => texts[index];
}
