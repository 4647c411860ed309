namespace ReportGen.Templating.Evaluation;

/// <summary>What stands behind a dot.</summary>
internal static class MemberAccess
{
    public static Value Get(Value target, string name, Evaluator e, CallSite site)
    {
        switch (target.Kind)
        {
            case ValueKind.Object:
                return Of(target.AsObject, name, e, site);
            case ValueKind.Host:
                return OfHost(target.AsHost, name, e, site);
            case ValueKind.List:
                return OfList(target.AsList, name, e, site);
            case ValueKind.Text:
                return name switch { "size" => Value.Of(target.AsText.Length), "empty?" => Value.Of(target.AsText.Length == 0), _ => Value.Null };
            case ValueKind.Date:
                return DateMembers.Get(target.AsDate, name);
            case ValueKind.TimeSpan:
                return TimeSpanMembers.Get(target.AsTimeSpan, name);
            default:
                return Value.Null;
        }
    }

    private static Value Of(ScriptObject target, string name, Evaluator e, CallSite site)
    {
        if (target.TryGetMember(name, out var value))
        {
            return value;
        }

        if (name == "empty?")
        {
            return Value.Of(target.Count == 0);
        }

        return e.Strict && target.IsClosed ? throw e.UnknownMember(site, target, name) : Value.Null;
    }

    private static Value OfHost(HostValue target, string name, Evaluator e, CallSite site)
    {
        if (target.Members is { } members && members.TryGetMember(name, out var value))
        {
            return value;
        }

        // A list tells its size before it is asked for members that may have any name.
        if (name is ("size" or "empty?") && target.Items is { } items)
        {
            return OfList(items, name, e, site);
        }

        if (target.TryIndex(name, out value) || target.Items is not null)
        {
            return value;
        }

        return name == "empty?" ? Value.Of(target.Text.Length == 0)
            : e.Strict && target.Members is { IsClosed: true } closed ? throw e.UnknownMember(site, closed, name)
            : Value.Null;
    }

    // The arguments of an include are a list whose names may be missing.
    private static Value OfList(ScriptList list, string name, Evaluator e, CallSite site) => name switch
    {
        "size" or "count" => Value.Of(list.Count),
        "empty?" => Value.Of(list.Count == 0),
        _ => list switch
        {
            ArgumentList { Named: { } named } when named.TryGetMember(name, out var value) => value,
            ScriptArray { Attached: { } attached } when attached.TryGetMember(name, out var value) => value,
            _ when e.Strict && list is not ArgumentList => throw e.ListMember(site, list, name),
            _ => Value.Null,
        },
    };
}
