using ReportGen.Reporting;

namespace ReportGen.Tests.Reporting;

/// <summary>The invented town of the samples, in memory.</summary>
internal static class SampleTown
{
    public static MemoryWorkspace Workspace() => SampleFolders.Workspace("qinghe");

    public static string Text(string name) => File.ReadAllText(TestPaths.In("samples", "qinghe", name));

    public static Reported Build(string file = "2024.yaml", string? period = null, bool draft = false) =>
        Reported.In(Workspace(), period, draft: draft, file: "qinghe/" + file);
}
