using System.Buffers;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text.Unicode;

namespace ReportGen.Records;

/// <summary>
/// UTF-8 from a stream that can seek to one string, in two walks: the first counts, the second fills. Neither the bytes nor a second copy of the text is
/// ever in memory whole, for to touch fresh memory costs more than to read a file twice.
/// </summary>
internal sealed class Utf8Stream
{
    private const int BufferSize = 1 << 16;

    private readonly Stream _stream;
    private readonly byte[] _buffer;
    private bool _isValid;
    private bool _isClean = true;

    private Utf8Stream(Stream stream, byte[] buffer)
    {
        _stream = stream;
        _buffer = buffer;
    }

    /// <summary>The text from the stream's position to its end; null where that is not UTF-8.</summary>
    /// <param name="stream">Is left at its end.</param>
    /// <param name="isClean">No forbidden character stands in the text and no invisible one; looked for while the characters are still in the processor's cache.</param>
    /// <exception cref="IOException">The file became another one while it was read.</exception>
    public static string? Decode(Stream stream, out bool isClean)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(BufferSize);
        try
        {
            var start = stream.Position;
            var decoding = new Utf8Stream(stream, buffer);
            var count = decoding.Count();
            if (count == 0)
            {
                // Nothing at all, or nothing that begins a character.
                isClean = true;
                return stream.Position == start ? "" : null;
            }

            stream.Position = start;
            var text = string.Create(count, decoding, static (chars, self) => self.Fill(chars));
            isClean = decoding._isClean;
            return decoding._isValid ? text : null;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    // UTF-16 units of well-formed UTF-8: one for each byte that begins a character, and a second one for what lies beyond the basic plane.
    private int Count()
    {
        var count = 0;
        for (int read; (read = _stream.Read(_buffer)) > 0;)
        {
            ReadOnlySpan<byte> bytes = _buffer.AsSpan(0, read);
            var words = MemoryMarshal.Cast<byte, ulong>(bytes);
            foreach (var word in words)
            {
                count += Units(word);
            }

            foreach (var last in bytes[(words.Length * sizeof(ulong))..])
            {
                // Beside seven bytes that count for nothing.
                count += Units(0x8080_8080_8080_8000 | last);
            }
        }

        return count;
    }

    // Of eight bytes: all but those that begin with the bits 10, and once more those that begin with 1111.
    private static int Units(ulong bytes)
    {
        const ulong first = 0x8080_8080_8080_8080;
        return sizeof(ulong) - BitOperations.PopCount(bytes & ~(bytes << 1) & first) + BitOperations.PopCount(bytes & (bytes << 1) & (bytes << 2) & (bytes << 3) & first);
    }

    // Of the characters that nearly all text is made of, none of which is forbidden or invisible: one look in place of two.
    private static bool IsPlain(ReadOnlySpan<char> chars)
    {
        var units = MemoryMarshal.Cast<char, ushort>(chars);
        var at = 0;
        for (; at + Vector128<ushort>.Count <= units.Length; at += Vector128<ushort>.Count)
        {
            var eight = Vector128.LoadUnsafe(in units[at]);
            var plain = EightCharacters.Within(eight, 0x20, 0x7E) | EightCharacters.Within(eight, 0x3000, 0xD7FF) | EightCharacters.Within(eight, 0xFF01, 0xFFE6) | EightCharacters.Within(eight, 0x2010, 0x2027)
                | Vector128.Equals(eight, Vector128.Create((ushort)'\n')) | Vector128.Equals(eight, Vector128.Create((ushort)'\r'));
            if (plain != Vector128<ushort>.AllBitsSet)
            {
                return false;
            }
        }

        return ForbiddenCharacters.IndexIn(chars[at..]) < 0 && !Invisible.IsIn(chars[at..]);
    }

    private void Fill(Span<char> chars)
    {
        // A character cut by the buffer's end waits at its start for the rest.
        for (var kept = 0; ;)
        {
            var read = _stream.Read(_buffer, kept, _buffer.Length - kept);
            var bytes = _buffer.AsSpan(0, kept + read);
            var status = Utf8.ToUtf16(bytes, chars, out var used, out var written, replaceInvalidSequences: false, isFinalBlock: read == 0);
            _isClean &= IsPlain(chars[..written]) || (ForbiddenCharacters.IndexIn(chars[..written]) < 0 && !Invisible.IsIn(chars[..written]));
            chars = chars[written..];
            switch (status)
            {
                case OperationStatus.InvalidData:
                    return;
                case OperationStatus.DestinationTooSmall:
                case OperationStatus.Done when read == 0 && chars.Length > 0:
                    throw new IOException("The file was changed while it was read.");
                case OperationStatus.Done when read == 0:
                    _isValid = true;
                    return;
                default:
                    bytes[used..].CopyTo(_buffer);
                    kept = bytes.Length - used;
                    break;
            }
        }
    }
}
