using ReportGen.Diagnostics;
using ReportGen.Docx;

namespace ReportGen.Reporting;

/// <summary>A Word document that stands where another is to be written.</summary>
internal static class FormerDocument
{
    /// <summary>Reports one that people made or have edited since the program wrote it; what is just as it was written may go.</summary>
    /// <param name="workspace">The files.</param>
    /// <param name="path">Where is to be written.</param>
    /// <param name="bag">Takes the finding.</param>
    /// <param name="help">What to do instead; by default to choose another name.</param>
    /// <returns>Whether nothing stands in the way.</returns>
    public static bool Protect(IWorkspace workspace, string path, DiagnosticBag bag, Message? help = null)
    {
        if (workspace.Kind(path) != WorkspaceEntry.File)
        {
            return true;
        }

        // What cannot be looked at may be anybody's.
        if (workspace.Read(path, out var bytes) is { } fault)
        {
            bag.NotLookedAt(path, fault, help);
            return false;
        }

        using var former = new MemoryStream(bytes.ToArray(), writable: false);
        var manifest = DocxManifest.Read(former);
        if (manifest is null)
        {
            bag.NotOurs(path, help);
        }
        else if (!manifest.IsUnchanged)
        {
            bag.Edited(path, help);
        }

        return manifest is { IsUnchanged: true };
    }
}
