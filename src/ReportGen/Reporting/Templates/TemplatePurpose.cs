namespace ReportGen.Reporting;

/// <summary>What a template prints, by the comment at its head.</summary>
internal static class TemplatePurpose
{
    /// <summary>The first sentence of the first comment, without its full stop; empty where the template does not begin with one.</summary>
    public static string Of(string text)
    {
        var rest = text.AsSpan().TrimStart();
        if (!rest.StartsWith("{{"))
        {
            return "";
        }

        rest = rest[2..].TrimStart("-~").TrimStart();
        if (!rest.StartsWith("#"))
        {
            return "";
        }

        var line = rest.TrimStart('#');
        var end = line.IndexOfAny('\n', '\r');
        line = end < 0 ? line : line[..end];
        var stop = line.IndexOf('。');
        return (stop < 0 ? line : line[..stop]).Trim().TrimEnd("-}").Trim().ToString();
    }
}
