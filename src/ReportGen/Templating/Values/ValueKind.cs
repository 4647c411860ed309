namespace ReportGen.Templating;

/// <summary>What a template value is.</summary>
public enum ValueKind
{
    Null,
    Bool,
    Int,
    Long,
    BigInteger,
    Float,
    Double,
    Decimal,
    Text,
    Date,
    TimeSpan,
    List,
    Object,
    Function,

    /// <summary>A value of the host with an identity of its own, see <see cref="HostValue"/>.</summary>
    Host,
}
