namespace ReportGen.Documents;

/// <summary>What a host puts round a document on its page: styles, and ready markup before and behind the text. All of it is the host's own, nothing of records.</summary>
public sealed record HtmlFrame
{
    public string Style { get; init; } = "";

    public string Before { get; init; } = "";

    public string Behind { get; init; } = "";
}
