using ReportGen.Cli;

using var process = new ProcessEnvironment();
return CommandLineProgram.Run(args, process.Environment);
