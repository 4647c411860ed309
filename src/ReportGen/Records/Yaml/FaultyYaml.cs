using ReportGen.Diagnostics;

namespace ReportGen.Records;

/// <summary>
/// Reads YAML to its end whatever is wrong with it. The parser breaks off at the first slip; each is told, and the file is read again without the line
/// of it, so that one run tells all that there is to mend.
/// </summary>
internal static class FaultyYaml
{
    // Whoever typed one full-width colon typed many. Above this, and in large files sooner, the rest is only looked through for the like.
    private const int MostReadings = 200;
    private const long MostCharacters = 20_000_000;

    /// <summary>Reads with one reading or more; what comes back is of the last, the findings are of all, each once.</summary>
    /// <param name="source">The file.</param>
    /// <param name="bag">Takes the findings.</param>
    /// <param name="read">One reading, of a stream of its own, which adds its findings to the bag given.</param>
    public static T Read<T>(SourceText source, DiagnosticBag bag, Func<YamlEvents, DiagnosticBag, T> read)
        where T : class?
    {
        List<Diagnostic> told = [];
        LinesLeftOut? leftOut = null;
        for (var readings = 1; ; readings++)
        {
            var found = new DiagnosticBag();
            var events = new YamlEvents(source, found, leftOut);
            var result = read(events, found);
            if (events.IsBroken)
            {
                var faults = found.Items.Skip(events.FirstFault).ToList();
                var mayGoOn = readings < MostReadings && readings * (long)source.Text.Length < MostCharacters;
                if (mayGoOn && leftOut is not null && faults.All(fault => SyntaxWords.IsAboutIndent(fault.Headline) && leftOut.HoldsAbove(fault.Location.Line) && leftOut.AddRest(fault.Location.Line)))
                {
                    continue;
                }

                if (mayGoOn && LeaveOut(faults, leftOut ??= new(source)))
                {
                    told.AddRange(found.Items.Where(finding => faults.Contains(finding) || leftOut.Holds(finding.Location.Line)));
                    continue;
                }

                LineFault.ReportRest(found, source, faults[^1].Location.Line + 1);
            }

            foreach (var finding in leftOut is null ? found.Items : Once(told, found, leftOut))
            {
                bag.Add(finding);
            }

            leftOut?.HidePrivate();
            return result;
        }
    }

    // A line whose colon was mended may be told by two readings.
    private static IEnumerable<Diagnostic> Once(List<Diagnostic> told, DiagnosticBag last, LinesLeftOut leftOut) => told
        .Concat(last.Items.Where(finding => !leftOut.Holds(finding.Location.Line)))
        .DistinctBy(finding => $"{finding.Id} {finding.Location.Line} {finding.Location.Column}");

    // Behind the end of a document another year may stand, which is none of this file.
    private static bool LeaveOut(List<Diagnostic> faults, LinesLeftOut lines)
    {
        var isNew = false;
        foreach (var fault in faults.Where(fault => fault.Rule != YamlRules.SecondDocument))
        {
            isNew |= lines.Add(fault.Location);
        }

        return isNew;
    }
}
