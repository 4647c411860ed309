using ReportGen.Templating.Syntax;

namespace ReportGen.Templating.Evaluation;

/// <summary>The place of an operation in the template being rendered, as offsets; a call also knows the places of its arguments.</summary>
internal readonly record struct CallSite(int Start, int End, Argument[]? Arguments = null)
{
    /// <summary>The place of an argument, the whole call where there is none.</summary>
    public CallSite Argument(int index) =>
        Arguments is { } all && index >= 0 && index < all.Length ? new CallSite(all[index].Value.Start, all[index].Value.End) : this;
}
