using ReportGen.Templating.Syntax;

namespace ReportGen.Templating;

/// <summary>
/// Where the blocks of a template begin, branch and end, told by the parser while it reads: for hosts whose text is more than characters, and must
/// know what a loop repeats. Given with <see cref="TemplateOptions.Outline"/>; true where the template has no errors.
/// </summary>
public sealed class TemplateOutline
{
    private readonly List<TemplateMark> _marks = [];
    private readonly List<(int Start, int End)> _texts = [];
    private readonly Stack<Token> _open = new();

    /// <summary>The pieces of text between the codes, each from its first character to behind its last one.</summary>
    public IReadOnlyList<(int Start, int End)> Texts => _texts;

    /// <summary>The marks in the order of the text.</summary>
    public IReadOnlyList<TemplateMark> Marks => [.. _marks.OrderBy(mark => mark.Offset)];

    internal void Open(Token word)
    {
        _open.Push(word);
        Add(TemplateMarkKind.Open, word.Start, word.Start);
    }

    internal void Branch(Token word) => Add(TemplateMarkKind.Branch, word.Start, _open.TryPeek(out var open) ? open.Start : -1);

    internal void Close(Token word) => Add(TemplateMarkKind.Close, word.Start, _open.TryPop(out var open) ? open.Start : -1);

    // A jump leaves the loop, a return the function.
    internal void Jump(Token word)
    {
        var left = _open.Where(open => word.Text == "ret" ? open.Text is "func" or "do" : open.Text is "for" or "tablerow" or "while").Select(open => open.Start);
        Add(TemplateMarkKind.Jump, word.Start, left.FirstOrDefault(-1));
    }

    internal void Text(Token text) => _texts.Add((text.Start, text.End));

    internal void Print(int offset) => Add(TemplateMarkKind.Print, offset, -1);

    private void Add(TemplateMarkKind kind, int offset, int block) => _marks.Add(new TemplateMark(kind, offset, block));
}
