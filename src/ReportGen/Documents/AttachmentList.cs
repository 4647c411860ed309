namespace ReportGen.Documents;

/// <summary>附件说明 below the text (GB/T 9704 7.3.4): the names of what is attached, in the order of their numbers.</summary>
/// <param name="Names">A name each; never empty in a parsed document.</param>
public sealed record AttachmentList(IReadOnlyList<IReadOnlyList<Inline>> Names) : Block
{
    private const string Label = "附件：";

    /// <summary>A line each: 附件：1.名单, 2.清单; one alone has no number.</summary>
    public IEnumerable<IReadOnlyList<Inline>> Lines()
    {
        for (var i = 0; i < Names.Count; i++)
        {
            var before = (i == 0 ? Label : "") + (Names.Count > 1 ? NumberOf(i + 1) + "." : "");
            yield return before.Length == 0 ? Names[i] : Names[i] is [Text first, ..] ? [new Text(before + first.Content), .. Names[i].Skip(1)] : [new Text(before), .. Names[i]];
        }
    }

    internal static string NumberOf(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
