using ReportGen.Templating.Evaluation;

namespace ReportGen.Templating.BuiltIns;

/// <summary>The module <c>array</c>. Every function gives a new list and leaves its argument alone.</summary>
internal static class ArrayFunctions
{
    public static BuiltInFunction[] All =>
    [
        new("array.add", "list value", "在列表末尾加一项", "{{ [1, 2] | array.add 3 }}", Add),
        new("array.add_range", "list1 list2", "把两个列表连起来", "{{ [1] | array.add_range [2, 3] }}", Concat),
        new("array.any", "list function args...", "有没有一项使函数成立", "{{ [\"甲\", \"乙\"] | array.any @string.contains \"乙\" }}", Any),
        new("array.compact", "list", "去掉空值", "{{ [1, null, 2] | array.compact }}", call => Filtered(call, item => !Numbers.Plain(item).IsNull)),
        new("array.concat", "list1 list2", "把两个列表连起来", "{{ [1] | array.concat [2, 3] }}", Concat),
        new("array.contains", "list item", "列表里有没有这一项", "{{ [1, 2] | array.contains 2 }}", Contains),
        new("array.cycle", "list group?", "每调用一次轮到下一项", "{{ for i in 1..4 }}{{ array.cycle [\"单\", \"双\"] }}{{ end }}", Cycle),
        new("array.each", "list function args...", "对每一项调用函数，得到结果的列表", "{{ [\"a\", \"b\"] | array.each @string.upcase }}", Each),
        new("array.filter", "list function args...", "只留下使函数成立的项", "{{ [1, 2, 3] | array.filter @(do; ret $0 > 1; end) }}", Filter),
        new("array.first", "list", "第一项", "{{ [4, 5] | array.first }}", call => call.List(0) is { Count: > 0 } list ? list[0] : Value.Null),
        new("array.insert_at", "list index value", "在第几项之前插入", "{{ [1, 3] | array.insert_at 1 2 }}", InsertAt),
        new("array.join", "list delimiter function?", "连成一段文字，中间用分隔文字", "{{ [1, 2, 3] | array.join \"、\" }}", Join),
        new("array.last", "list", "最后一项", "{{ [4, 5] | array.last }}", call => call.List(0) is { Count: > 0 } list ? list[list.Count - 1] : Value.Null),
        new("array.limit", "list count", "前几项", "{{ [1, 2, 3] | array.limit 2 }}", call => Part(call, 0, Math.Max(0, call.Int(1)))),
        new("array.map", "list member", "取每一项的同一个成员", "{{ [{名: \"甲\"}, {名: \"乙\"}] | array.map \"名\" }}", Map),
        new("array.offset", "list index", "跳过前几项", "{{ [1, 2, 3] | array.offset 1 }}", call => Part(call, Math.Max(0, call.Int(1)), int.MaxValue)),
        new("array.remove_at", "list index", "去掉第几项，负数从末尾数", "{{ [1, 2, 3] | array.remove_at 1 }}", RemoveAt),
        new("array.reverse", "list", "倒过来", "{{ [1, 2, 3] | array.reverse }}", Reverse),
        new("array.size", "list", "有几项", "{{ [4, 5, 6] | array.size }}", call => Value.Of(call.List(0)?.Count ?? 0)),
        new("array.sort", "list member?", "从小到大排，可以按成员排", "{{ [3, 1, 2] | array.sort }}", Sort),
        new("array.uniq", "list", "去掉重复的项", "{{ [1, 1, 2] | array.uniq }}", Uniq),
    ];

    private static Value Made(BuiltInCall call, int index, Action<ScriptArray> change)
    {
        var list = new ScriptArray();
        list.AddAll(call.PaidList(index));
        change(list);
        return Value.Of(list);
    }

    // Paid for as what it costs: lists of thousands are made item by item.
    private static Value Add(BuiltInCall call)
    {
        if (call.List(0) is ScriptArray { IsLongest: true } list)
        {
            call.Spend(1);
            return Value.Of(list.With(call[1]));
        }

        return Made(call, 0, made => made.Add(call[1]));
    }

    private static Value Filtered(BuiltInCall call, Func<Value, bool> isKept) =>
        call.PaidList(0) is { } list ? Value.Of(ListPieces.Kept(list, isKept)) : Value.Null;

    private static Value Concat(BuiltInCall call)
    {
        var (first, second) = (call.PaidList(0), call.PaidList(1));
        return first is null && second is null ? Value.Null : Value.Of(ListPieces.Joined(first, second));
    }

    private static Value[] WithMore(BuiltInCall call, Value item)
    {
        var values = new Value[Math.Max(1, call.Count - 1)];
        values[0] = item;
        for (var i = 2; i < call.Count; i++)
        {
            values[i - 1] = call[i];
        }

        return values;
    }

    private static Value Any(BuiltInCall call)
    {
        var function = call.Function(1);
        foreach (var item in (IEnumerable<Value>?)call.PaidList(0) ?? [])
        {
            if (Truth.Of(call.Call(function, WithMore(call, item))))
            {
                return Value.True;
            }
        }

        return Value.False;
    }

