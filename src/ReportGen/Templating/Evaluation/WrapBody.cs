using ReportGen.Diagnostics;
using ReportGen.Templating.Syntax;

namespace ReportGen.Templating.Evaluation;

/// <summary>The block that <c>wrap</c> hands to a function. It sees the function's local variables; <c>$$</c> within it is that of the place where it stands.</summary>
internal sealed record WrapBody(Block Block, SourceText Source, WrapBody? Outer);
