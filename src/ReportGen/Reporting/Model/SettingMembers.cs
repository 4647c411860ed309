using ReportGen.Records;
using ReportGen.Templating;

namespace ReportGen.Reporting;

/// <summary>The settings in a template.</summary>
internal static class SettingMembers
{
    public static readonly ModelTable<Settings> Table = new(
        new("设置", "settings"),
        new("ruleset", "规则集", "规则集", ModelShape.Choice, s => Value.Of(new ChoiceValue(s.Ruleset.Name))) { Choices = Rulesets.All },
        new("decimals", "小数位", "比率保留几位小数", ModelShape.Number, s => Value.Of(s.Decimals)),
        new("share_decimals", "占比小数位", "结构占比保留几位小数", ModelShape.Number, s => Value.Of(s.ShareDecimals)),
        new("share_base", "占比基数", "基数满多少才在正文写占比", ModelShape.Number, s => Value.Of(s.ShareBase)),
        new("result_scheme", "办理结果分类", "ABCD、ABC", ModelShape.Choice, s => Value.Of(new ChoiceValue(s.ResultScheme))) { Choices = ResultSchemes.All },
        new("closed_means", "办结口径", "办结的口径", ModelShape.Choice, s => Value.Of(new ChoiceValue(s.ClosedMeans))) { Choices = ClosedMeanings.All },
        new("closed_means_stated", "写明办结口径", "设置里写明了办结口径", ModelShape.Flag, s => Value.Of(s.ClosedMeansStated)));
}
