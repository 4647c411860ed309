namespace ReportGen.Records;

internal enum QuantityFault
{
    None,
    NotANumber,

    /// <summary>五十三: figures are meant to be written as figures.</summary>
    ChineseFigure,

    /// <summary>98。1.</summary>
    DecimalMark,
    WrongUnit,
    NotWhole,
    Negative,
    TooLarge,
    ReversedRange,
}
