using System.Runtime;
using ReportGen.Cli;

// The runtime is set up for a second thread that collects (see the project file) and then does without: nobody waits for this process to answer.
GCSettings.LatencyMode = GCLatencyMode.Batch;
using var process = new ProcessEnvironment();
return CommandLineProgram.Run(args, process.Environment);
