using ReportGen.Templating.Evaluation;

namespace ReportGen.Templating.BuiltIns;

/// <summary>The module <c>object</c>.</summary>
internal static class ObjectFunctions
{
    public static BuiltInFunction[] All =>
    [
        new("object.default", "value default", "空值或空文字时用后面的值代替", "{{ \"\" | object.default \"无\" }}", Default),
        new("object.eval", "value", "把文字当作表达式计算", "{{ \"1 + 2\" | object.eval }}", call => CodeRunner.Run(call, isTemplate: false)),
        new("object.eval_template", "value", "把文字当作模板渲染", "{{ \"共{%{{{ 1 + 1 }}}%}件\" | object.eval_template }}", call => CodeRunner.Run(call, isTemplate: true)),
        new("object.format", "value format culture?", "按格式写数或日期", "{{ 3 | object.format \"000\" }}", Format),
        new("object.from_json", "json", "读 JSON", "{{ `{\"a\": 1}` | object.from_json }}", FromJson),
        new("object.has_key", "value key", "有没有这个成员", "{{ {a: 1} | object.has_key \"a\" }}", call => Value.Of(TryMember(call, out _))),
        new("object.has_value", "value key", "这个成员有没有值", "{{ {a: null} | object.has_value \"a\" }}", call => Value.Of(TryMember(call, out var value) && !Numbers.Plain(value).IsNull)),
        new("object.keys", "value", "所有成员名", "{{ {a: 1, b: 2} | object.keys }}", call => Members(call, m => Value.Of(m.Key))),
        new("object.kind", "value", "值的类型，细分", "{{ 1 | object.kind }}", call => call[0].IsNull ? Value.Null : Value.Of(Kind(call[0]))),
        new("object.size", "value", "长度、项数或成员数", "{{ [1, 2] | object.size }}", Size),
        new("object.to_json", "value", "写成 JSON", "{{ {a: [1, true]} | object.to_json }}", call => call.NewText(JsonText.Write(call))),
        new("object.typeof", "value", "值的类型", "{{ 1 | object.typeof }}", call => Value.Of(TypeOf(call[0]))),
        new("object.values", "value", "所有成员的值", "{{ {a: 1, b: 2} | object.values }}", call => Members(call, m => m.Value)),
    ];

    private static Value Default(BuiltInCall call)
    {
        var value = call[0];
        return Numbers.Plain(value).IsNull || (value.Kind == ValueKind.Text && value.AsText.Length == 0) ? call[1] : value;
    }

    private static Value Format(BuiltInCall call)
    {
        var value = Numbers.Plain(call[0]);
        return value.Kind switch
        {
            ValueKind.Null => Value.Null,
            ValueKind.Date => Formatting.Date(call, value.AsDate),
            ValueKind.TimeSpan => Formatting.Span(call, value.AsTimeSpan),
            _ when value.IsNumber => Formatting.Number(call, value),
            _ => throw call.Bad(0, "double"),
        };
    }

    private static Value FromJson(BuiltInCall call) =>
        call.IsNull(0) ? Value.Null : JsonModel.TryRead(call.Text(0), out var value) ? value : throw call.Evaluator.NotReadable(call.Place(0), "JSON", call.Name);

    private static ScriptObject? ObjectOf(Value value) => value.Kind switch
    {
        ValueKind.Object => value.AsObject,
        ValueKind.Host => value.AsHost.Members,
        ValueKind.List => (value.AsList as ScriptArray)?.Attached,
        _ => null,
    };

    private static bool TryMember(BuiltInCall call, out Value value)
    {
        value = Value.Null;
        return ObjectOf(call[0]) is { } target && target.TryGetMember(call.Text(1), out value);
    }

    private static Value Members(BuiltInCall call, Func<KeyValuePair<string, Value>, Value> select)
    {
        var list = new ScriptArray();
        foreach (var member in ObjectOf(call[0])?.Members ?? [])
        {
            list.Add(select(member));
        }

        call.Spend(list.Count);
        return Value.Of(list);
    }

    private static Value Size(BuiltInCall call) => Value.Of(call[0].Kind switch
    {
        ValueKind.Text => call[0].AsText.Length,
        ValueKind.List => call[0].AsList.Count,
        ValueKind.Object => call[0].AsObject.Count,
        ValueKind.Host => call[0].AsHost.Items?.Count ?? call[0].AsHost.Members?.Count ?? 0,
        _ => 0,
    });

    private static string Kind(Value value) => value.Kind == ValueKind.Object ? "object" : KindName.English(value);

    private static string? TypeOf(Value value) => value.Kind switch
    {
        ValueKind.Null => null,
        ValueKind.Bool => "boolean",
        ValueKind.Text => "string",
        ValueKind.List => value.AsList.TypeName,
        ValueKind.Host => value.AsHost.Number is not null ? "number" : value.AsHost.Items is not null ? "array" : value.AsHost.Members is null ? "string" : "object",
        _ => value.IsNumber ? "number" : "object",
    };
}
