namespace ReportGen.Records;

/// <summary>How sure a number is: 30余, 近5000, 约120, 10以上, 20以下.</summary>
public enum Qualifier
{
    Exact,

    /// <summary>余, 多: a little more.</summary>
    Over,

    /// <summary>近: a little less.</summary>
    Near,

    /// <summary>约, 左右.</summary>
    About,

    /// <summary>以上, 不少于, 至少.</summary>
    AtLeast,

    /// <summary>以下, 不超过.</summary>
    AtMost,
}
