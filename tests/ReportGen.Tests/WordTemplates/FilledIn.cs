using ReportGen.Diagnostics;
using ReportGen.Documents;
using ReportGen.Docx;
using ReportGen.Templating;
using ReportGen.Tests.Docx;
using ReportGen.WordTemplates;
using Xunit;

namespace ReportGen.Tests.WordTemplates;

/// <summary>A Word template filled in with JSON data.</summary>
internal sealed class FilledIn
{
    private FilledIn(Written? written, Document? document, DiagnosticBag bag) => (Result, Document, Bag) = (written, document, bag);

    public Written? Result { get; }

    public Document? Document { get; }

    public DiagnosticBag Bag { get; }

    public Written Written => Result ?? throw new InvalidOperationException(string.Join("\n", Bag.Items.Select(item => item.Headline.Chinese)));

    /// <summary>The texts of the paragraphs.</summary>
    public IReadOnlyList<string> Paragraphs => Written.Paragraphs();

    /// <summary>The findings as <c>RG3522 place: headline</c>.</summary>
    public IReadOnlyList<string> Findings => [.. Bag.Items.Select(item => $"{item.Id} {item.Location}: {item.Headline.Chinese}")];

    public static FilledIn Of(string body, string data = "{}") => Of(WordFile.Of(body), data);

    public static FilledIn Of(WordFile file, string data = "{}") => Of(file.Build(), data);

    public static FilledIn Of(byte[] file, string data = "{}", ScriptObject? model = null, bool keepHints = false, Func<string, SourceText?>? include = null)
    {
        var bag = new DiagnosticBag();
        Assert.True(JsonModel.TryReadObject(data, out var map));
        var rendering = WordTemplate.Read("模板.docx", file, bag)?.Render(model ?? map, new RenderOptions { Strict = true, LoadInclude = include }, Written.Style, HeadingNumbering.Official, keepHints, bag);
        if (rendering is null)
        {
            return new FilledIn(null, null, bag);
        }

        using var stream = new MemoryStream();
        rendering.Write(new DocxMetadata { Title = "标题" }, stream);
        return new FilledIn(new Written(stream.ToArray()), rendering.Document, bag);
    }
}
