using ReportGen.Diagnostics;
using ReportGen.Records;
using ReportGen.Reporting;

namespace ReportGen.Cli;

/// <summary>What the program tells its caller; scripts and CI rely on these numbers.</summary>
internal static class ExitCode
{
    public const int Done = 0;
    public const int Findings = 1;
    public const int Usage = 2;
    public const int InputUnreadable = 3;
    public const int TemplateError = 4;
    public const int OutputNotWritten = 5;
    public const int Bug = 70;
    public const int Interrupted = 130;

    private static readonly string[] InputIds = [WorkspaceRules.InputNotRead.Id, InputRules.EmptyFolder.Id, InputRules.NotARecordFile.Id, InputRules.NotABaseline.Id, TrialRules.DataIsNoJson.Id, TrialRules.DataIsNoObject.Id];

    // Words of the command line that mean nothing, or ask for what the files do not hold or cannot be told as.
    private static readonly string[] UsageIds =
    [
        ReportRules.PeriodDoesNotFit.Id, ReportRules.TemplateOfOtherKind.Id, InputRules.PeriodNotCovered.Id, InputRules.PeriodWithoutYear.Id, InputRules.NoPeriod.Id, InputRules.BadUnit.Id, TemplateRules.NoSuchTemplate.Id,
    ];

    // What a kind of report misses in the records is a finding about them; no template is at fault. A key that stands twice is understood.
    private static readonly string[] RecordIds = [YamlRules.DuplicateKey.Id, ReportRules.KindDoesNotFit.Id, ReportRules.NobodyNamed.Id, ReportRules.NothingToTell.Id];

    /// <summary>The code of a run with these findings. What kept the program from doing its work goes before what it found.</summary>
    public static int Of(IReadOnlyList<Diagnostic> findings, Severity failOn)
    {
        var code = Done;
        foreach (var item in findings)
        {
            var own = item.Severity == Severity.Error ? OfError(item.Id) : item.Severity >= failOn ? Findings : Done;
            code = Worse(code, own);
        }

        return code;
    }

    /// <summary>The code that tells more of two.</summary>
    public static int Worse(int left, int right) => Rank(right) > Rank(left) ? right : left;

    // The ranges of ids are part of the product: RG10 and RG11 are files and YAML, RG3 to RG50 templates and what they make, RG59 outputs.
    private static int OfError(string id) =>
        RecordIds.Contains(id, StringComparer.Ordinal) ? Findings
        : InputIds.Contains(id, StringComparer.Ordinal) || Begins(id, "RG10", "RG11") ? InputUnreadable
        : UsageIds.Contains(id, StringComparer.Ordinal) ? Usage
        : Begins(id, "RG3", "RG40", "RG50") ? TemplateError
        : id == WorkspaceRules.OutputNotWritten.Id || Begins(id, "RG59") ? OutputNotWritten
        : Begins(id, "RG90") ? Usage
        : Findings;

    private static bool Begins(string id, params ReadOnlySpan<string> ranges)
    {
        foreach (var range in ranges)
        {
            if (id.StartsWith(range, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static int Rank(int code) => code switch
    {
        Done => 0,
        Findings => 1,
        OutputNotWritten => 2,
        TemplateError => 3,
        InputUnreadable => 4,
        _ => 5,
    };
}
