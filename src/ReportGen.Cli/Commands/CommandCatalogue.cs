using ReportGen.Cli.Syntax;

namespace ReportGen.Cli.Commands;

/// <summary>All commands, in the order in which help lists them.</summary>
internal static class CommandCatalogue
{
    public const string Help = "help";

    public static IReadOnlyList<CommandSpec> All { get; } =
    [
        BuildCommand.Spec,
        WatchCommand.Spec,
        ValidateCommand.Spec,
        StatsCommand.Spec,
        ExplainCommand.Spec,
        RulesCommand.Spec,
        LedgerNewCommand.Spec,
        LedgerExportCommand.Spec,
        LedgerToYamlCommand.Spec,
        InitCommand.Spec,
        RolloverCommand.Spec,
        SchemaCommand.Spec,
        CompletionCommand.Spec,
        TemplateListCommand.Spec,
        TemplateNewCommand.Spec,
        TemplateCheckCommand.Spec,
        TemplateVarsCommand.Spec,
        TemplateDiffCommand.Spec,
        TemplateRenderCommand.Spec,
        StyleCheckCommand.Spec,
    ];

    public static CommandSpec Default => All[0];

    public static IReadOnlyList<string> Verbs { get; } = [.. All.Select(c => c.Verb)];
}
