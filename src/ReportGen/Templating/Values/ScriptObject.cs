namespace ReportGen.Templating;

/// <summary>
/// Something with members. The host derives from it to show data lazily, under several names or read-only; templates make <see cref="ScriptMap"/>.
/// </summary>
public abstract class ScriptObject
{
    /// <summary>The member's value; false where there is none.</summary>
    public abstract bool TryGetMember(string name, out Value value);

    /// <summary>All members in order, each once (under the name that a listing should show).</summary>
    public abstract IEnumerable<KeyValuePair<string, Value>> Members { get; }

    public virtual int Count => Members.Count();

    /// <summary>
    /// Whether a name that is not a member must be a mistake; strict rendering then reports it. An object with open members (a map made of data) says false.
    /// </summary>
    public virtual bool IsClosed => false;

    /// <summary>Names for the nearest-name hint of an unknown member; those of <see cref="Members"/> unless the host knows more.</summary>
    public virtual IEnumerable<string> Suggestions => Members.Select(m => m.Key);

    /// <summary>What the object is called in messages (统计, 会议); null for a plain map.</summary>
    public virtual string? DisplayName => null;

    /// <summary>The same in English messages.</summary>
    public virtual string? EnglishName => DisplayName;

    internal virtual bool TrySet(string name, Value value) => false;

    internal virtual bool IsReadOnly(string name) => true;
}
