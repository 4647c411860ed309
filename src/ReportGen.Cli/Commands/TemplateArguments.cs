using ReportGen.Cli.Syntax;
using ReportGen.Diagnostics;
using ReportGen.Reporting;

namespace ReportGen.Cli.Commands;

/// <summary>What the commands about templates share.</summary>
internal static class TemplateArguments
{
    public static OptionSpec Project { get; } = new("--project", new("项目文件夹（默认从当前文件夹往上找 reportgen.yaml）", "the project's folder (by default found by walking up to reportgen.yaml)"))
    {
        Value = new("文件夹", "FOLDER"),
        Offered = Offered.Folders,
    };

    public static ArgumentSpec Names { get; } = new(
        new("模板", "TEMPLATE"),
        new("模板的名字：报告种类（annual、年度），或者 template list 列出的名字", "templates: kinds of report (annual) or names that template list shows"),
        Many: true)
    {
        Offered = new(PathKind.None, () => TemplateFiles.ShippedNames),
    };

    /// <summary>Says where the copies with comments lie.</summary>
    public static void TellNotes(IReadOnlyList<string> paths, CommandContext context)
    {
        foreach (var path in paths)
        {
            context.Say(new($"模板里的错写成了批注：{PrintableText.Of(path)}", $"the errors of the template are comments in {PrintableText.Of(path)}"));
        }
    }

    public static TemplateFiles FilesOf(ParsedArguments arguments, CommandContext context) => new(context.Environment.Workspace, arguments.Value(Project) ?? ".");
}
