namespace ReportGen.Reporting;

/// <summary>Where records are checked at every change.</summary>
public enum ContinuousIntegration
{
    None,
    GitHub,
    GitLab,
}
