namespace ReportGen.Workbooks;

/// <summary>What a cell holds.</summary>
internal enum CellKind
{
    Text,
    Number,
    Flag,
    Date,

    /// <summary>A date whose year is not shown: the text is <c>2024-05-15</c> all the same.</summary>
    MonthAndDay,

    /// <summary>A formula that could not be computed: the text is <c>#REF!</c> and the like.</summary>
    Error,

    /// <summary>A formula without a value: no program has computed it yet.</summary>
    NotComputed,
}
