namespace ReportGen.Benchmarks.Measuring;

/// <summary>The medians and the least CPU seconds as a Markdown table, each beside its floor and its target.</summary>
internal static class ResultTable
{
    public static void Print(IReadOnlyList<Series> all, TextWriter output)
    {
        output.WriteLine("| what | CPU s | least | target | peak MiB | target | floor | ratio to it | target |");
        output.WriteLine("|---|--:|--:|--:|--:|--:|---|--:|--:|");
        foreach (var series in all)
        {
            var subject = series.Subject;
            var floor = all.FirstOrDefault(s => s.Subject == subject.Floor);
            var ratio = floor is null ? "" : $"{series.RatioTo(floor):0.00}";
            output.WriteLine(
                $"| {subject.Name} | {series.Cpu:0.000} | {series.LeastCpu:0.000} | {subject.Target.Cpu} | {series.Peak:0} | {subject.Target.Peak} | {subject.Floor?.Name} | {ratio} | {subject.Target.Ratio} |");
        }
    }
}
