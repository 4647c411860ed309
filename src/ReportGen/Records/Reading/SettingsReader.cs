using ReportGen.Diagnostics;

namespace ReportGen.Records;

/// <summary>The typed settings of a merged settings record.</summary>
internal static class SettingsReader
{
    public static Settings Read(Record? record, IReadOnlyList<NamedText> terms, IReadOnlyList<NamedText> rules, DiagnosticBag bag)
    {
        if (record is null)
        {
            return Settings.Default;
        }

        return new Settings
        {
            Ruleset = record.Get(SettingsFields.Ruleset) is { } ruleset ? Ruleset.Of(ruleset) : Ruleset.National,
            Decimals = Small(record, SettingsFields.Decimals, 6, bag) ?? Settings.Default.Decimals,
            ShareDecimals = Small(record, SettingsFields.ShareDecimals, 6, bag) ?? Settings.Default.ShareDecimals,
            ShareBase = Small(record, SettingsFields.ShareBase, 1_000_000, bag) ?? Settings.Default.ShareBase,
            EvenShares = record.Get(SettingsFields.EvenShares),
            ResultScheme = record.Get(SettingsFields.ResultScheme) ?? ResultSchemes.Four,
            ClosedMeans = record.Get(SettingsFields.ClosedMeans) ?? ClosedMeanings.Replied,
            ClosedMeansStated = record.Has(SettingsFields.ClosedMeans),
            Style = record.Get(SettingsFields.Style),
            StyleLocation = record.Has(SettingsFields.Style) ? record.LocationOf(SettingsFields.Style) : Location.None,
            Terms = terms,
            Show = record.Get(SettingsFields.Show) ?? TextList.Empty,
            Compare = record.Get(SettingsFields.Compare) ?? TextList.Empty,
            Rules = Levels(rules, bag),
        };
    }

    private static int? Small(Record record, Field<Quantity> field, int most, DiagnosticBag bag)
    {
        if (record.Get(field) is not { } quantity)
        {
            return null;
        }

        if (quantity is { IsExact: true, Value: { } value } && value >= 0 && value <= most && value % 1 == 0)
        {
            return (int)value;
        }

        bag.ReportBadSetting(record.LocationOf(field), field.Name, quantity.Written ?? "", new($"写 0 到 {most} 的整数", $"write a whole number from 0 to {most}"));
        return null;
    }

    private static Dictionary<string, EnumValue> Levels(IReadOnlyList<NamedText> rules, DiagnosticBag bag)
    {
        var levels = new Dictionary<string, EnumValue>(StringComparer.Ordinal);
        foreach (var rule in rules)
        {
            // Which rules there are is not known here; R-4O is seen to be none.
            if (RuleId.Of(rule.Name) is not { } id)
            {
                bag.ReportBadSetting(rule.NameLocation, "rules", rule.Name, new("写规则编号，如 R-40、RG2103；全部规则：reportgen rules", "write the id of a rule, as R-40 or RG2103; reportgen rules lists all"));
            }
            else if (RuleLevels.All.Find(rule.Text) is { } level)
            {
                levels[id] = level;
            }
            else
            {
                bag.ReportBadSetting(rule.TextLocation, rule.Name, rule.Text, new("写 error 错误、warning 警告、info 提示 或 off 关闭", "write error, warning, info or off"));
            }
        }

        return levels;
    }
}
