using ReportGen.Benchmarks.Inputs;
using ReportGen.Benchmarks.Measuring;

namespace ReportGen.Benchmarks;

/// <summary>What is measured, each beside its floor. The folder holds the published programs (see ./build bench) and gets inputs and outputs.</summary>
internal static class Comparison
{
    // Turns a round of what takes a few tenths of a second.
    private const int Short = 5;

    public static readonly IReadOnlyList<int> RecordCounts = [10_000, 100_000];

    public static void Run(string folder, int rounds, TextWriter output)
    {
        var inputs = new InputFolder(Path.Combine(folder, "inputs"));
        inputs.Write(RecordCounts);
        ResultTable.Print(Rounds.Run([.. Subjects(folder, inputs)], rounds, folder), output);
    }

    private static IEnumerable<Subject> Subjects(string folder, InputFolder inputs)
    {
        var program = Path.Combine(folder, "reportgen", "reportgen");
        var self = Path.Combine(folder, "benchmarks", "ReportGen.Benchmarks");
        var written = Path.Combine(folder, "written");

        var bare = new Subject("bare start", [Path.Combine(folder, "bare", "ReportGen.Bare")]) { Turns = Short };
        yield return bare;
        yield return new("`--help`", [program, "--help"]) { Floor = bare, Target = new(Ratio: 2.2), Turns = Short };

        Subject Document(string name, int copies, int petitions) =>
            new(name, [self, "document", Path.Combine(written, "floor"), $"{copies}", $"{petitions}"]) { Output = written };

        var one = Document("one document, written straight", 1, 0) with { Turns = Short };
        var large = Document("one with 10,000 rows, written straight", 1, InputFolder.LargeRows);
        var many = Document("200 documents, written straight", InputFolder.Documents, 0);
        Subject Build(string name, Subject floor, Target target, params string[] words) =>
            new(name, [program, "build", .. words, "-o", Path.Combine(written, "out.docx")]) { Floor = floor, Target = target, Output = written };

        yield return one;
        yield return Build("SMALL", one, new(Cpu: 0.25, Peak: 60), inputs.Small, "--template", inputs.SmallTemplate) with { Turns = Short };
        yield return large;
        yield return Build("LARGE", large, new(Cpu: 0.95, Peak: 120), inputs.Large, "--template", inputs.LargeTemplate);
        yield return many;
        yield return Build("200 SMALL, `--each`", many, new(Cpu: 3.5), inputs.Each, "--each", "--template", inputs.SmallTemplate);
        yield return new("template engine, cold", [program, "template", "render", inputs.EngineTemplate, "--data", inputs.EngineData]) { Floor = bare, Turns = Short };

        foreach (var count in RecordCounts)
        {
            var file = inputs.Records(count);
            var events = new Subject($"event pass over {count:N0} records", [self, "events", file]) { MostRounds = count > 10_000 ? 3 : 5 };
            yield return events;
            yield return new($"event pass over {count:N0} records in memory", [self, "events-in-memory", file]) { Floor = events, MostRounds = events.MostRounds };
            yield return new($"`validate` {count:N0} records", [program, "validate", file]) { Floor = events, Target = new(Ratio: 1.6), MostRounds = events.MostRounds };
            yield return new($"`stats` of {count:N0} records", [program, "stats", file]) { Floor = events, Target = new(Ratio: 1.6), MostRounds = events.MostRounds };
        }
    }
}
