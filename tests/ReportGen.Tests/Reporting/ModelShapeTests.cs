using ReportGen.Diagnostics;
using ReportGen.Records;
using ReportGen.Reporting;
using ReportGen.Templating;
using Xunit;

namespace ReportGen.Tests.Reporting;

/// <summary>The description of the model, by which templates are checked, beside the model itself over all samples: names, kinds, words.</summary>
public sealed class ModelShapeTests
{
    private const int MostDeep = 7;
    private const int MostItems = 40;

    public static TheoryData<string, string> Samples() => new()
    {
        { "qinghe", "qinghe/2024.yaml" },
        { "qinghe", "qinghe/2020.yaml qinghe/2021.yaml qinghe/2022.yaml qinghe/2023.yaml qinghe/2024.yaml" },
        { "linjiang", "linjiang" },
    };

    [Theory]
    [MemberData(nameof(Samples))]
    public void The_model_is_what_its_description_says(string folder, string files)
    {
        var workspace = SampleFolders.Workspace(folder);
        var bag = new DiagnosticBag();
        var records = RecordLoader.Load(workspace, new RecordRequest { Files = files.Split(' ') }, bag)!;
        foreach (var kind in ReportKind.All)
        {
            var faults = new List<string>();
            Compare(Value.Of(new ReportModel(new ModelContext(records, kind))), Shape.ObjectOf(new ReportMembers(kind)), "", 0, faults);
            Assert.Empty(faults);
        }
    }

    [Fact]
    public void Every_name_of_the_model_is_described_and_no_other()
    {
        var model = new ReportModel(new ModelContext(RecordLoader.Load(SampleTown.Workspace(), new RecordRequest { Files = ["qinghe/2024.yaml"] }, new DiagnosticBag())!, ReportKind.All[0]));
        Assert.Equal(model.Suggestions.Order(StringComparer.Ordinal), ReportMembers.OfAny.Names.Distinct().Order(StringComparer.Ordinal));
        Assert.All(ReportMembers.OfAny.Names, name => Assert.NotNull(ReportMembers.OfAny.Find(name)));
    }

    [Fact]
    public void Every_function_of_zh_says_what_it_gives() => Assert.All(ZhFunctions.All(null!), function => Assert.True(function.Infer is not null || function.Gives != ShapeKinds.Any, function.Name));

    private static void Compare(Value value, Shape shape, string path, int depth, List<string> faults)
    {
        var kinds = KindsOf(value);
        if (!shape.IsOpen && (kinds & shape.Kinds) == 0)
        {
            faults.Add($"{path} is {kinds}, described as {shape.Kinds}");
        }

        if (shape.Words is { } words && value.Kind is ValueKind.Text or ValueKind.Host && !value.IsNull && kinds != ShapeKinds.Null && !words.Contains(value.ToString()))
        {
            faults.Add($"{path} is “{value}”, none of the words");
        }

        if (depth == MostDeep)
        {
            return;
        }

        var members = value.Kind == ValueKind.Object ? value.AsObject : value.Kind == ValueKind.Host ? value.AsHost.Members : null;
        if (members is not null && shape.Members is { } described)
        {
            foreach (var (name, member) in members.Members)
            {
                if (described.Find(name) is not { } found)
                {
                    faults.Add($"{path}.{name} is not described");
                }
                else if (!IsWayBack(name, depth))
                {
                    Compare(member, found, path + "." + name, depth + 1, faults);
                }
            }

            faults.AddRange(members.IsClosed ? members.Suggestions.Where(name => described.Find(name) is null).Select(name => $"{path}.{name} is not described") : []);
        }

        var items = value.Kind == ValueKind.List ? value.AsList : value.Kind == ValueKind.Host ? value.AsHost.Items : null;
        for (var i = 0; items is not null && i < Math.Min(items.Count, MostItems); i++)
        {
            Compare(items[i], shape.Item, $"{path}[{i}]", depth + 1, faults);
        }
    }

    // A figure gives figures, which give figures.
    private static bool IsWayBack(string name, int depth) => depth > 2 && name is "parts" or "highest" or "lowest" or "count" or "share" or "records";

    private static ShapeKinds KindsOf(Value value) => value.Kind switch
    {
        ValueKind.Null => ShapeKinds.Null,
        ValueKind.Bool => ShapeKinds.Bool,
        ValueKind.Text => ShapeKinds.Text,
        ValueKind.Date => ShapeKinds.Date,
        ValueKind.TimeSpan => ShapeKinds.TimeSpan,
        ValueKind.List => ShapeKinds.List,
        ValueKind.Object => ShapeKinds.Object,
        ValueKind.Function => ShapeKinds.Function,
        ValueKind.Host => value.AsHost.IsNullLike ? ShapeKinds.Null : value.AsHost.Number is not null ? ShapeKinds.Number : value.AsHost.Items is not null ? ShapeKinds.List | ShapeKinds.Text : ShapeKinds.Text,
        _ => ShapeKinds.Number,
    };
}
