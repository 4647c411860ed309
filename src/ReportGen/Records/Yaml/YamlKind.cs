namespace ReportGen.Records;

internal enum YamlKind
{
    Scalar,
    MapStart,
    MapEnd,
    ListStart,
    ListEnd,

    /// <summary>The document is over, or broke off at an error that is reported already.</summary>
    End,
}
