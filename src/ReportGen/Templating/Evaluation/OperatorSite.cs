namespace ReportGen.Templating.Evaluation;

/// <summary>Where an operator and its right side stand; most problems are shown at the operator, some at what follows it.</summary>
internal readonly record struct OperatorSite(CallSite Operator, CallSite Left, CallSite Right);
