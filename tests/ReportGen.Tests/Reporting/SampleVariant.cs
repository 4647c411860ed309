using ReportGen.Records;
using ReportGen.Reporting;
using ReportGen.Rules;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace ReportGen.Tests.Reporting;

/// <summary>The sample year with parts of it taken away or written anew.</summary>
internal sealed class SampleVariant
{
    private readonly YamlStream _stream = new();

    private SampleVariant(string text) => _stream.Load(new StringReader(text));

    private YamlMappingNode Root => (YamlMappingNode)_stream.Documents[0].RootNode;

    public static SampleVariant Of(string file = "2024.yaml") => new(SampleTown.Text(file));

    /// <summary>Every mapping that is a record of a list, nested records included, with its type.</summary>
    public IEnumerable<(RecordType Type, YamlMappingNode Node)> Records() =>
        from entry in Root.Children
        let type = RecordCatalogue.FindList(Name(entry.Key))
        where type is not null && entry.Value is YamlSequenceNode
        from found in ((YamlSequenceNode)entry.Value).Children.OfType<YamlMappingNode>().SelectMany(node => WithNested(type, node))
        select found;

    /// <summary>A random part of the records, each with a random part of the fields that it can do without.</summary>
    public SampleVariant Thinned(Random random)
    {
        var keepRecord = random.NextDouble();
        var keepField = 0.3 + (0.7 * random.NextDouble());
        foreach (var entry in Root.Children.ToList())
        {
            if (RecordCatalogue.FindList(Name(entry.Key)) is { } && entry.Value is YamlSequenceNode list)
            {
                Thin(list, random, keepRecord);
                if (list.Children.Count == 0 || random.Next(12) == 0)
                {
                    Root.Children.Remove(entry.Key);
                }
            }
            else if (Name(entry.Key) is "汇总数" or "文字材料" or "历年累计")
            {
                // Totals and references of the whole year do not fit a part of it.
                Root.Children.Remove(entry.Key);
            }
        }

        foreach (var (type, node) in Records().ToList())
        {
            foreach (var key in node.Children.Keys.ToList())
            {
                if (type.Find(Name(key)) is { Required: false } && random.NextDouble() > keepField)
                {
                    node.Children.Remove(key);
                }
            }
        }

        return this;
    }

    /// <summary>The file as it stands now.</summary>
    public string ToText()
    {
        using var text = new StringWriter { NewLine = "\n" };
        _stream.Save(text, assignAnchors: false);
        var yaml = text.ToString();
        return yaml.EndsWith("...\n", StringComparison.Ordinal) ? yaml[..^4] : yaml;
    }

    /// <param name="judged">Whether the rules look at it; texts that no office would write are else findings.</param>
    /// <param name="speaker">Who gives account, for a duty report.</param>
    public MemoryWorkspace ToWorkspace(bool judged = true, string? speaker = null)
    {
        var project = SampleTown.Text("reportgen.yaml");
        if (speaker is not null)
        {
            project = project.Replace("\n报告:\n", $"\n报告:\n  报告人: {speaker}\n", StringComparison.Ordinal);
        }

        return new MemoryWorkspace()
            .Add("reportgen.yaml", judged ? project : project.Replace("设置:\n", $"设置:\n  规则: {{{string.Join(", ", RuleSet.Rules.Select(rule => rule.Id + ": 关闭"))}}}\n", StringComparison.Ordinal))
            .Add("phrases.yaml", SampleTown.Text("phrases.yaml"))
            .Add("2024.yaml", ToText());
    }

    /// <summary>Writes a text of a record anew; quoted, so that nothing in it is syntax.</summary>
    public static void Write(YamlMappingNode record, YamlNode key, string text) => record.Children[key] = new YamlScalarNode(text) { Style = ScalarStyle.DoubleQuoted };

    public static string Name(YamlNode key) => ((YamlScalarNode)key).Value!;

    private static void Thin(YamlSequenceNode list, Random random, double keep)
    {
        foreach (var node in list.Children.ToList())
        {
            if (random.NextDouble() > keep)
            {
                list.Children.Remove(node);
            }
        }
    }

    private static IEnumerable<(RecordType Type, YamlMappingNode Node)> WithNested(RecordType type, YamlMappingNode node)
    {
        yield return (type, node);
        foreach (var (key, value) in node.Children)
        {
            if (type.Find(Name(key))?.Nested is { } nested)
            {
                var inside = value is YamlSequenceNode list ? list.Children : [value];
                foreach (var found in inside.OfType<YamlMappingNode>().SelectMany(mapping => WithNested(nested, mapping)))
                {
                    yield return found;
                }
            }
        }
    }
}
