namespace ReportGen.Templating.Evaluation;

/// <summary>Arguments while they are being sorted into parameters.</summary>
internal struct Binding
{
    private readonly ScriptFunction _function;
    private readonly int _parameters;
    private Value[] _values;
    private ulong _given;
    private int _next;
    private int _count;
    private ScriptMap? _named;

    public Binding(ScriptFunction function, int parameters, int arguments)
    {
        _function = function;
        _parameters = parameters;
        _values = parameters == 0 && arguments == 0 ? [] : new Value[function.TakesMore ? Math.Max(parameters, arguments) : parameters];
        _count = parameters;
    }

    /// <summary>Arguments that no parameter takes.</summary>
    public int Surplus { get; private set; }

    public int Given { get; private set; }

    public void Add(Value value)
    {
        Given++;
        while (_next < _parameters && IsGiven(_next))
        {
            _next++;
        }

        if (_next < _parameters)
        {
            Put(_next++, value);
        }
        else if (_function.TakesMore)
        {
            if (_count == _values.Length)
            {
                Array.Resize(ref _values, Math.Max(4, _count * 2));
            }

            _values[_count++] = value;
        }
        else
        {
            Surplus++;
        }
    }

    public bool TryAddNamed(string name, Value value)
    {
        var parameters = _function.Parameters;
        for (var i = 0; i < parameters.Count; i++)
        {
            if (parameters[i].Name == name)
            {
                Given++;
                Put(i, value);
                return true;
            }
        }

        if (!_function.TakesNamed)
        {
            return false;
        }

        (_named ??= new ScriptMap()).Set(name, value);
        return true;
    }

    public readonly bool HasFirst(int required, IReadOnlyList<Parameter> parameters)
    {
        for (var i = 0; i < required && i < parameters.Count; i++)
        {
            if (!IsGiven(i))
            {
                return false;
            }
        }

        return true;
    }

    public readonly Arguments Complete()
    {
        for (var i = 0; i < _parameters; i++)
        {
            if (!IsGiven(i))
            {
                _values[i] = _function.Parameters[i].Default;
            }
        }

        return new Arguments(_values, _count, _given, _named);
    }

    private readonly bool IsGiven(int index) => index < 64 && (_given & (1UL << index)) != 0;

    private void Put(int index, Value value)
    {
        _values[index] = value;
        if (index < 64)
        {
            _given |= 1UL << index;
        }
    }
}
