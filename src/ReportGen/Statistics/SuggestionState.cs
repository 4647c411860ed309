using ReportGen.Records;

namespace ReportGen.Statistics;

/// <summary>How a suggestion stands on the day up to which the period is told. What happened later does not count yet.</summary>
public sealed record SuggestionState
{
    public bool IsAssigned { get; init; }

    public bool IsReplied { get; init; }

    public bool IsClosed { get; init; }

    /// <summary>When the last answer was given, where a day is written for it.</summary>
    public DateSpan? Answered { get; init; }

    /// <summary>The last day on which a reply is in time; null where nothing says when the time began to run.</summary>
    public DateOnly? Due { get; init; }

    /// <summary>Answered late, or not answered and the limit has passed. A late reply stays overdue.</summary>
    public bool IsOverdue { get; init; }

    /// <summary>Answered in time or late; null where it is not answered, where nothing says when the time began to run, and where dates of a month alone leave both possible.</summary>
    public bool? IsInTime { get; init; }

    /// <summary>Of the last answer.</summary>
    public EnumValue? Result { get; init; }

    /// <summary>Of the last answer; null where the deputy has not answered back. Content with what is completed only later counts from that day on.</summary>
    public EnumValue? Satisfaction { get; init; }
}
