namespace ReportGen.Templating;

/// <summary>The members that something will have: what the host tells a checker of its objects before there are any.</summary>
public abstract class ShapeMembers
{
    /// <summary>What messages call the object; null for a plain map.</summary>
    public virtual string? DisplayName => null;

    /// <summary>The same in English messages.</summary>
    public virtual string? EnglishName => DisplayName;

    /// <summary>Whether a name that is none of its members must be a mistake.</summary>
    public virtual bool IsClosed => true;

    /// <summary>Every name, for the nearest-name hint.</summary>
    public abstract IEnumerable<string> Names { get; }

    /// <summary>The shape of a member; null where there is none of that name.</summary>
    public abstract Shape? Find(string name);
}
