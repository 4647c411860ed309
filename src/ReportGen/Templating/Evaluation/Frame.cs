namespace ReportGen.Templating.Evaluation;

/// <summary>One frame of the scope stack: an object, or one loop variable.</summary>
internal struct Frame
{
    public FrameKind Kind;
    public ScriptObject? Object;
    public string? Name;
    public Value Value;
    public LoopState? Loop;
}
