namespace ReportGen.Documents;

/// <summary>How the number of a heading is written.</summary>
public enum NumeralForm
{
    None,

    /// <summary>一、</summary>
    Chinese,

    /// <summary>（一）</summary>
    ChineseInBrackets,

    /// <summary>1.</summary>
    Arabic,

    /// <summary>（1）</summary>
    ArabicInBrackets,
}
