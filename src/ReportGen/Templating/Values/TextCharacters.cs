namespace ReportGen.Templating;

/// <summary>The characters of a text as a loop sees them.</summary>
internal sealed class TextCharacters(string text) : ScriptList
{
    public override int Count => text.Length;

    public override Value this[int index] => Value.Of(text[index].ToString());
}
