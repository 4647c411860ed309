namespace ReportGen.Records;

/// <summary>The texts in which an office may refer to a statistic or a standing phrase: <c>{视察次数}</c>.</summary>
public static class ReferenceFields
{
    public static bool Contains(Field field) =>
        ReferenceEquals(field.Origin, CommonFields.Summary) || field == ReportChapters.Lead || field == ReportChapters.Text
        || field == Statements.Text || field == Cases.Story;
}
