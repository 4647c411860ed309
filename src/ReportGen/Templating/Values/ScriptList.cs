using System.Collections;

namespace ReportGen.Templating;

/// <summary>A list as templates see it: counted and indexed. Made lazily by the host where that is cheaper.</summary>
public abstract class ScriptList : IReadOnlyList<Value>
{
    public abstract int Count { get; }

    public abstract Value this[int index] { get; }

    /// <summary>What <c>object.typeof</c> says.</summary>
    internal virtual string TypeName => "array";

    /// <summary>Changes with every write, so that a loop over the list can notice.</summary>
    internal virtual int Version => 0;

    public virtual IEnumerator<Value> GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
        {
            yield return this[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
