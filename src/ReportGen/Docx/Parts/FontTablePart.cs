namespace ReportGen.Docx;

/// <summary>word/fontTable.xml: the faces by name, with what may stand in for them. No face is ever embedded (their licences do not allow it).</summary>
internal static class FontTablePart
{
    public static byte[] Build(PageStyle style) => WordXml.Part(xml =>
    {
        xml.Root("fonts");
        var chinese = style.Texts.Select(t => t.Font).Append(style.EmphasisFont).Append(style.Rules.SignerFont).Distinct().ToList();
        foreach (var font in chinese)
        {
            xml.Start("font").With("name", font);
            var substitute = style.Substitutes.FirstOrDefault(s => s.Font == font)?.Substitute;
            if (substitute is not null)
            {
                xml.Value("altName", substitute);
            }

            xml.Value("charset", "86").Value("family", "auto").Value("pitch", "variable").End();
        }

        foreach (var font in style.Texts.Select(t => t.Latin).Distinct().Except(chinese))
        {
            xml.Start("font").With("name", font).Value("charset", "00").Value("family", "auto").Value("pitch", "variable").End();
        }

        xml.End();
    });
}
