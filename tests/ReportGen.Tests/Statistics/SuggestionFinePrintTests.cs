using Xunit;

namespace ReportGen.Tests.Statistics;

/// <summary>The small letters of the definitions about suggestions.</summary>
public sealed class SuggestionFinePrintTests
{
    [Theory]
    [InlineData("replied: 2024-04-25", 0, "100%")]
    [InlineData("replied: 2024-04-26", 1, "0%")]
    [InlineData("replied: 2024-04-26, hard: true", 0, "100%")]
    [InlineData("title: 乙", 1, "")]
    public void A_late_reply_stays_overdue_and_the_last_day_is_in_time(string more, int overdue, string onTime)
    {
        var title = more.StartsWith("title", StringComparison.Ordinal) ? more : more + ", title: 甲";
        var c = Counted.Of($"period: 2024\nsuggestions:\n  - {{id: 1, received: 2024-01-18, assigned: 2024-01-25, {title}}}");
        Assert.Equal(overdue, c["建议逾期件数"].Value);
        Assert.Equal(onTime, c["按期答复率"].Text);
    }

    [Theory]
    [InlineData("2024-02-29", 0)]
    [InlineData("2024-03-01", 1)]
    public void Month_ends_are_clamped(string replied, int overdue)
    {
        var c = Counted.OfFiles(
            "2023..2024",
            ("2023.yaml", "period: 2023\nsuggestions:\n  - {id: 1, title: 甲, received: 2023-11-20, assigned: 2023-11-30}"),
            ("2024.yaml", $"period: 2024\nsuggestions:\n  - {{id: 1, title: 甲, received: 2023-11-20, assigned: 2023-11-30, replied: {replied}}}"));
        Assert.Equal(overdue, c["建议逾期件数"].Value);
    }

    [Theory]
    [InlineData("2024-03-15", 0, 0, 0)]
    [InlineData("2024-04-30", 1, 1, 0)]
    [InlineData("2024-07-01", 1, 1, 1)]
    public void States_are_taken_as_of_the_cut_off_day(string asOf, int assigned, int overdue, int replied)
    {
        var c = Counted.Of($"""
            period: 2024
            report: {"{"}as_of: {asOf}{"}"}
            suggestions:
              - {"{"}id: 1, title: 甲, received: 2024-01-18, assigned: 2024-01-25, replied: 2024-06-30{"}"}
            """);
        Assert.Equal(asOf == "2024-03-15" ? 1 : assigned, c["建议交办件数"].Value);
        Assert.Equal(overdue, c["建议逾期件数"].Value);
        Assert.Equal(replied, c["建议答复件数"].Value);
        Assert.Equal(1 - replied, c["建议未办结件数"].Value);
    }

    [Fact]
    public void The_last_answer_counts()
    {
        var c = Counted.Of("""
            period: 2024
            suggestions:
              - {id: 1, title: 甲, received: 2024-01-18, assigned: 2024-01-25, replied: 2024-02-25, result: C, satisfaction: dissatisfied, reprocessed: [{date: 2024-04-01, result: B, satisfaction: basic}, {date: 2024-05-01, result: A, satisfaction: satisfied}]}
              - {id: 2, title: 乙, received: 2024-01-18, assigned: 2024-01-25, replied: 2024-02-25, result: C, satisfaction: dissatisfied, reprocessed: [{date: 2025-01-10, result: A, satisfaction: satisfied}]}
            """);
        Assert.Equal(1, c["办理结果A类件数"].Value);
        Assert.Equal(0, c["办理结果B类件数"].Value);
        Assert.Equal(1, c["办理结果C类件数"].Value);
        Assert.Equal("50%", c["建议满意率"].Text);
    }

