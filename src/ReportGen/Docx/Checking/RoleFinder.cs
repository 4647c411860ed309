namespace ReportGen.Docx;

/// <summary>
/// Tells what each paragraph outside of tables is: by its built-in style where it has one, else by its text, its place and its looks, as a reader would.
/// </summary>
internal sealed class RoleFinder
{
    private const int LargeSize = 40;

    private readonly IReadOnlyList<ReadParagraph> _paragraphs;
    private readonly DocumentRole[] _roles;

    private RoleFinder(IReadOnlyList<ReadParagraph> paragraphs)
    {
        _paragraphs = paragraphs;
        _roles = new DocumentRole[paragraphs.Count];
    }

    public static DocumentRole[] Find(IReadOnlyList<ReadParagraph> paragraphs)
    {
        var finder = new RoleFinder(paragraphs);
        finder.Find();
        return finder._roles;
    }

    /// <summary>The level of a heading, 1 to 4; 0 where the paragraph is none.</summary>
    public static int HeadingLevel(ReadParagraph paragraph)
    {
        var text = NumberedText(paragraph);
        var isMarked = paragraph.Format.Outline is { } outline ? outline < 9 : paragraph.StyleName.StartsWith("heading ", StringComparison.Ordinal);
        if (!isMarked && !TextShapes.IsHeadingLine(text))
        {
            return 0;
        }

        return TextShapes.Level(text) is > 0 and var level ? level
            : !isMarked ? 0
            : Math.Min(4, paragraph.Format.Outline + 1 ?? (paragraph.StyleName[^1] - '0'));
    }

    /// <summary>The text with the numeral that a list puts before it.</summary>
    public static string NumberedText(ReadParagraph paragraph) => (paragraph.Number?.Sample ?? "") + paragraph.Text.Trim();

    private void Find()
    {
        var title = FindTitle();
        for (var i = 0; i < _paragraphs.Count; i++)
        {
            _roles[i] = _paragraphs[i].IsBlank ? DocumentRole.Blank : _roles[i] == DocumentRole.Title ? DocumentRole.Title : i < title ? Above(_paragraphs[i]) : Below(_paragraphs[i]);
        }

        var body = FindUnderTitle(title);
        FindEnd(body);
    }

    // The first of a document; a long one may be several paragraphs.
    private int FindTitle()
    {
        for (var i = 0; i < _paragraphs.Count; i++)
        {
            if (IsTitle(_paragraphs[i]))
            {
                for (var next = i; next < _paragraphs.Count && IsTitle(_paragraphs[next]); next++)
                {
                    _roles[next] = DocumentRole.Title;
                }

                return i;
            }

            // A document that begins to speak before it has a title has none.
            if (HeadingLevel(_paragraphs[i]) > 0)
            {
                return -1;
            }
        }

        return -1;
    }

    private static bool IsTitle(ReadParagraph paragraph) =>
        !paragraph.IsBlank && !paragraph.IsInBox && !paragraph.IsContents
        && (paragraph.StyleName == "title"
            || paragraph.Format.IsCentred && ParagraphMeasure.Main(paragraph) is { Size: >= LargeSize } main && !FontFaces.IsRed(main.Color) && !TextShapes.AnyNumber().IsMatch(paragraph.Text));

    private static DocumentRole Above(ReadParagraph paragraph)
    {
        var text = paragraph.Text.Trim();
        return ParagraphMeasure.Main(paragraph) is { Size: >= LargeSize } main && FontFaces.IsRed(main.Color) ? DocumentRole.HeadMark
            : text is ['绝' or '机' or '秘', '密', ..] ? DocumentRole.Secrecy
            : text is ['特' or '加', '急', ..] ? DocumentRole.Urgency
            : text.Length == 6 && text.All(char.IsAsciiDigit) ? DocumentRole.CopyNumber
            : TextShapes.AnyNumber().IsMatch(text) ? DocumentRole.DocumentNumber
            : DocumentRole.Other;
    }

    private static DocumentRole Below(ReadParagraph paragraph)
    {
        var text = paragraph.Text.Trim();
        if (paragraph.IsInBox || paragraph.IsContents || text.Length == 0 || paragraph.StyleName is "caption" or "附注" or "图题" or "图" or "footnote text"
            || TextShapes.Caption().IsMatch(text) && paragraph.Format.IsCentred || text.StartsWith("注：", StringComparison.Ordinal))
        {
            return DocumentRole.Other;
        }

        return text.StartsWith("抄送", StringComparison.Ordinal) ? DocumentRole.Copies
            : TextShapes.Issued().IsMatch(text) ? DocumentRole.Issuer
            : paragraph.StyleName == "salutation" ? DocumentRole.Addressee
            : HeadingLevel(paragraph) is > 0 and var level && !paragraph.Format.IsCentred ? DocumentRole.Heading1 + level - 1
            : paragraph.Format.IsCentred ? DocumentRole.Other
            : DocumentRole.Body;
    }

