namespace ReportGen.Templating.Syntax;

/// <summary>What may end the block that is being read.</summary>
[Flags]
internal enum BlockEnd
{
    None = 0,
    End = 1,
    Else = 2,
    When = 4,
}
