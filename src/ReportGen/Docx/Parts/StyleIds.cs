using ReportGen.Documents;

namespace ReportGen.Docx;

/// <summary>The ids of the styles in styles.xml: Word's built-in ones where there are such, so that navigation, contents and other programs know them.</summary>
internal static class StyleIds
{
    public const string Normal = "Normal";
    public const string Table = "TableGrid";
    public const string Strong = "Strong";
    public const string Emphasis = "Emphasis";
    public const string StrongEmphasis = "IntenseEmphasis";
    public const string CellCenter = "TableTextCenter";
    public const string CellRight = "TableTextRight";
    public const string HeadSigner = "HeadSigner";
    public const string SignerName = "SignerName";
    public const string ImprintTable = "ImprintTable";
    public const string AttachmentNoteNext = "AttachmentNoteNext";
    public const string AttachmentNoteOnly = "AttachmentNoteOnly";
    public const string SignatureNext = "SignatureNext";
    public const string SectionEnd = "SectionEnd";
    public const string PageNumber = "Footer";
    public const string PageNumberEven = "FooterEven";

    public static string Of(StyleKey key) => StyleKeyNames.Ids[(int)key];

    public static string Cell(ColumnAlignment alignment) => alignment switch
    {
        ColumnAlignment.Center => CellCenter,
        ColumnAlignment.Right => CellRight,
        _ => Of(StyleKey.TableText),
    };
}
