using ReportGen.Templating;

namespace ReportGen.Reporting;

/// <summary>One member of something that templates see: its English and Chinese name, what it is in a line, its shape, and how it is read.</summary>
internal sealed record ModelMember<T>(string Name, string ChineseName, string Meaning, ModelShape Shape, Func<T, Value> Get) : ModelEntry(Name, ChineseName, Meaning, Shape);
