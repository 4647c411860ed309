using System.Text;
using ReportGen.Diagnostics;

namespace ReportGen.Records;

/// <summary>Bytes to text: UTF-8 with or without a mark, UTF-16, and GB18030 where it is not valid UTF-8.</summary>
public static class TextDecoder
{
    // Where a paste went wrong it went wrong often; the first few places tell enough.
    private const int MostReported = 20;

    /// <summary>The text of a file; null where the bytes are no text, which is reported. Forbidden characters are reported too.</summary>
    public static SourceText? Decode(string path, ReadOnlySpan<byte> bytes, DiagnosticBag bag)
    {
        var (text, note) = Read(bytes);
        if (text is null)
        {
            bag.ReportUndecodable(Location.File(path));
            return null;
        }

        var source = new SourceText(path, text);
        if (note is not null)
        {
            bag.ReportOtherEncoding(source.At(0, 0), note);
        }

        var from = 0;
        for (var found = 0; found < MostReported && ForbiddenCharacters.IndexIn(text.AsSpan(from)) is >= 0 and var index; found++)
        {
            bag.ReportForbiddenCharacter(source.At(from + index, 1), text[from + index]);
            from += index + 1;
        }

        return source;
    }

    private static (string? Text, string? Note) Read(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]))
        {
            return (Strict(new UTF8Encoding(false, true), bytes[3..]), null);
        }

        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]))
        {
            return (Strict(new UnicodeEncoding(false, false, true), bytes[2..]), "UTF-16");
        }

        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
        {
            return (Strict(new UnicodeEncoding(true, false, true), bytes[2..]), "UTF-16");
        }

        if (Strict(new UTF8Encoding(false, true), bytes) is { } utf8)
        {
            return (utf8, null);
        }

        // No text of ours holds a zero byte, but every UTF-16 file without a mark does.
        if (bytes.Contains((byte)0))
        {
            var wide = bytes.Length % 2 == 0 ? Strict(new UnicodeEncoding(IsBigEndian(bytes), false, true), bytes) : null;
            return wide is null || ForbiddenCharacters.IndexIn(wide) >= 0 ? (null, null) : (wide, "UTF-16");
        }

        var gb = CodePagesEncodingProvider.Instance.GetEncoding("gb18030", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
        return gb is null ? (null, null) : (Strict(gb, bytes), "GB18030");
    }

    // Colons, spaces and line breaks have their zero byte first or last.
    private static bool IsBigEndian(ReadOnlySpan<byte> bytes)
    {
        var first = 0;
        for (var i = 0; i < bytes.Length; i++)
        {
            first += bytes[i] == 0 ? i % 2 == 0 ? 1 : -1 : 0;
        }

        return first > 0;
    }

    private static string? Strict(Encoding encoding, ReadOnlySpan<byte> bytes)
    {
        try
        {
            return encoding.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
