using ReportGen.Diagnostics;
using ReportGen.Records;

namespace ReportGen.Reporting;

/// <summary>The page style that a project states for its documents.</summary>
internal static class ProjectStyle
{
    /// <summary>The style of <c>settings</c> in a project file; null where it states none or cannot be read, which is told where it is built with.</summary>
    /// <param name="workspace">The files.</param>
    /// <param name="folder">The folder of the project file.</param>
    public static YamlValue? Of(IWorkspace workspace, string folder)
    {
        var path = WorkspacePath.Join(folder, RecordFiles.ProjectName);
        if (workspace.Kind(path) != WorkspaceEntry.File || TemplateFolder.Read(path, workspace, new DiagnosticBag()) is not { } source)
        {
            return null;
        }

        var settings = Member(YamlMap.Read(source, new DiagnosticBag()), YearFile.Settings)?.Map;
        return settings is not null && Member(settings, SettingsFields.Style) is { Text: not null } style ? style : null;
    }

    private static YamlValue? Member(YamlMap map, Field field) => map.Members.FirstOrDefault(member => field.Names.Prepend(field.Key).Contains(member.Key, StringComparer.Ordinal))?.Value;
}
