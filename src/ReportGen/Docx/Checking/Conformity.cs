namespace ReportGen.Docx;

/// <summary>How a document stands to a clause. The order is that of weight.</summary>
public enum Conformity
{
    /// <summary>不适用: the document has nothing that the clause is about, or a file cannot show it.</summary>
    NotApplicable,

    /// <summary>符合.</summary>
    Conforms,

    /// <summary>声明的差异: it deviates as its style file says it should.</summary>
    Declared,

    /// <summary>不符合.</summary>
    Deviates,
}