    private static Value Each(BuiltInCall call)
    {
        if (call.PaidList(0) is not { } list)
        {
            return Value.Null;
        }

        var function = call.Function(1);
        var result = new ScriptArray(list.Count) { IsIterator = true };
        foreach (var item in list)
        {
            result.Add(call.Call(function, WithMore(call, item)));
        }

        return Value.Of(result);
    }

    private static Value Filter(BuiltInCall call)
    {
        var function = call.Function(1);
        return Filtered(call, item => Truth.Of(call.Call(function, WithMore(call, item))));
    }

    private static Value Contains(BuiltInCall call)
    {
        foreach (var item in (IEnumerable<Value>?)call.PaidList(0) ?? [])
        {
            if (ValueComparison.StrictEquals(item, call[1], call.Evaluator, call.Site))
            {
                return Value.True;
            }
        }

        return Value.False;
    }

    private static Value Cycle(BuiltInCall call)
    {
        if (call.List(0) is not { Count: > 0 } list)
        {
            return Value.Null;
        }

        var group = call.TextOrNull(1) is { } name ? "g" + name : "l" + call.Text(0);
        var cycles = call.Evaluator.Cycles;
        var at = cycles.GetValueOrDefault(group) % list.Count;
        cycles[group] = at + 1;
        return list[at];
    }

    private static Value InsertAt(BuiltInCall call) => Made(call, 0, list =>
    {
        var at = Math.Max(0, call.Int(1));
        call.Spend(Math.Max(0, at - list.Count));
        list.InsertAt(at, call[2]);
    });

    private static Value Join(BuiltInCall call)
    {
        var delimiter = call[1];
        var function = call.IsNull(2) ? Value.Null : call.Function(2);
        var evaluator = call.Evaluator;
        var text = new RichTextBuilder(evaluator.LocationOf(call.Site.Start, call.Site.End));
        var first = true;
        foreach (var item in (IEnumerable<Value>?)call.PaidList(0) ?? [])
        {
            if (!first)
            {
                text.Append(delimiter);
            }

            first = false;
            var piece = item.Kind is ValueKind.Text or ValueKind.Host ? item : Value.Of(evaluator.Print(item, call.Place(0)));
            text.Append(function.IsNull ? piece : call.Call(function, piece));
            evaluator.Budget.CheckLength(text.Length, evaluator, call.Site);
        }

        evaluator.Budget.CheckText(text.Length, evaluator, call.Site);

        return text.ToValue();
    }

    private static Value Part(BuiltInCall call, int start, int count) =>
        call.PaidList(0) is { } list ? Value.Of(ListPieces.Part(list, start, count)) : Value.Null;

    private static Value Map(BuiltInCall call)
    {
        if (call.PaidList(0) is not { } list)
        {
            return Value.Null;
        }

        var name = call.Text(1);
        var result = new ScriptArray(list.Count) { IsIterator = true };
        foreach (var item in list)
        {
            if (item.Kind == ValueKind.Object ? item.AsObject.TryGetMember(name, out var value) : item.Kind == ValueKind.Host & TryHost(item, name, out value))
            {
                result.Add(value);
            }
        }

        return Value.Of(result);
    }

    private static bool TryHost(Value item, string name, out Value value)
    {
        value = Value.Null;
        return item.Kind == ValueKind.Host && item.AsHost.Members is { } members && members.TryGetMember(name, out value);
    }

    private static Value RemoveAt(BuiltInCall call) => Made(call, 0, list =>
    {
        var at = call.Int(1);
        list.RemoveAt(at < 0 ? list.Count + at : at);
    });

    private static Value Reverse(BuiltInCall call) => call.PaidList(0) is { } list ? Value.Of(ListPieces.Reversed(list)) : Value.Null;

    private static Value Sort(BuiltInCall call)
    {
        if (call.PaidList(0) is not { } list)
        {
            return Value.Null;
        }

        var member = call.TextOrNull(1);
        int Order(Value left, Value right)
        {
            call.PayForReading(left);
            return ValueComparison.Order(left, right) ?? throw call.Evaluator.NotSortable(call.Site, left, right);
        }

        var work = list.Count * (long)System.Numerics.BitOperations.Log2((uint)list.Count + 1);
        call.Evaluator.Budget.Work(work, call.Evaluator, call.Site);
        var keys = new Value[list.Count];
        for (var i = 0; i < keys.Length; i++)
        {
            keys[i] = KeyOf(list[i], member, call);
        }

        var sorted = new ScriptArray(list.Count);
        foreach (var place in StableOrder.Of(keys, Order))
        {
            sorted.Add(list[place]);
        }

        return Value.Of(sorted);
    }

    private static Value KeyOf(Value item, string? member, BuiltInCall call) =>
        string.IsNullOrEmpty(member) ? item
        : item.Kind is ValueKind.Object or ValueKind.Host ? MemberAccess.Get(item, member, call.Evaluator, call.Place(1))
        : Value.Null;

    private static Value Uniq(BuiltInCall call)
    {
        if (call.PaidList(0) is not { } list)
        {
            return Value.Null;
        }

        foreach (var item in list)
        {
            call.PayForReading(item);
        }

        return Value.Of(new ScriptArray(list.Distinct()) { IsIterator = true });
    }
}
