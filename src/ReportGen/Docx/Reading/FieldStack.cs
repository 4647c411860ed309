namespace ReportGen.Docx;

/// <summary>The fields that are open where the reading stands; one may hold others and run over paragraphs, as a table of contents does.</summary>
internal sealed class FieldStack
{
    private readonly List<string> _instructions = [];
    private int _inResult;

    /// <summary>The text that is read is an instruction, not a text.</summary>
    public bool IsInInstruction => _instructions.Count > _inResult;

    public bool IsInContents => _instructions.Exists(i => Begins(i, "TOC"));

    /// <summary>What is read is the number of a page: it prints as #.</summary>
    public bool IsInPageNumber => _instructions.Exists(IsPageNumber);

    public static bool IsPageNumber(string? instruction) => Begins(instruction ?? "", "PAGE");

    public void Begin() => _instructions.Add("");

    public void Instruct(string text)
    {
        if (_instructions.Count > 0)
        {
            _instructions[^1] += text;
        }
    }

    public void Separate() => _inResult = _instructions.Count;

    public void End()
    {
        if (_instructions.Count > 0)
        {
            _instructions.RemoveAt(_instructions.Count - 1);
            _inResult = Math.Min(_inResult, _instructions.Count);
        }
    }

    private static bool Begins(string instruction, string word)
    {
        var text = instruction.AsSpan().Trim();
        return text.StartsWith(word, StringComparison.OrdinalIgnoreCase) && (text.Length == word.Length || text[word.Length] is ' ' or '\\');
    }
}
