using ReportGen.Documents;

namespace ReportGen.Docx;

/// <summary>署名 and 成文日期 (7.3.5): right-aligned by style; only an indent that depends on the width of the two is written at the paragraph.</summary>
internal static class SignatureWriter
{
    public static void Write(BodyContext context, SignatureBlock signature)
    {
        var style = context.Style;
        var dateWidth = TextWidth.Of(PlainText.Of(signature.Date), style[StyleKey.Date]);
        var longest = 0;
        foreach (var organisation in signature.Organisations)
        {
            longest = Math.Max(longest, TextWidth.Of(PlainText.Of(organisation), style[StyleKey.Signature]));
        }

        var (organisationIndent, dateIndent) = style.Signature == SignaturePlacement.Sealed ? Sealed(style, longest, dateWidth) : Unsealed(style, longest, dateWidth);
        var isPair = signature.Organisations.Count > 0 && signature.Date.Count > 0;
        for (var i = 0; i < signature.Organisations.Count; i++)
        {
            var line = signature.Organisations[i];

            // Several organisations begin at the same place: the shorter ones are indented by what they lack.
            var indent = (isPair ? organisationIndent : Default(style, StyleKey.Signature)) + longest - TextWidth.Of(PlainText.Of(line), style[StyleKey.Signature]);
            ParagraphWriter.Write(context, i == 0 ? StyleIds.Of(StyleKey.Signature) : StyleIds.SignatureNext, line, rightIndent: Unless(indent, Default(style, StyleKey.Signature)), isLast: !isPair && i + 1 == signature.Organisations.Count);
        }

        if (signature.Date.Count > 0)
        {
            // A date alone stands where the organisation would.
            var key = isPair ? StyleKey.Date : StyleKey.Signature;
            ParagraphWriter.Write(context, StyleIds.Of(key), signature.Date, rightIndent: Unless(isPair || style.Signature == SignaturePlacement.Sealed ? dateIndent : Default(style, key), Default(style, key)));
        }
    }

    // 7.3.5.2: the date begins two characters right of the organisation; the longer of the two ends two characters from the right.
    private static (int Organisation, int Date) Unsealed(PageStyle style, int organisation, int date)
    {
        var right = Default(style, StyleKey.Signature);
        var shift = 2 * style[StyleKey.Signature].CharacterWidth;
        return organisation >= date + shift ? (right, right + organisation - shift - date) : (right + shift + date - organisation, right);
    }

    // 7.3.5.1: the date ends four characters from the right, the organisation is centred on it.
    private static (int Organisation, int Date) Sealed(PageStyle style, int organisation, int date)
    {
        var right = 4 * style[StyleKey.Date].CharacterWidth;
        return (Math.Max(0, right + ((date - organisation) / 2)), right);
    }

    private static int Default(PageStyle style, StyleKey key) => style[key].Twips(style[key].RightChars);

    private static int? Unless(int indent, int standard) => indent == standard ? null : indent;
}
