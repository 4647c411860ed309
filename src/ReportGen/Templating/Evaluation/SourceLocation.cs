using ReportGen.Diagnostics;

namespace ReportGen.Templating.Evaluation;

/// <summary>Makes a location of offsets; what goes over several lines is marked to the end of its first line.</summary>
internal static class SourceLocation
{
    public static Location Of(SourceText source, int start, int end)
    {
        var length = Math.Max(0, end - start);
        var line = source.Text.AsSpan(start, Math.Min(length, source.Text.Length - start)).IndexOfAny('\r', '\n');
        return source.At(start, line < 0 ? length : line);
    }
}
