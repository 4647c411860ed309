using ReportGen.Diagnostics;

namespace ReportGen.Reporting;

/// <summary>The members of one kind of object that templates see, as far as they can be told without one.</summary>
internal abstract class ModelTable(Message name)
{
    /// <summary>What messages call the object.</summary>
    public Message Name => name;

    /// <summary>Its Chinese name.</summary>
    public string DisplayName => name.Chinese;

    public abstract IReadOnlyList<ModelEntry> Entries { get; }

    /// <summary>The English and the Chinese names.</summary>
    public abstract IEnumerable<string> Names { get; }

    /// <summary>The member of either name; null where there is none.</summary>
    public abstract ModelEntry? Find(string name);
}
