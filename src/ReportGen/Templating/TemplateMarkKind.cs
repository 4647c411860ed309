namespace ReportGen.Templating;

/// <summary>What a word of a template's code does to the blocks round it.</summary>
public enum TemplateMarkKind
{
    /// <summary><c>for</c>, <c>if</c>, <c>case</c>, <c>capture</c> … : a block begins.</summary>
    Open,

    /// <summary><c>else</c>, <c>when</c>.</summary>
    Branch,

    /// <summary><c>end</c>.</summary>
    Close,

    /// <summary><c>break</c>, <c>continue</c>, <c>ret</c>: the block of the mark is left.</summary>
    Jump,

    /// <summary>Something is printed.</summary>
    Print,
}
