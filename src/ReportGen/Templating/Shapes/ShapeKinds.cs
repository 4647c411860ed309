namespace ReportGen.Templating;

/// <summary>The kinds of value that something in a template may have, before there is a value. Several at once: a number or nothing.</summary>
[Flags]
public enum ShapeKinds
{
    /// <summary>Not known to be anything: the item of an empty list.</summary>
    None = 0,

    /// <summary>Null, or a value of the host that counts as nothing.</summary>
    Null = 1,

    Bool = 2,

    /// <summary>A number, or a value of the host that is one in arithmetic.</summary>
    Number = 4,

    /// <summary>A text, or a value of the host that is nothing else.</summary>
    Text = 8,

    Date = 16,
    TimeSpan = 32,
    List = 64,
    Object = 128,
    Function = 256,
    Any = 511,
}
