namespace ReportGen.Documents;

/// <summary>What a draft says to the person who finishes it, beside the block before it: a comment in Word, never part of the text.</summary>
public sealed record Hint(string Text) : Block;
