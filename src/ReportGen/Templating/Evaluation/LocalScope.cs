namespace ReportGen.Templating.Evaluation;

/// <summary>The <c>$</c> variables of one page or function call.</summary>
internal sealed class LocalScope(ArgumentList arguments, WrapBody? body = null)
{
    private string[] _names = [];
    private Value[] _values = [];
    private int _count;
    private HashSet<string>? _readOnly;

    public ArgumentList Arguments => arguments;

    /// <summary>What <c>$$</c> prints.</summary>
    public WrapBody? Body { get; set; } = body;

    public bool TryGet(string name, out Value value)
    {
        var at = IndexOf(name);
        if (at >= 0)
        {
            value = _values[at];
            return true;
        }

        value = Value.Null;
        return arguments.Named is { } named && named.TryGetMember(name, out value);
    }

    public void Set(string name, Value value)
    {
        var at = IndexOf(name);
        if (at < 0)
        {
            if (_count == _names.Length)
            {
                Array.Resize(ref _names, Math.Max(4, _count * 2));
                Array.Resize(ref _values, _names.Length);
            }

            at = _count++;
            _names[at] = name;
        }

        _values[at] = value;
    }

    public bool IsReadOnly(string name) => _readOnly is not null && _readOnly.Contains(name);

    public void MakeReadOnly(string name) => (_readOnly ??= new HashSet<string>(StringComparer.Ordinal)).Add(name);

    private int IndexOf(string name)
    {
        for (var i = 0; i < _count; i++)
        {
            if (string.Equals(_names[i], name, StringComparison.Ordinal))
            {
                return i;
            }
        }

        return -1;
    }
}
