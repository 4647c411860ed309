namespace ReportGen.Templating.Checking;

/// <summary>The names without prefix that a template sees at the place that is being followed, as <c>Scopes</c> finds them while rendering.</summary>
internal sealed class Names(ShapeMembers model)
{
    private readonly List<NameFrame> _frames = [];
    private readonly Dictionary<string, Shape> _globals = new(StringComparer.Ordinal);

    public ShapeMembers Model => model;

    /// <summary>How many branches and loops the present statement stands in, callers counted.</summary>
    public int Branches { get; set; }

    /// <summary>Names may have come in that cannot be known: <c>import</c>.</summary>
    public bool IsOpen { get; set; }

    public void Push(NameFrame frame) => _frames.Add(frame);

    public void Pop() => _frames.RemoveAt(_frames.Count - 1);

    public bool IsInLoop => _frames.Exists(frame => frame.Keyword is not null);

    public NameFrame? Loop(string keyword) => _frames.FindLast(frame => frame.Keyword == keyword);

    public Shape? Find(string name)
    {
        for (var i = _frames.Count - 1; i >= 0; i--)
        {
            var frame = _frames[i];
            if (frame.Variable == name)
            {
                return frame.Value;
            }

            if (frame.Parameters?.TryGetValue(name, out var parameter) == true)
            {
                return parameter;
            }

            if (frame.With is { } with && (with.IsOpen ? Shape.Any : with.Members?.Find(name)) is { } member)
            {
                return member;
            }
        }

        return _globals.TryGetValue(name, out var value) ? value : model.Find(name) ?? (IsOpen ? Shape.Any : null);
    }

    public void Assign(string name, Shape value)
    {
        for (var i = _frames.Count - 1; i >= 0; i--)
        {
            var frame = _frames[i];
            if (frame.Variable == name)
            {
                frame.Value = frame.Value.Or(value);
                return;
            }

            if (frame.Parameters?.TryGetValue(name, out var parameter) == true)
            {
                frame.Parameters[name] = parameter.Or(value);
                return;
            }

            if (frame.With is not null)
            {
                return;
            }
        }

        _globals[name] = Branches > 0 && Find(name) is { } before ? before.Or(value) : value;
    }

    /// <summary>All names in reach, for hints.</summary>
    public IEnumerable<string> All() =>
        _frames.SelectMany(frame => (frame.Variable is { } variable ? [variable] : Enumerable.Empty<string>()).Concat(frame.Parameters?.Keys.AsEnumerable() ?? []).Concat(frame.With?.Members?.Names ?? []))
            .Concat(_globals.Keys).Concat(model.Names);
}
