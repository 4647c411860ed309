using ReportGen.Records;

namespace ReportGen.Reporting;

/// <summary>An object of the model that stands for a record: what is counted of such objects is counted of their records.</summary>
internal interface IOfRecord
{
    Record Record { get; }

    /// <summary>The record itself, or the outermost one that it stands within.</summary>
    Record Owner { get; }

    ModelContext Context { get; }
}
