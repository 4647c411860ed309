using ReportGen.Diagnostics;

namespace ReportGen.Records;

/// <summary>A file as it comes in through the door: the path is printed and never opened.</summary>
public sealed record RecordFile(string Path, ReadOnlyMemory<byte> Content)
{
    // Set where the file was decoded while it was read; Content is empty then.
    private readonly DecodedText? _text;

    private RecordFile(string path, DecodedText text)
        : this(path, ReadOnlyMemory<byte>.Empty) => _text = text;

    /// <summary>How the file is kept; null is YAML.</summary>
    public RecordForm? Form { get; init; }

    /// <summary>A YAML file from a stream that can seek, which is left open; its bytes are not kept.</summary>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static RecordFile OfText(string path, Stream stream) => new(path, TextDecoder.Read(stream));

    /// <summary>The text of a YAML file; null where it is no text, which is reported.</summary>
    internal SourceText? Decode(DiagnosticBag bag) =>
        _text is null ? TextDecoder.Decode(Path, Content.Span, bag) : TextDecoder.Take(Path, _text, bag);
}
