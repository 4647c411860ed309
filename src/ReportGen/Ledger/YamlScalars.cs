namespace ReportGen.Ledger;

/// <summary>Texts of people as YAML scalars.</summary>
internal static class YamlScalars
{
    /// <summary>Plain where nothing in the text could be taken for a sign, else in quotes.</summary>
    public static string Quote(string text) => FlowText.Scalar(text);
}
