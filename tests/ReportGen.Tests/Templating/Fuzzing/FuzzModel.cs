using ReportGen.Templating;

namespace ReportGen.Tests.Templating.Fuzzing;

/// <summary>Data of every kind for random templates; made anew for each rendering, since templates may write into lists and objects.</summary>
internal static class FuzzModel
{
    private const string Json = """
        {
          "x": 3, "y": "甲\n乙", "list": [1, 2.5, "三", null, true, [1], {"a": 1}],
          "对象": {"数": 7, "名": "某镇", "内": {"深": [1, 2]}},
          "rows": [{"name": "乙", "count": 2}, {"name": "甲", "count": 10}, {"name": null}]
        }
        """;

    public static ScriptMap Make()
    {
        var model = Render.Model(Json);
        model["figure"] = Value.Of(new FuzzFigure());
        return model;
    }

    private sealed class FuzzFigure : HostValue
    {
        public override string Text => "约12";

        public override object? Tag => "figure";

        public override decimal? Number => 12.50m;
    }
}
