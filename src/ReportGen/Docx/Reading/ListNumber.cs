namespace ReportGen.Docx;

/// <summary>How a level of a list is numbered: the form (<c>decimal</c>, <c>chineseCounting</c>), the text round it (<c>%1.</c>), and the indents it gives.</summary>
internal sealed record ListNumber(string Form, string Text, ParagraphFormat Paragraph)
{
    /// <summary>The numeral of the first item as it prints, for the judging of its form: 一、 or （1）.</summary>
    public string Sample => Form == "bullet" ? "" : Text.Length == 0 ? "" : Replace(Form switch
    {
        "chineseCounting" or "chineseCountingThousand" or "japaneseCounting" or "ideographDigital" or "taiwaneseCountingThousand" => "一",
        "decimalEnclosedCircle" or "decimalEnclosedCircleChinese" => "①",
        _ => "1",
    });

    private string Replace(string numeral)
    {
        var at = Text.LastIndexOf('%');
        return at < 0 || at + 1 >= Text.Length ? Text : string.Concat(Text.AsSpan(0, at), numeral, Text.AsSpan(at + 2));
    }
}
