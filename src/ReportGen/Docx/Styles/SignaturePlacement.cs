namespace ReportGen.Docx;

/// <summary>How organisation and date stand to each other (GB/T 9704 7.3.5).</summary>
public enum SignaturePlacement
{
    /// <summary>不加盖印章 (7.3.5.2): the organisation ends two characters from the right, the date begins two characters right of it.</summary>
    Unsealed,

    /// <summary>加盖印章 (7.3.5.1): the date ends four characters from the right, the organisation is centred on it.</summary>
    Sealed,
}
