using ReportGen.Diagnostics;
using ReportGen.Records;

namespace ReportGen.Reporting;

/// <summary>
/// What came out badly and no text tells unless the office asks for it (<c>settings.show</c>): the classes told in the text do not add up to the answered ones then,
/// and whoever builds the report is to know why.
/// </summary>
internal static class HiddenFigures
{
    // Those that leave a gap in a sentence of the text; 逾期 and 未办结 leave none.
    private static readonly string[] s_gaps = ["suggestions.by_result.C", "suggestions.by_result.D", "suggestions.by_satisfaction.dissatisfied", "evaluations.dissatisfied"];

    private static readonly EnumValue[] s_tellNone = [ReportKinds.Plan, ReportKinds.Election, ReportKinds.Record];

    /// <summary>One sentence; nothing where all is told.</summary>
    public static Message? Of(ModelContext context)
    {
        if (s_tellNone.Contains(context.Kind.Name))
        {
            return null;
        }

        var hidden = s_gaps.Select(context.Statistics.Find).OfType<Statistics.Figure>().Where(figure => figure.Any && figure.HiddenInProse).ToList();
        return hidden.Count == 0
            ? null
            : new(
                $"有数、默认不写进叙述的（表里有的照列）：{string.Join('、', hidden.Select(figure => $"{figure.Label}（{figure.Text}{figure.Unit}）"))}；要写的，在设置的“写入正文”里写上名称",
                $"recorded but by default not told in sentences (tables list them): {string.Join(", ", hidden.Select(figure => $"{figure.Name} ({figure.Text})"))}; to tell them, name them in settings.show");
    }
}
