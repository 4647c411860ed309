using ReportGen.Diagnostics;

namespace ReportGen.Rules;

/// <summary>
/// One rule: its entry of the catalogue, its page and its check, in a file of its own. A rule looks at one book at a time; it reports through
/// the bench, which knows what the project made of the rule and which records are waived.
/// </summary>
internal abstract class JudgedRule
{
    public abstract Rule Rule { get; }

    /// <summary>What <c>reportgen rules ID</c> and docs/rules show.</summary>
    public abstract RulePage Page { get; }

    /// <summary>
    /// What the rule finds in one record, or in two of a list, holds whatever else the file says: it judges what was read whole even where other
    /// records could not be read. Rules that count, that miss something, or that ask for the roster do not.
    /// </summary>
    public virtual bool JudgesAlone => false;

    /// <summary>
    /// What the rule finds is wrong whatever is reported: dates and numbers, by which it is known what a report tells. Of other rules the bench tells what lies in
    /// the report: they look at everything, and say on which day a fault happens where it is not the record's.
    /// </summary>
    public virtual bool JudgesAllTime => false;

    /// <summary>Looks at the book's records. Rules about texts do not: they are given one text after the other, see <see cref="TextJudge"/>.</summary>
    public virtual void Check(Bench bench)
    {
    }
}
