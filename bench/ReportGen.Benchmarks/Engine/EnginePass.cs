using System.Diagnostics;
using ReportGen.Benchmarks.Inputs;
using ReportGen.Diagnostics;
using ReportGen.Templating;

namespace ReportGen.Benchmarks.Engine;

/// <summary>
/// Parses and renders the template of <see cref="EngineInput"/> in this process: what the first time costs, and what it costs when the code is warm.
/// </summary>
internal static class EnginePass
{
    private const int WarmRuns = 40;

    public static void Run(TextWriter output)
    {
        var template = Text(EngineInput.WriteTemplate);
        if (!JsonModel.TryReadObject(Text(EngineInput.WriteData), out var model))
        {
            throw new InvalidOperationException("the data of the engine are not JSON");
        }

        var first = Once(template, model);
        Once(template, model);
        var warm = Enumerable.Range(0, WarmRuns).Select(_ => Once(template, model)).OrderBy(p => p.Milliseconds).ToArray();
        output.WriteLine($"template {template.Length / 1024.0:0.0} Ki characters, {EngineInput.Loops} loops, {EngineInput.Rows} rows, {first.Characters} characters printed");
        output.WriteLine($"first   {first.Milliseconds:0.0} ms, {first.Mebibytes:0.00} MiB allocated");
        output.WriteLine($"warm    {warm[WarmRuns / 2].Milliseconds:0.0} ms median, {warm[0].Milliseconds:0.0} ms least, {warm[^1].Mebibytes:0.00} MiB allocated");
    }

    private static Pass Once(string template, ScriptObject model)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var start = Stopwatch.GetTimestamp();
        var bag = new DiagnosticBag();
        var parsed = Template.Parse(new SourceText("engine.sbn", template), bag);
        var text = Template.Join(parsed.Render(model, new RenderOptions { Limits = TemplateLimits.Generous }, bag));
        var elapsed = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        return bag.HasErrors
            ? throw new InvalidOperationException(bag.Items[0].Headline.English)
            : new Pass(elapsed, (GC.GetAllocatedBytesForCurrentThread() - before) / 1048576.0, text.Length);
    }

    private static string Text(Action<TextWriter> write)
    {
        using var writer = new StringWriter();
        write(writer);
        return writer.ToString();
    }

    private readonly record struct Pass(double Milliseconds, double Mebibytes, int Characters);
}
