namespace ReportGen.Records;

/// <summary>The text that the parser understood last: what stands in quotes or in a block is not looked at for mistakes of typing.</summary>
internal readonly record struct LastText(int Line, int Column, int LastLine, bool IsPlain, bool IsQuoted)
{
    /// <summary>The line lies inside the text, below its first line.</summary>
    public bool HoldsLine(int line) => !IsPlain && line > Line && line < LastLine;
}
