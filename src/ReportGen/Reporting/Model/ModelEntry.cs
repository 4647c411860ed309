using ReportGen.Records;

namespace ReportGen.Reporting;

/// <summary>What can be said of a member before there are records: everything but how it is read.</summary>
internal abstract record ModelEntry(string Name, string ChineseName, string Meaning, ModelShape Shape)
{
    /// <summary>The type of the record or records; null where they may be of any, or are none.</summary>
    public RecordType? Type { get; init; }

    /// <summary>The only texts that it can be; null where that is open.</summary>
    public Func<IReadOnlyList<string>>? Words { get; init; }

    /// <summary>The values of a choice.</summary>
    public ChoiceSet? Choices { get; init; }

    /// <summary>An object or a list that may be missing as a whole.</summary>
    public bool MayBeMissing { get; init; }
}
