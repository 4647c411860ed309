namespace ReportGen.Benchmarks.Measuring;

/// <summary>Runs all subjects in turn, round after round, after one round that only warms the disk's cache.</summary>
internal static class Rounds
{
    public static IReadOnlyList<Series> Run(IReadOnlyList<Subject> subjects, int rounds, string folder)
    {
        Series[] all = [.. subjects.Select(s => new Series(s))];
        for (var round = 0; round <= rounds; round++)
        {
            for (var turn = 0; turn < (round == 0 ? 1 : all.Max(s => s.Subject.Turns)); turn++)
            {
                foreach (var series in all.Where(s => s.Subject.MostRounds >= round && s.Subject.Turns > turn))
                {
                    var reading = Once(series.Subject, folder);
                    if (round > 0)
                    {
                        series.Add(reading);
                    }
                }
            }

            Console.Error.WriteLine($"round {round} of {rounds}");
        }

        return all;
    }

    private static Reading Once(Subject subject, string folder)
    {
        if (subject.Output is { } output)
        {
            if (Directory.Exists(output))
            {
                Directory.Delete(output, recursive: true);
            }

            Directory.CreateDirectory(output);
        }

        return ChildProcess.Run(subject.Command, Path.Combine(folder, "output.txt"), Path.Combine(folder, "errors.txt"));
    }
}
