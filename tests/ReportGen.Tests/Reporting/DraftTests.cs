using ReportGen.Tests.Docx;
using Xunit;

namespace ReportGen.Tests.Reporting;

/// <summary><c>--draft</c>: what is missing is said in Word comments, never in the text.</summary>
public sealed class DraftTests
{
    private const string Records = "inspections: [{date: 2024-05-15, kind: visit, topic: 防汛, deputies: 12}]\n";

    [Theory]
    [InlineData("")]
    [InlineData(Records)]
    [InlineData("narrative: {导语: 一年来。}\nproblems: [深度不够]\n")]
    public void A_draft_has_comments_and_a_valid_document(string records)
    {
        var written = Reported.Of(records, draft: true).ToWord();
        written.AssertValid();
        var comments = written.Part("word/comments.xml").Elements(Written.W + "comment").Select(c => c.Value).ToList();
        var marks = written.Part("word/document.xml").Descendants(Written.W + "commentReference").Count();

        Assert.True(comments.Count >= 10);
        Assert.Equal(comments.Count, marks);
        Assert.All(comments, Assert.NotEmpty);
    }

    [Fact]
    public void The_text_of_a_draft_holds_no_word_of_a_comment()
    {
        var draft = Reported.Of(Records, draft: true).ToWord();
        Assert.DoesNotContain(draft.Paragraphs(), text => text.Contains("通常写", StringComparison.Ordinal) || text.Contains("没有记录", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("")]
    [InlineData(Records)]
    public void Without_draft_there_are_none(string records)
    {
        var written = Reported.Of(records).ToWord();
        Assert.DoesNotContain("word/comments.xml", written.PartNames());
        Assert.DoesNotContain("commentReference", written.PartText("word/document.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_chapter_is_a_heading_with_a_comment_in_a_draft_and_absent_else()
    {
        var draft = Reported.Of(Records, draft: true);
        var plain = Reported.Of(Records);
        Assert.Equal(plain.Report!.Omitted.Count + plain.Document.Blocks.OfType<ReportGen.Documents.Heading>().Count(), draft.Document.Blocks.OfType<ReportGen.Documents.Heading>().Count());
        Assert.Empty(draft.Report!.Omitted);
    }

    [Fact]
    public void The_comments_of_a_draft_quote_no_record_as_markup()
    {
        var written = Reported.Of("narrative: {'<b>{{ 1 }}&': 自己的一章。}\nreport: {chapters: [{chapter: 监督, title: '<w:p>&'}]}\n", draft: true).ToWord();
        written.AssertValid();
        Assert.Contains(written.Paragraphs(), text => text.EndsWith("<w:p>&", StringComparison.Ordinal));
    }
}
