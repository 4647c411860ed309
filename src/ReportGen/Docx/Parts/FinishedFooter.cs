namespace ReportGen.Docx;

/// <summary>A footer with its bytes, written with every document of its style that needs it.</summary>
internal sealed class FinishedFooter(FooterPart footer, PageStyle style)
{
    public FooterPart Footer => footer;

    public byte[] Content { get; } = footer.Build(style);
}
