namespace ReportGen.Templating.Evaluation;

/// <summary>What <c>target[index]</c> reads and writes.</summary>
internal static class IndexAccess
{
    public static Value Get(Value target, Value index, Evaluator e, CallSite site, CallSite indexSite)
    {
        switch (target.Kind)
        {
            case ValueKind.List:
                return At(target.AsList, index, e, indexSite);
            case ValueKind.Object:
                return index.IsNull ? Value.Null : MemberAccess.Get(target, e.Print(index, indexSite), e, indexSite);
            case ValueKind.Text:
                return Character(target.AsText, index, e, site, indexSite);
            case ValueKind.Host:
                return OfHost(target.AsHost, index, e, indexSite);
            default:
                throw e.NotIndexable(site, target);
        }
    }

    public static void Set(Value target, Value index, Value value, Evaluator e, CallSite site, CallSite indexSite)
    {
        if (target.Kind == ValueKind.Object)
        {
            var name = e.Print(index, indexSite);
            if (target.AsObject.IsReadOnly(name) || !target.AsObject.TrySet(name, value))
            {
                throw e.NotWritable(site);
            }

            return;
        }

        if (target.Kind != ValueKind.List || target.AsList is not ScriptArray list)
        {
            throw target.Kind == ValueKind.List ? e.NotWritable(site) : e.NotIndexable(site, target);
        }

        var at = Position(index, list.Count, e, indexSite);
        if (at < 0 || at >= (long)list.Count + e.Budget.Limits.LoopSteps)
        {
            throw e.IndexOutOfRange(site, at);
        }

        list.Set(at, value);
    }

    private static Value At(ScriptList list, Value index, Evaluator e, CallSite site)
    {
        if (index.IsNull)
        {
            return Value.Null;
        }

        if (index.Kind == ValueKind.Text && Numbers.ToInt(index) is null)
        {
            return MemberAccess.Get(Value.Of(list), index.AsText, e, site);
        }

        var at = Position(index, list.Count, e, site);
        return at >= 0 && at < list.Count ? list[at] : Value.Null;
    }

    private static Value Character(string text, Value index, Evaluator e, CallSite site, CallSite indexSite)
    {
        var at = Position(index, text.Length, e, indexSite);
        return at >= 0 && at < text.Length ? Value.Of(text[at].ToString()) : throw e.IndexOutOfRange(site, at);
    }

    private static Value OfHost(HostValue target, Value index, Evaluator e, CallSite site)
    {
        if (index.IsNumber && target.Items is { } items)
        {
            return At(items, index, e, site);
        }

        var name = e.Print(index, site);
        return target.TryIndex(name, out var value) || target.Members?.TryGetMember(name, out value) == true ? value : Value.Null;
    }

    private static int Position(Value index, int count, Evaluator e, CallSite site)
    {
        var at = Numbers.ToInt(index) ?? throw e.NotConvertible(site, index, "int");
        return at < 0 ? count + at : at;
    }
}
