using ReportGen.Benchmarks;
using ReportGen.Benchmarks.Engine;
using ReportGen.Benchmarks.Floors;
using ReportGen.Benchmarks.Inputs;

// The first form is what ./build bench runs; the others are what it measures beside reportgen, each in a process of its own.
switch (args)
{
    case ["measure", var folder, var rounds]:
        Comparison.Run(folder, int.Parse(rounds), Console.Out);
        return 0;
    case ["inputs", var folder]:
        new InputFolder(folder).Write(Comparison.RecordCounts);
        return 0;
    case ["events", var file]:
        EventPass.Run(file);
        return 0;
    case ["events-in-memory", var file]:
        EventPass.RunInMemory(file);
        return 0;
    case ["document", var file, var copies, var petitions]:
        BareDocument.Write(file, int.Parse(copies), int.Parse(petitions));
        return 0;
    case ["engine"]:
        EnginePass.Run(Console.Out);
        return 0;
    default:
        Console.Error.WriteLine("measure FOLDER ROUNDS | inputs FOLDER | events FILE | events-in-memory FILE | document FILE COPIES PETITIONS | engine");
        return 2;
}
