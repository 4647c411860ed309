using ReportGen.Diagnostics;
using ReportGen.Templating;
using Xunit;

namespace ReportGen.Tests.Templating;

/// <summary>What the door promises beside the language.</summary>
public sealed class RenderingTests
{
    private static Template Parse(string text) => Template.Parse(new SourceText("t.sbn", text), new DiagnosticBag());

    [Fact]
    public void One_tree_renders_many_times_and_in_many_threads()
    {
        var template = Parse("{{ n = n + 1; x = list | array.add 4; func f(a); ret a * n; end; f 2; for i in list; i; end }}");
        var texts = new string[64];
        Parallel.For(0, texts.Length, i =>
        {
            var model = Render.Model("""{"n": 1, "list": [1, 2, 3]}""");
            texts[i] = Template.Join(template.Render(model, RenderOptions.Default, new DiagnosticBag()));
        });
        Assert.All(texts, text => Assert.Equal("4123", text));
    }

    [Fact]
    public void The_model_is_not_written_to_at_its_top()
    {
        var model = Render.Model("""{"n": 1}""");
        Assert.Equal("25", Render.Text("{{ n = n + 1; n; this.n = 5; n }}", model));
        Assert.Equal("1", Render.Text("{{ n }}", model));
    }

    [Fact]
    public void Includes_are_read_once_with_a_shared_cache()
    {
        var read = 0;
        var options = new RenderOptions
        {
            Cache = new TemplateCache(),
            LoadInclude = name =>
            {
                read++;
                return new SourceText(name, "甲");
            },
        };
        Assert.Equal("甲甲", Render.Text("{{ include 'a'; include 'a' }}", options: options));
        Assert.Equal("甲", Render.Text("{{ include 'a' }}", options: options));
        Assert.Equal(1, read);
    }

    // Where it is included is the way to the fault, and no fault of its own.
    [Fact]
    public void A_template_that_cannot_be_read_is_told_by_its_own_fault()
    {
        var bag = new DiagnosticBag();
        Render.Segments("{{ include 'a.sbn' }}", bag, options: new RenderOptions { LoadInclude = name => new SourceText(name, "甲{{ if true }}乙") });

        var finding = Assert.Single(bag.Items);
        Assert.Equal(("RG3003", "a.sbn", "从这里包含“a.sbn”"), (finding.Id, finding.Location.Source!.Path, finding.Related[^1].Text.Chinese));
    }

    [Fact]
    public void An_error_says_through_which_includes_and_calls_it_came()
    {
        var bag = new DiagnosticBag();
        var options = new RenderOptions { LoadInclude = name => new SourceText(name, "一\n{{ f 1 }}") };
        Render.Segments("{{ func f(x); ret nothing.a; end }}\n{{ include 'a.sbn' }}", bag, options: options);
        var finding = Assert.Single(bag.Items);
        Assert.Equal("t.sbn:1:27", finding.Location.ToString());
        Assert.Equal(
            ["a.sbn:2:4 从这里调用“f”", "t.sbn:2:4 从这里包含“a.sbn”"],
            finding.Related.Select(r => $"{r.Location} {r.Text.Chinese}"));
    }

    [Fact]
    public void Auto_indent_can_be_off() =>
        Assert.Equal("  a\nb", Render.Text("  {{ 'a\nb' }}", options: new RenderOptions { AutoIndent = false }));

    [Fact]
    public void What_was_printed_before_an_error_is_kept()
    {
        var bag = new DiagnosticBag();
        Assert.Equal("甲1", Template.Join(Render.Segments("甲{{ 1; nothing.a; 2 }}乙", bag)));
        Assert.True(bag.HasErrors);
    }

    [Fact]
    public void Decimals_and_whole_numbers_sort_by_value()
    {
        var list = new ScriptArray([Value.Of(2.50m), Value.Of(1), Value.Of(10.25m), Value.Of(3L), Value.Of(2.25)]);
        Assert.Equal("[1, 2.25, 2.50, 3, 10.25]", Render.Text("{{ list | array.sort }}", new ScriptMap { ["list"] = Value.Of(list) }));
    }

    [Fact]
    public void Sorting_keeps_equals_as_they_stood()
    {
        const string list = "[{n: 2, w: '甲'}, {n: 1, w: '乙'}, {n: 2, w: '丙'}, {n: 1, w: '丁'}, {n: 0, w: '戊'}, {n: 1, w: '己'}, {n: 2, w: '庚'}]";
        Assert.Equal("戊乙丁己甲丙庚", Render.Text($"{{{{ {list} | array.sort 'n' | array.map 'w' | array.join '' }}}}"));
        Assert.Equal("", Render.Text("{{ [] | array.sort | array.join '' }}"));
    }

    [Theory]
    [InlineData("12.50", "{{ d }}", "12.50")]
    [InlineData("12.50", "{{ d + 1 }}", "13.50")]
    [InlineData("0.1", "{{ d + d + d }}", "0.3")]
    [InlineData("10", "{{ d / 4 }}", "2.5")]
    [InlineData("10", "{{ d > 9 && d == 10 && d == 10.0 }}", "true")]
    [InlineData("3", "{{ for i in 1..d; i; end }}", "123")]
    public void Decimals_of_the_data_do_not_surprise(string number, string template, string expected) =>
        Assert.Equal(expected, Render.Text(template, new ScriptMap { ["d"] = Value.Of(decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture)) }));
}
