using ReportGen.Templating;

namespace ReportGen.Reporting;

/// <summary>An object of the model, whatever it stands for.</summary>
internal abstract class ModelObject : ScriptObject
{
    public abstract object? Subject { get; }
}
