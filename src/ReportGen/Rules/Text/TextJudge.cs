namespace ReportGen.Rules;

/// <summary>
/// A rule that looks at one text at a time. All of them are given a book's texts in one walk, so that no text is read or kept more than once: there are
/// as many as a large file has lines.
/// </summary>
internal abstract class TextJudge : JudgedRule
{
    public abstract void Check(in WrittenText text, Bench bench);
}
