namespace ReportGen.Docx;

/// <summary>Goes through the paragraphs outside of tables, from the head of the document to its end, and has each judged as what it is.</summary>
internal sealed class TextJudge(Judging judging, ImprintJudge imprint)
{
    private readonly HeadJudge _head = new(judging);
    private readonly TitleJudge _title = new(judging);
    private readonly EndJudge _end = new(judging);

    private IReadOnlyList<ReadParagraph> _paragraphs = [];
    private DocumentRole[] _roles = [];

    public void Judge(IReadOnlyList<ReadParagraph> paragraphs)
    {
        (_paragraphs, _roles) = (paragraphs, RoleFinder.Find(paragraphs));
        var (heading, number) = ("", 0);
        var hasAttachmentNote = _roles.Contains(DocumentRole.AttachmentNote);
        var signers = new List<(int Index, Spot Spot)>();
        var hasSignature = false;
        for (var i = 0; i < paragraphs.Count; i++)
        {
            var role = _roles[i];
            if (role == DocumentRole.Blank)
            {
                continue;
            }

            var isHeading = role is >= DocumentRole.Heading1 and <= DocumentRole.Heading4 or DocumentRole.AttachmentTitle;
            (heading, number) = isHeading ? (paragraphs[i].Text.Trim(), 0) : (heading, number + 1);
            var spot = new Spot(heading, number, paragraphs[i]);
            CharacterJudge.Judge(judging, spot, mayBeRed: role == DocumentRole.HeadMark);
            switch (role)
            {
                case DocumentRole.Signature:
                    signers.Add((i, spot));
                    break;
                case DocumentRole.Date:
                    _end.SeeDate(spot);
                    _end.SeeSignature([.. signers.Select(signer => signer.Spot)], spot, GapAbove(signers.Count > 0 ? signers[0].Index : i));
                    hasSignature = true;
                    break;
                case DocumentRole.AttachmentLabel when !hasAttachmentNote:
                    _end.SeeNoNote(spot);
                    _end.SeeAttachmentLabel(spot);
                    break;
                default:
                    See(spot, role, i);
                    break;
            }
        }

        if (signers.Count > 0 && !hasSignature)
        {
            _end.SeeSignature([.. signers.Select(signer => signer.Spot)], null, GapAbove(signers[0].Index));
        }
    }

    private void See(Spot spot, DocumentRole role, int index)
    {
        switch (role)
        {
            case DocumentRole.CopyNumber or DocumentRole.Secrecy or DocumentRole.Urgency or DocumentRole.HeadMark or DocumentRole.DocumentNumber:
                _head.Judge(spot, role, GapAbove(index) ?? 0, isFirst: Above(index) is null);
                break;
            case DocumentRole.Title:
                SeeTitle(spot, index);
                break;
            case DocumentRole.Addressee:
                _title.SeeAddressee(spot, GapAbove(index));
                break;
            case >= DocumentRole.Heading1 and <= DocumentRole.Heading4:
                HeadingJudge.Judge(judging, spot, role - DocumentRole.Heading1 + 1);
                HeadingJudge.SeeNumeral(judging, spot);
                break;
            case DocumentRole.Body:
                BodyJudge.Judge(judging, spot);
                HeadingJudge.SeeNumeral(judging, spot);
                break;
            case DocumentRole.AttachmentNote:
                _end.SeeAttachmentNote(spot, GapAbove(index), isFirst: Above(index) is not { } above || _roles[above] != DocumentRole.AttachmentNote);
                break;
            case DocumentRole.Remark:
                _end.SeeRemark(spot);
                break;
            case DocumentRole.AttachmentLabel:
                _end.SeeAttachmentLabel(spot);
                break;
            case DocumentRole.AttachmentTitle:
                _end.SeeAttachmentTitle(spot, GapAbove(index) ?? 0);
                break;
            case DocumentRole.Copies or DocumentRole.Issuer:
                imprint.See(spot, role);
                break;
        }
    }

    // The rule and the two lines below it are asked of documents with a red head.
    private void SeeTitle(Spot spot, int index)
    {
        var above = Above(index);
        var isFirst = above is null || _roles[above.Value] != DocumentRole.Title;
        var hasHead = _roles.AsSpan(0, index).IndexOf(DocumentRole.HeadMark) >= 0;
        if (isFirst && hasHead && above is { } head)
        {
            _head.SeeRule(new Spot("", head + 1, _paragraphs[head]), _paragraphs.Take(index).Any(paragraph => paragraph.HasDrawing));
        }

        _title.SeeTitle(spot, isFirst && hasHead ? GapAbove(index) : null);
    }

    private int? Above(int index)
    {
        for (var i = index - 1; i >= 0; i--)
        {
            if (_roles[i] != DocumentRole.Blank)
            {
                return i;
            }
        }

        return null;
    }

    // The room between a paragraph and the one before it that is not blank; null at the head of a page.
    private int? GapAbove(int index)
    {
        if (_paragraphs[index].BeginsPage && _roles[index] != DocumentRole.HeadMark)
        {
            return null;
        }

        var gap = 0;
        for (var i = index; i >= 0; i--)
        {
            var paragraph = _paragraphs[i];
            var pitch = ParagraphMeasure.Pitch(paragraph, judging.SectionOf(paragraph));
            gap += i == index ? ParagraphMeasure.Before(paragraph, pitch)
                : _roles[i] == DocumentRole.Blank ? ParagraphMeasure.Before(paragraph, pitch) + pitch + ParagraphMeasure.After(paragraph, pitch)
                : ParagraphMeasure.After(paragraph, pitch);
            if (i < index && _roles[i] != DocumentRole.Blank)
            {
                break;
            }
        }

        return gap;
    }
}
