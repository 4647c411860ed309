namespace ReportGen.Templating.Evaluation;

/// <summary>
/// The stack of names without prefix. A name is looked up from the innermost frame outwards. It is assigned where it exists; a new name goes to the
/// innermost object, and inside <c>with</c> every name does.
/// </summary>
internal sealed class Scopes
{
    private Frame[] _frames = new Frame[16];
    private int _count;

    public Scopes(ScriptObject model) => PushObject(FrameKind.Global, new GlobalScope(model));

    public LocalScope Locals { get; set; } = new(ArgumentList.None);

    /// <summary>The innermost object: <c>this</c>.</summary>
    public ScriptObject This
    {
        get
        {
            for (var i = _count - 1; ; i--)
            {
                if (_frames[i].Object is { } found)
                {
                    return found;
                }
            }
        }
    }

    public int Depth => _count;

    public void PushObject(FrameKind kind, ScriptObject scope) => Push() = new Frame { Kind = kind, Object = scope };

    public int PushLoop(string? name, LoopState loop)
    {
        Push() = new Frame { Kind = FrameKind.Loop, Name = name, Loop = loop };
        return _count - 1;
    }

    public void SetLoopValue(int frame, Value value) => _frames[frame].Value = value;

    public void Pop()
    {
        _count--;
        _frames[_count] = default;
    }

    public bool TryGet(string name, out Value value)
    {
        for (var i = _count - 1; i >= 0; i--)
        {
            ref var frame = ref _frames[i];
            if (frame.Kind == FrameKind.Loop)
            {
                if (string.Equals(frame.Name, name, StringComparison.Ordinal))
                {
                    value = frame.Value;
                    return true;
                }
            }
            else if (frame.Object!.TryGetMember(name, out value))
            {
                return true;
            }
        }

        value = Value.Null;
        return false;
    }

    public LoopState? FindLoop(string keyword)
    {
        for (var i = _count - 1; i >= 0; i--)
        {
            if (_frames[i].Loop is { } loop && loop.Keyword == keyword)
            {
                return loop;
            }
        }

        return null;
    }

    /// <summary>False where the name, or the object it would go to, cannot be written.</summary>
    public bool TrySet(string name, Value value)
    {
        ScriptObject? innermost = null;
        for (var i = _count - 1; i >= 0; i--)
        {
            ref var frame = ref _frames[i];
            if (frame.Kind == FrameKind.Loop)
            {
                if (string.Equals(frame.Name, name, StringComparison.Ordinal))
                {
                    frame.Value = value;
                    return true;
                }

                continue;
            }

            innermost ??= frame.Object;
            if ((frame.Kind == FrameKind.With && ReferenceEquals(innermost, frame.Object)) || frame.Object!.TryGetMember(name, out _))
            {
                return Write(frame.Object!, name, value);
            }
        }

        return Write(innermost!, name, value);
    }

    /// <summary>Forbids later writes to the name where it lives now.</summary>
    public void MakeReadOnly(string name)
    {
        for (var i = _count - 1; i >= 0; i--)
        {
            if (_frames[i].Object is { } scope && (i == 0 || scope.TryGetMember(name, out _)))
            {
                (scope as ScriptMap)?.MakeReadOnly(name);
                (scope as GlobalScope)?.MakeReadOnly(name);
                return;
            }
        }
    }

    /// <summary>All names in reach, for hints.</summary>
    public IEnumerable<string> Suggestions()
    {
        for (var i = _count - 1; i >= 0; i--)
        {
            if (_frames[i].Name is { } name)
            {
                yield return name;
            }

            if (_frames[i].Object is { } scope)
            {
                foreach (var member in scope.Suggestions)
                {
                    yield return member;
                }
            }
        }
    }

    private static bool Write(ScriptObject scope, string name, Value value) => !scope.IsReadOnly(name) && scope.TrySet(name, value);

    private ref Frame Push()
    {
        if (_count == _frames.Length)
        {
            Array.Resize(ref _frames, _count * 2);
        }

        return ref _frames[_count++];
    }
}