    // Before a second answer there was a first, whose day nobody wrote: answered, and in time or not is not known.
    [Theory]
    [InlineData("2024-05-01", 1, 0, 0)]
    [InlineData("2025-01-10", 0, 1, 1)]
    public void A_second_answer_alone_is_an_answer(string again, int replied, int overdue, int open)
    {
        var c = Counted.Of($"period: 2024\nsuggestions: [{{id: 1, title: 甲, received: 2024-01-18, assigned: 2024-01-25, reprocessed: [{{date: {again}, result: A}}]}}]\n");
        Assert.Equal((replied, overdue, open), ((int)c["建议答复件数"].Value!, (int)c["建议逾期件数"].Value!, (int)c["建议未办结件数"].Value!));
    }

    [Fact]
    public void Withdrawn_merged_and_other_levels_are_left_out()
    {
        var c = Counted.Of("""
            period: 2024
            suggestions:
              - {id: 1, title: 甲, type: motion, received: 2024-01-18}
              - {id: 2, title: 乙, received: 2024-01-18, withdrawn: true}
              - {id: 3, title: 丙, received: 2024-01-18, merged_into: 1}
              - {id: 4, title: 丁, received: 2024-01-18, to: county}
              - {id: 5, title: 戊, received: 2023-12-18}
            """);
        Assert.Equal(1, c["建议件数"].Value);
        Assert.Equal(1, c["议案件数"].Value);
        Assert.Equal(4, c.Set.LeftOut.Count);
    }

    [Fact]
    public void Where_assignments_are_nowhere_stated_received_suggestions_are_the_base()
    {
        var c = Counted.Of("""
            period: 2024
            suggestions:
              - {id: 1, title: 甲, received: 2024-01-18, replied: 2024-02-25}
              - {id: 2, title: 乙, received: 2024-01-18}
            """);
        Assert.Equal("50%", c["建议答复率"].Text);
        Assert.Null(c["建议交办件数"].Value);
        Assert.Null(c["建议逾期件数"].Value);
    }

    [Theory]
    [InlineData("replied", 2)]
    [InlineData("A", 1)]
    [InlineData("AB", 2)]
    public void What_closes_a_suggestion_is_the_offices_choice(string means, int closed)
    {
        var c = Counted.Of($"""
            period: 2024
            settings: {"{"}closed_means: {means}{"}"}
            suggestions:
              - {"{"}id: 1, title: 甲, received: 2024-01-18, assigned: 2024-01-20, replied: 2024-02-25, result: A{"}"}
              - {"{"}id: 2, title: 乙, received: 2024-01-18, assigned: 2024-01-20, replied: 2024-02-25, result: B{"}"}
              - {"{"}id: 3, title: 丙, received: 2024-01-18, assigned: 2024-01-20{"}"}
            """);
        Assert.Equal(closed, c["建议办结件数"].Value);
        Assert.Equal(3 - closed, c["建议未办结件数"].Value);
        Assert.False(c["建议办结率"].HiddenInProse);
    }

    // What a session says it received, against the suggestions that name it: motions, those of voters' meetings and those without a session are none of them.
    [Theory]
    [InlineData(2, "")]
    [InlineData(9, "这次会议写收到建议9件，逐条记的这次会议的建议有2件")]
    public void What_a_session_received_is_what_is_recorded_of_it(int received, string told)
    {
        var c = Counted.Of($$"""
            period: 2024
            sessions: [{date: 2024-01-18, no: 1, suggestions_received: {{received}}}, {date: 2024-07-18, no: 2, suggestions_received: 5}]
            suggestions:
              - {id: 1, title: 甲, received: 2024-01-18, session: 1, source: session}
              - {id: 2, title: 乙, received: 2024-01-18, session: 1, withdrawn: yes}
              - {id: 3, title: 丙, received: 2024-01-18, session: 1, type: motion}
              - {id: 4, title: 丁, received: 2024-03-18, source: contact}
            """);
        Assert.Equal(told, string.Join('|', c.Bag.Items.Where(item => item.Id == "RG6006").Select(item => item.Headline.Chinese)));
    }

