namespace ReportGen.Docx;

/// <summary>word/settings.xml: no prompts, no theme; odd and even footers where the style asks for them.</summary>
internal static class SettingsPart
{
    public static byte[] Build(PageStyle style) => WordXml.Part(xml =>
    {
        xml.Root("settings").Start("zoom").With("percent", 100).End().Value("defaultTabStop", style[StyleKey.Body].CharacterWidth * 2);
        if (style.PageNumbers == PageNumberPlacement.Outside)
        {
            xml.Empty("evenAndOddHeaders");
        }

        // A line that the author broke (a title, a table cell) is not stretched to the margins.
        xml.Value("characterSpacingControl", "compressPunctuation").Start("compat").Empty("doNotExpandShiftReturn").Empty("useFELayout");
        xml.Start("compatSetting").With("name", "compatibilityMode").With("uri", "http://schemas.microsoft.com/office/word").With("val", 15).End();
        xml.End().End();
    });
}
