using ReportGen.Diagnostics;

namespace ReportGen.Reporting;

/// <summary>The catalogue of findings about template files by their names.</summary>
public static class TemplateRules
{
    public static Rule NoSuchTemplate { get; } = new("RG7081", Severity.Error, new("没有这个模板", "No such template"));

    public static Rule NotShipped { get; } = new("RG7082", Severity.Error, new("不是程序自带的模板", "Not a shipped template"));

    public static Rule NoShadow { get; } = new("RG7083", Severity.Error, new("项目里没有这个模板", "The project has no such template"));

    public static Rule NotATemplate { get; } = new("RG7084", Severity.Error, new("不是模板", "Not a template"));

    public static Rule WordIsUsed { get; } = new("RG7085", Severity.Error, new("用的是 Word 模板", "A Word template is used instead"));

    public static IReadOnlyList<Rule> All { get; } = [NoSuchTemplate, NotShipped, NoShadow, NotATemplate, WordIsUsed];
}