    // Lines in the middle, then 主送机关 or 称谓.
    private int FindUnderTitle(int title)
    {
        var i = Math.Max(0, title);
        while (title >= 0 && i < _roles.Length && (_roles[i] is DocumentRole.Title or DocumentRole.Blank || _paragraphs[i].Format.IsCentred))
        {
            if (_roles[i] == DocumentRole.Other)
            {
                _roles[i] = DocumentRole.UnderTitle;
            }

            i++;
        }

        if (i < _roles.Length && _roles[i] == DocumentRole.Addressee)
        {
            return i + 1;
        }

        if (title >= 0 && i < _roles.Length && _roles[i] == DocumentRole.Body && IsAddressee(_paragraphs[i]))
        {
            _roles[i++] = DocumentRole.Addressee;
        }

        return i;
    }

    private static bool IsAddressee(ReadParagraph paragraph) =>
        paragraph.Text.Trim() is { Length: <= 100 } text && text.EndsWith('：') | text.EndsWith(':') && !text.Contains('。', StringComparison.Ordinal);

    private void FindEnd(int from)
    {
        var end = _roles.Length;
        for (var i = from; i < _roles.Length; i++)
        {
            if (TextShapes.AttachmentLabel().IsMatch(_paragraphs[i].Text.Trim()) && _roles[i] is DocumentRole.Body or DocumentRole.Other or >= DocumentRole.Heading1 and <= DocumentRole.Heading4)
            {
                _roles[i] = DocumentRole.AttachmentLabel;
                end = Math.Min(end, i);
                if (NextFilled(i) is { } next && _roles[next] is DocumentRole.Other or DocumentRole.Body && !_paragraphs[next].IsInBox)
                {
                    _roles[next] = DocumentRole.AttachmentTitle;
                }
            }
        }

        var signed = FindSignature(from, end);
        FindAttachmentNote(from, signed ?? end);
    }

    // Where the signature begins; null where there is none.
    private int? FindSignature(int from, int end)
    {
        // What says itself that it is one; else what stands last.
        var last = LastBody(from, end, IsSigned) ?? LastBody(from, end, paragraph => !IsRemark(paragraph)) ?? -1;
        if (last < 0)
        {
            return null;
        }

        var hasDate = TextShapes.AnyDate().IsMatch(_paragraphs[last].Text.Trim()) || _paragraphs[last].StyleName == "date";
        if (hasDate)
        {
            _roles[last] = DocumentRole.Date;
            for (var i = last + 1; i < end; i++)
            {
                _roles[i] = IsRemark(_paragraphs[i]) ? DocumentRole.Remark : _roles[i];
            }
        }

        var first = hasDate ? last : last + 1;
        while (first - 1 >= from && _roles[first - 1] is DocumentRole.Body or DocumentRole.Blank && (IsSigner(_paragraphs[first - 1]) || _paragraphs[first - 1].IsBlank && hasDate && first - 2 >= from && IsSigner(_paragraphs[first - 2])))
        {
            first--;
            _roles[first] = _paragraphs[first].IsBlank ? DocumentRole.Blank : DocumentRole.Signature;
        }

        return first <= last ? first : null;
    }

    private int? LastBody(int from, int end, Func<ReadParagraph, bool> isIt)
    {
        for (var i = end - 1; i >= from; i--)
        {
            if (_roles[i] == DocumentRole.Body && isIt(_paragraphs[i]))
            {
                return i;
            }
        }

        return null;
    }

    private static bool IsSigned(ReadParagraph paragraph) => paragraph.StyleName is "date" or "signature" || TextShapes.AnyDate().IsMatch(paragraph.Text.Trim());

    // Far to the right, and no sentence.
    private static bool IsSigner(ReadParagraph paragraph) =>
        paragraph.StyleName == "signature"
        || !paragraph.IsBlank && TextShapes.IsHeadingLine(paragraph.Text.Trim()) && (paragraph.Format.IsRight || ParagraphMeasure.FirstIndent(paragraph) >= 7);

    private static bool IsRemark(ReadParagraph paragraph) => paragraph.Text.Trim() is ['（' or '(', .., '）' or ')'];

    // 附件：1.… and the lines below it.
    private void FindAttachmentNote(int from, int end)
    {
        for (var i = from; i < end; i++)
        {
            if (_roles[i] is DocumentRole.Body or DocumentRole.Heading1 && _paragraphs[i].Text.Trim() is ['附', '件', '：' or ':', _, ..])
            {
                for (var line = i; line < end && _roles[line] is DocumentRole.Body or DocumentRole.Heading3 or DocumentRole.Heading1; line++)
                {
                    _roles[line] = DocumentRole.AttachmentNote;
                }

                return;
            }
        }
    }

    private int? NextFilled(int index)
    {
        for (var i = index + 1; i < _roles.Length; i++)
        {
            if (_roles[i] != DocumentRole.Blank)
            {
                return i;
            }
        }

        return null;
    }
}
