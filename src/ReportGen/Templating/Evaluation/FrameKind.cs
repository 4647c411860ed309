namespace ReportGen.Templating.Evaluation;

/// <summary>What a frame of the scope stack is.</summary>
internal enum FrameKind
{
    /// <summary>The model and the template's own variables.</summary>
    Global,

    /// <summary>Parameters and new names of a function with a parameter list.</summary>
    Function,

    /// <summary>The object of a <c>with</c>: takes every assignment.</summary>
    With,

    /// <summary>One loop variable with the state of its loop.</summary>
    Loop,
}
