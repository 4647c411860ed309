namespace ReportGen.Docx;

/// <summary>ECMA-376 17.3.2.26: which face a character takes.</summary>
internal static class Scripts
{
    public static Script Of(char c) =>
        c <= ' ' || c == '\u3000' || c == '\u00A0' ? Script.None
        : c < '\u0080' ? Script.Western
        : c is '\u2014' or '\u2018' or '\u2019' or '\u201C' or '\u201D' or '\u2026' or '\u00B7' ? Script.Shared
        : c >= '\u2E80' ? Script.Chinese
        : Script.None;
}
