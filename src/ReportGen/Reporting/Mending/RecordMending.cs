using System.Text;
using ReportGen.Diagnostics;

namespace ReportGen.Reporting;

/// <summary>
/// Mends what findings say can be replaced without a change of meaning (full-width punctuation, percent signs, forms of dates, invisible characters). Only the
/// marked characters change, so that comments and layout stay.
/// </summary>
public static class RecordMending
{
    private static readonly UTF8Encoding s_strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The files that change. A file that is not UTF-8 is left alone, since writing it back would change its encoding.</summary>
    public static IReadOnlyList<MendedFile> Of(IReadOnlyList<Diagnostic> findings, IWorkspace workspace, DiagnosticBag bag)
    {
        var mended = new List<MendedFile>();
        foreach (var group in findings.Where(f => f.Replacement is not null && f.Location is { Source: SourceText, Length: > 0 }).GroupBy(f => f.Location.Source!.Path, StringComparer.Ordinal))
        {
            if (group.Key != "-" && Mend(group.Key, [.. group], workspace, bag) is { } file)
            {
                mended.Add(file);
            }
        }

        return mended;
    }

    private static MendedFile? Mend(string path, List<Diagnostic> faults, IWorkspace workspace, DiagnosticBag bag)
    {
        var source = (SourceText)faults[0].Location.Source!;
        if (workspace.Read(path, out var bytes) is { } fault)
        {
            bag.CouldNotRead(fault);
            return null;
        }

        var hasMark = bytes.Span.StartsWith(Encoding.UTF8.Preamble);
        if (!IsText(hasMark ? bytes[3..] : bytes, source.Text))
        {
            return null;
        }

        var (text, mended) = Replace(source, faults);
        ReadOnlyMemory<byte> content = (byte[])[.. hasMark ? Encoding.UTF8.Preamble : [], .. s_strict.GetBytes(text)];
        return mended.Count == 0 ? null : new MendedFile(path, content, Changes(source, mended), mended.Count);
    }

    private static bool IsText(ReadOnlyMemory<byte> bytes, string text)
    {
        try
        {
            return s_strict.GetString(bytes.Span) == text;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }

    private static (string Text, List<Diagnostic> Mended) Replace(SourceText source, List<Diagnostic> faults)
    {
        var result = new StringBuilder(source.Text.Length);
        var mended = new List<Diagnostic>();
        var at = 0;
        foreach (var fault in faults.OrderBy(f => f.Location.Line).ThenBy(f => f.Location.Column))
        {
            var offset = source.OffsetOf(fault.Location.Line, fault.Location.Column);
            if (offset >= at && offset + fault.Location.Length <= source.Text.Length)
            {
                result.Append(source.Text, at, offset - at).Append(fault.Replacement);
                at = offset + fault.Location.Length;
                mended.Add(fault);
            }
        }

        return (result.Append(source.Text, at, source.Text.Length - at).ToString(), mended);
    }

    // No replacement has a line break: a line that is mended is one of those that have a fault. Lines are shown as findings show them, with stars for
    // personal data, so the marks are replaced in what is shown and the mended text is not looked at.
    private static List<MendedLine> Changes(SourceText source, List<Diagnostic> mended)
    {
        var changes = new List<MendedLine>();
        foreach (var faults in mended.GroupBy(fault => fault.Location.Line).OrderBy(line => line.Key))
        {
            var before = source.LineText(faults.Key)!;
            var after = before;
            foreach (var fault in faults.OrderByDescending(fault => fault.Location.Column))
            {
                after = after.Remove(fault.Location.Column - 1, fault.Location.Length).Insert(fault.Location.Column - 1, fault.Replacement!);
            }

            changes.Add(new MendedLine(faults.Key, before, after));
        }

        return changes;
    }
}
