using ReportGen.Diagnostics;

namespace ReportGen.Rules;

/// <summary>What a run of the rules found. What two books share, such as a project file, is told once.</summary>
internal sealed class Verdict(DiagnosticBag bag)
{
    private readonly HashSet<ToldFinding> _told = [];
    private readonly List<WaivedFinding> _waived = [];

    public IReadOnlyList<WaivedFinding> Waived => _waived;

    public void Add(Diagnostic finding)
    {
        if (IsNew(finding.Id, finding.Location, finding.Headline))
        {
            bag.Add(finding);
        }
    }

    public void Waive(WaivedFinding finding)
    {
        if (IsNew(finding.Rule.Id, finding.Location, finding.Headline))
        {
            _waived.Add(finding);
        }
    }

    private bool IsNew(string rule, Location at, Message headline) => _told.Add(new ToldFinding(rule, at.Source?.FullName, at.Line, at.Column, headline.Chinese));
}
