using ReportGen.Diagnostics;
using ReportGen.Records;

namespace ReportGen.Reporting;

/// <summary>Plans of the year that a report of a part of it leaves out: it plans for a shorter time, and they do not say when in their year they are due.</summary>
internal static class PlansNotTold
{
    private const int Named = 3;

    /// <summary>One sentence; null where all are told or there are none.</summary>
    public static Message? Of(ModelContext context)
    {
        var left = PlanSelection.LeftOut(context, out var year);
        if (left.Count == 0)
        {
            return null;
        }

        var names = string.Join('、', left.Take(Named).Select(plan => $"“{plan.Get(Statements.Text)}”（{plan.LocationOf(Statements.Text)}）"));
        var next = PlanSelection.PeriodOf(context);
        return new(
            $"没有写季度、期限的打算是{year}年全年的，{next.Label}的打算里没有写：{names}{(left.Count > Named ? $"等{left.Count}条" : "")}；要写的，写明“年”和“季度”，或者“期限”",
            $"plans without quarter or deadline are those of the whole of {year} and are not in the plans for {next.EnglishLabel}: {names}{(left.Count > Named ? $" and {left.Count - Named} more" : "")}; to tell them, state year and quarter, or deadline");
    }
}
