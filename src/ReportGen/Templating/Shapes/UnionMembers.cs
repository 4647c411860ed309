namespace ReportGen.Templating;

/// <summary>The members of something that is one of two objects: a name that either has is no mistake.</summary>
internal sealed class UnionMembers(ShapeMembers left, ShapeMembers right) : ShapeMembers
{
    public override string? DisplayName => left.DisplayName == right.DisplayName ? left.DisplayName : null;

    public override string? EnglishName => left.EnglishName == right.EnglishName ? left.EnglishName : null;

    public override bool IsClosed => left.IsClosed && right.IsClosed;

    public override IEnumerable<string> Names => left.Names.Concat(right.Names);

    public override Shape? Find(string name) => left.Find(name) is not { } one ? right.Find(name) : right.Find(name) is not { } other ? one : one.Or(other);
}