    // Of which session the second one is nobody says: it may be the one that seems to lack.
    [Theory]
    [InlineData(2, 0)]
    [InlineData(1, 0)]
    [InlineData(0, 1)]
    public void Suggestions_without_their_session_may_be_those_that_lack(int received, int told)
    {
        var c = Counted.Of($"period: 2024\nsessions: [{{date: 2024-01-18, no: 1, suggestions_received: {received}}}]\nsuggestions:\n  - {{id: 1, title: 甲, received: 2024-01-18, session: 1}}\n  - {{id: 2, title: 乙, received: 2024-01-18, source: session}}\n");
        Assert.Equal(told, c.Bag.Items.Count(item => item.Id == "RG6006"));
    }

    [Fact]
    public void Motions_come_from_suggestions_first_else_from_sessions()
    {
        var sessions = "period: 2024\nsessions:\n  - {date: 2024-01-18, no: 1, motions_received: 5, motions_filed: 2}";
        Assert.Equal(5, Counted.Of(sessions)["议案件数"].Value);
        Assert.Equal("40%", Counted.Of(sessions)["motions.filed_rate"].Text);

        var both = Counted.Of(sessions + "\nsuggestions:\n  - {id: 1, title: 甲, type: 议案, received: 2024-01-18, filed: true}");
        Assert.Equal(1, both["议案件数"].Value);
        Assert.Equal("100%", both["motions.filed_rate"].Text);
        Assert.Equal(["RG6006", "RG6006"], both.Bag.Items.Select(item => item.Id));

        // A year may have the record and another the number beside its record: each agrees with itself.
        const string Motion = "suggestions:\n  - {id: Y-1, title: 甲, type: 议案, received: Y-01-18}";
        var years = Counted.OfFiles(
            null,
            ("2023.yaml", "period: 2023\n" + Motion.Replace("Y", "2023", StringComparison.Ordinal)),
            ("2024.yaml", "period: 2024\nsessions:\n  - {date: 2024-01-18, no: 1, motions_received: 1}\n" + Motion.Replace("Y", "2024", StringComparison.Ordinal)));
        Assert.Equal(2, years["议案件数"].Value);
        Assert.Empty(years.Bag.Items);
    }

    [Theory]
    [InlineData("assigned: 2024-01-03, replied: 2024-04-03", "100%")]
    [InlineData("assigned: 2024-01-03, replied: 2024-04-04", "50%")]
    [InlineData("assigned: 2024-02, replied: 2024-03", "100%")]
    [InlineData("assigned: 2024-02, replied: 2024-06", "50%")]
    [InlineData("assigned: 2024-02, replied: 2024-05", "")]
    [InlineData("replied: 2024-01-20", "")]
    public void The_rate_of_answers_in_time_is_of_all_answers_or_none(string second, string rate)
    {
        var c = Counted.Of($$"""
            period: 2024
            suggestions:
              - {id: 1, title: 甲, received: 2024-01-02, assigned: 2024-01-03, replied: 2024-01-20}
              - {id: 2, title: 乙, received: 2024-01-02, {{second}}}
            """);
        Assert.Equal(rate, c["按期答复率"].Text);
        Assert.Equal((2, rate.Length == 0 ? 1 : 0), (c["按期答复率"].Denominator, c["按期答复率"].Unknown));
    }

    // A list that says there were none has none of any type; one whose suggestions are not answered yet says nothing of results.

    [Theory]
    [InlineData("suggestions: 无", "2024", 0, 0)]
    [InlineData("suggestions: [{id: 1, title: 甲, received: 2024-08-01, source: session}]", "2024-Q1", 0, 0)]
    [InlineData("suggestions: [{id: 1, title: 甲, received: 2024-08-01, source: session}]", "2024", 1, null)]
    public void Where_there_are_no_suggestions_no_member_has_any(string records, string period, int fromSession, int? solved)
    {
        var c = Counted.Of("period: 2024\n" + records, period);
        Assert.Equal(fromSession, c["大会期间建议件数"].Value);
        Assert.Equal(solved, c["办理结果A类件数"].Value);
    }
}
