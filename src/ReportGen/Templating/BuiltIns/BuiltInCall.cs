using ReportGen.Templating.Evaluation;

namespace ReportGen.Templating.BuiltIns;

/// <summary>One call of a built-in function: its arguments, converted as the function wants them.</summary>
internal readonly struct BuiltInCall(Evaluator evaluator, CallSite site, Arguments arguments, BuiltInFunction function)
{
    public Evaluator Evaluator => evaluator;

    public CallSite Site => site;

    public string Name => function.Name;

    public int Count => arguments.Count;

    public ScriptMap? Named => arguments.Named;

    public Value this[int index] => arguments[index];

    public bool Has(int index) => arguments.IsGiven(index);

    public CallSite Place(int index) => site.Argument(index);

    /// <summary>The text of an argument, empty for null.</summary>
    public string Text(int index)
    {
        var text = evaluator.Print(arguments[index], Place(index));
        evaluator.Budget.PayForReading(text.Length, evaluator, site);
        return text;
    }

    /// <summary>The text of an argument, null for null.</summary>
    public string? TextOrNull(int index) => IsNull(index) ? null : Text(index);

    public bool IsNull(int index) => Numbers.Plain(arguments[index]).IsNull;

    public int Int(int index, int missing = 0)
    {
        var value = arguments[index];
        return value.IsNull ? missing : Numbers.ToInt(value) ?? (value.Kind == ValueKind.Text && int.TryParse(value.AsText, out var parsed) ? parsed : throw Bad(index, "int"));
    }

    public double Double(int index)
    {
        var value = Numbers.Plain(arguments[index]);
        return value.IsNull ? 0 : value.IsNumber ? Numbers.ToDouble(value) : throw Bad(index, "double");
    }

    /// <summary>The argument as a number of its own kind; null counts as zero.</summary>
    public Value Number(int index)
    {
        var value = Numbers.Plain(arguments[index]);
        return value.IsNull ? Value.Of(0) : value.IsNumber ? value : throw Bad(index, "double");
    }

    public bool Bool(int index) => Truth.Of(arguments[index]);

    public DateTime? Date(int index)
    {
        var value = Numbers.Plain(arguments[index]);
        return value.IsNull ? null : value.Kind == ValueKind.Date ? value.AsDate : throw Bad(index, "DateTime");
    }

    /// <summary>The items of an argument; null for null.</summary>
    public ScriptList? List(int index)
    {
        var value = arguments[index];
        return value.Kind switch
        {
            ValueKind.Null => null,
            ValueKind.List => value.AsList,
            ValueKind.Text => new TextCharacters(value.AsText),
            ValueKind.Object => LoopItems.Of(value, Place(index), evaluator),
            ValueKind.Host when value.AsHost.IsNullLike && value.AsHost.Items is null => null,
            ValueKind.Host when value.AsHost.Items is { } items => items,
            _ => throw Bad(index, "array"),
        };
    }

    /// <summary>The items of an argument, paid for as a loop over them.</summary>
    public ScriptList? PaidList(int index)
    {
        var list = List(index);
        if (list is not null)
        {
            Spend(list.Count);
        }

        return list;
    }

    public Value Function(int index)
    {
        var value = arguments[index];
        return value.Kind == ValueKind.Function ? value : throw Bad(index, "function");
    }

    public Value Call(Value callee, params ReadOnlySpan<Value> values) => evaluator.Call(callee, site, values);

    public void Spend(int steps) => evaluator.Budget.Spend(steps, evaluator, site);

    /// <summary>Pays for a comparison of the value, if it is a long text.</summary>
    public void PayForReading(Value value)
    {
        if (value.Kind == ValueKind.Text)
        {
            evaluator.Budget.PayForReading(value.AsText.Length, evaluator, site);
        }
    }

    /// <summary>Pays for finding the text of the second argument in that of the first.</summary>
    public BuiltInCall WithSearchPaid()
    {
        evaluator.Budget.PayForSearch(Text(0).Length, Text(1).Length, evaluator, site);
        return this;
    }

    /// <summary>A text changed character by character; what it is made of stays what it is.</summary>
    public Value Mapped(Func<string, string> map)
    {
        evaluator.Budget.CheckText(Text(0).Length, evaluator, site);
        return TextTransform.Each(this[0], map);
    }

    public Value NewText(string text)
    {
        evaluator.Budget.CheckText(text.Length, evaluator, site);
        return Value.Of(text);
    }

    public TemplateFault Bad(int index, string type) => evaluator.NotConvertible(Place(index), arguments[index], type);
}
