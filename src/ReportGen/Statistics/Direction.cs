namespace ReportGen.Statistics;

public enum Direction
{
    Equal,
    Up,
    Down,

    /// <summary>The former value was 0: there is no percentage.</summary>
    FromNothing,
}
