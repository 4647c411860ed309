using System.Buffers;
using System.Text;
using ReportGen.Diagnostics;

namespace ReportGen.Records;

/// <summary>Bytes to text: UTF-8 with or without a mark, UTF-16, and GB18030 where it is not valid UTF-8.</summary>
public static class TextDecoder
{
    // Where a paste went wrong it went wrong often; the first few places tell enough.
    private const int MostReported = 20;

    /// <summary>The text of a file; null where the bytes are no text, which is reported. Forbidden characters are reported too.</summary>
    public static SourceText? Decode(string path, ReadOnlySpan<byte> bytes, DiagnosticBag bag) => Take(path, Read(new MemoryStream(bytes.ToArray(), writable: false)), bag);

    /// <summary>The same of a file that was decoded while it was read.</summary>
    internal static SourceText? Take(string path, DecodedText decoded, DiagnosticBag bag)
    {
        if (decoded.BeforeCut is { } before)
        {
            var rest = new SourceText(path, before);
            bag.ReportCutOff(rest.At(before.Length, 0));
            return null;
        }

        if (decoded.Text is not { } text)
        {
            bag.ReportUndecodable(Location.File(path));
            return null;
        }

        var source = new SourceText(path, text) { IsClean = decoded.IsClean };
        if (decoded.OtherEncoding is { } encoding)
        {
            bag.ReportOtherEncoding(source.At(0, 0), encoding);
        }

        var from = source.IsClean ? text.Length : 0;
        for (var found = 0; found < MostReported && ForbiddenCharacters.IndexIn(text.AsSpan(from)) is >= 0 and var index; found++)
        {
            bag.ReportForbiddenCharacter(source.At(from + index, 1), text[from + index]);
            from += index + 1;
        }

        return source;
    }

    /// <summary>The text of a stream that can seek. UTF-8, as nearly every file is, is decoded without its bytes being held.</summary>
    /// <exception cref="IOException">The file cannot be read, or became another one meanwhile.</exception>
    internal static DecodedText Read(Stream stream)
    {
        Span<byte> start = stackalloc byte[s_utf8Mark.Length];
        var hasMark = stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false) == start.Length && start.SequenceEqual(s_utf8Mark);
        stream.Position = hasMark ? s_utf8Mark.Length : 0;
        if (Utf8Stream.Decode(stream, out var isClean) is { } text)
        {
            return new DecodedText(text) { IsClean = isClean };
        }

        stream.Position = hasMark ? s_utf8Mark.Length : 0;
        var bytes = new byte[stream.Length - stream.Position];
        stream.ReadExactly(bytes);
        return hasMark ? new(null) { BeforeCut = BeforeCut(bytes, isSurelyUtf8: true) } : OtherEncoding(bytes);
    }

    private static ReadOnlySpan<byte> s_utf8Mark => [0xEF, 0xBB, 0xBF];

    // What is no UTF-8.
    private static DecodedText OtherEncoding(ReadOnlySpan<byte> bytes)
    {
        if (bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
        {
            return new(Strict(new UnicodeEncoding(bytes[0] == 0xFE, false, true), bytes[2..]), "UTF-16");
        }

        // Before other encodings: they take the bytes of cut UTF-8 for other characters.
        if (BeforeCut(bytes, isSurelyUtf8: false) is { } before)
        {
            return new(null) { BeforeCut = before };
        }

        // No text of ours holds a zero byte, but every UTF-16 file without a mark does.
        if (bytes.Contains((byte)0))
        {
            var wide = bytes.Length % 2 == 0 ? Strict(new UnicodeEncoding(IsBigEndian(bytes), false, true), bytes) : null;
            return wide is null || ForbiddenCharacters.IndexIn(wide) >= 0 ? new(null) : new(wide, "UTF-16");
        }

        var gb = CodePagesEncodingProvider.Instance.GetEncoding("gb18030", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
        return gb is null ? new(null) : new(Strict(gb, bytes), "GB18030");
    }

    // The text before a character of which the last bytes are missing; null where none is cut. Without a mark only a text that holds other characters of
    // several bytes is surely UTF-8: the first two bytes of one may be a whole character of GB18030.
    private static string? BeforeCut(ReadOnlySpan<byte> bytes, bool isSurelyUtf8)
    {
        for (var kept = 1; kept <= Math.Min(3, bytes.Length); kept++)
        {
            if (Rune.DecodeFromUtf8(bytes[^kept..], out _, out _) == OperationStatus.NeedMoreData)
            {
                var before = Strict(new UTF8Encoding(false, true), bytes[..^kept]);
                return before is not null && (isSurelyUtf8 || !Ascii.IsValid(before)) ? before : null;
            }
        }

        return null;
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
