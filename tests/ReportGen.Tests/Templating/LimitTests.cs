using ReportGen.Diagnostics;
using ReportGen.Templating;
using Xunit;

namespace ReportGen.Tests.Templating;

/// <summary>Limits raise errors at the place that went over them; they never cut anything silently.</summary>
public sealed class LimitTests
{
    private static string Error(string template, TemplateLimits limits) => Render.Error(template, options: new RenderOptions { Limits = limits });

    [Theory]
    [InlineData("{{ for i in 1..11; end }}", "RG3201 1:14")]
    [InlineData("{{ for i in 1..4 }}{{ for j in 1..6 }}{{ end }}{{ end }}", "RG3201 1:23")]
    [InlineData("{{ while true; end }}", "RG3201 1:4")]
    [InlineData("{{ for i in 1..2; (1..6) | array.each @math.abs; end }}", "RG3201 1:28")]
    [InlineData("{{ [1, 2, 3] * 9 }}", "RG3201 1:16")]
    [InlineData("{{ for i in 1..2; [] | array.insert_at 2147483647 1; end }}", "RG3201 1:24")]
    public void Loop_steps_are_counted_over_a_loop_and_all_within_it(string template, string expected) =>
        Assert.StartsWith(expected, Error(template, new() { LoopSteps = 10 }), StringComparison.Ordinal);

    [Fact]
    public void Loops_one_after_the_other_are_counted_alone() =>
        Assert.Equal("ok", Render.Text("{{ for i in 1..9; end; for i in 1..9; end }}ok", options: new RenderOptions { Limits = new() { LoopSteps = 10 } }));

    [Theory]
    [InlineData("{{ for i in 1..900; x = i; end }}", "RG3202")]
    [InlineData("{{ x = [1,2,3,4,5,6,7,8,9]; for i in 1..90; y = x == [1,2,3,4,5,6,7,8,9]; end }}", "RG3202")]
    [InlineData("{{ x = 'a' * 900000; for i in 1..90; x | string.upcase; y = x + 'b'; end }}", "RG3202")]
    [InlineData("{{ 'a-' * 5000 | string.split '-' }}", "RG3202")]
    [InlineData("{{ 'a' * 5000 | regex.matches 'a' }}", "RG3202")]
    public void All_work_is_paid_for(string template, string expected) =>
        Assert.StartsWith(expected, Error(template, new() { TotalSteps = 500 }), StringComparison.Ordinal);

    [Theory]
    [InlineData("{{ func f; f; end; f }}", "RG3203 1:12")]
    [InlineData("{{ func f(n); ret f n + 1; end; f 1 }}", "RG3203 1:19")]
    [InlineData("{{ '{{ x = 1 }}' | object.eval_template; func f; $$; end; wrap f; f; end }}", "no error")]
    public void Calls_may_go_so_deep(string template, string expected) =>
        Assert.StartsWith(expected, Error(template, new() { Recursion = 10 }), StringComparison.Ordinal);

    [Theory]
    [InlineData("{{ '123456' }}{{ '78901' }}", "RG3204 1:18")]
    [InlineData("12345678901", "RG3204 1:1")]
    public void An_output_that_is_too_long_is_an_error_and_not_cut(string template, string expected) =>
        Assert.StartsWith(expected, Error(template, new() { OutputLength = 10 }), StringComparison.Ordinal);

    [Theory]
    [InlineData("{{ 'a' * 11 }}", "RG3205 1:10")]
    [InlineData("{{ x = '123456'; x + x }}", "RG3205 1:20")]
    [InlineData("{{ '1' | string.pad_left 11 }}", "RG3205 1:10")]
    [InlineData("{{ 'aaaa' | string.replace 'a' 'bbb' }}", "RG3205 1:13")]
    [InlineData("{{ [1, 2, 3, 4, 5, 6] | array.join '、' }}", "RG3205 1:25")]
    [InlineData("{{ capture x }}12345678901{{ end }}", "RG3205")]
    [InlineData("{{ x = [1, 2, 3, 4, 5, 6]; 'a' + x }}", "RG3205")]
    public void A_text_may_be_so_long(string template, string expected) =>
        Assert.StartsWith(expected, Error(template, new() { TextLength = 10 }), StringComparison.Ordinal);

    [Theory]
    [InlineData("{{ a = []; for i in 1..999; a[i] = 'x' * 1000000; end }}", "RG3205 1:42")]
    [InlineData("{{ x = [1]; for i in 1..40; x = x + x; end }}", "RG3209 1:35")]
    [InlineData("{{ 'a' * 100000 | regex.replace 'a' ('b' * 100000) }}", "RG3205 1:19")]
    [InlineData("{{ p = ('a' * 100000) + 'b' + ('a' * 100000); 'a' * 500000 | string.contains p }}", "RG3202 1:62")]
    public void Memory_and_time_have_bounds_that_no_built_in_gets_round(string template, string expected) =>
        Assert.StartsWith(expected, Error(template, TemplateLimits.Default), StringComparison.Ordinal);

    [Fact]
    public void Nothing_repeated_often_is_nothing_at_once() => Assert.Equal("[]", Render.Text("{{ [] * 2147483647 }}{{ '' * 2147483647 }}"));

    [Fact]
    public void Openings_that_nothing_closes_are_passed_over_once() =>
        Assert.Equal("0", Render.Text("{{ '<script>' * 100000 | html.strip | string.size }}"));

    [Theory]
    [InlineData("{{ a = []; a[0] = a; a }}", "RG3206 1:22")]
    [InlineData("{{ o = {}; o.o = o; o | object.to_json }}", "RG3206 1:25")]
    [InlineData("{{ 1 << 99999 }}", "RG3207 1:6")]
    [InlineData("{{ x = 2; for i in 1..30; x = x * x; end }}", "RG3207 1:33")]
    public void What_holds_itself_or_grows_without_end_is_an_error(string template, string expected) =>
        Assert.StartsWith(expected, Error(template, TemplateLimits.Default), StringComparison.Ordinal);

    [Fact]
    public void A_regular_expression_that_does_not_end_is_an_error() =>
        Assert.StartsWith("RG3208 1:42", Error("{{ 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab' | regex.match '^(a+)+$' }}", new() { RegexTimeout = TimeSpan.FromMilliseconds(20) }), StringComparison.Ordinal);

    [Theory]
    [InlineData("(", ")")]
    [InlineData("[", "]")]
    [InlineData("-", "")]
    [InlineData("f(", ")")]
    [InlineData("if true; ", "; end")]
    [InlineData("x = do; ", "; end")]
    [InlineData("if false; else ", "")]
    [InlineData("$\"{", "}\"")]
    public void Nesting_without_end_is_an_error_and_no_crash(string open, string close)
    {
        var template = "{{ " + string.Concat(Enumerable.Repeat(open, 20_000)) + "1" + string.Concat(Enumerable.Repeat(close, 20_000)) + " }}";
        Assert.StartsWith("RG3", Render.Error(template), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(" + 1")]
    [InlineData(".a")]
    [InlineData("[0]")]
    [InlineData(" | math.abs")]
    [InlineData(" ?? 1")]
    public void A_chain_without_end_is_an_error_and_no_crash(string link) =>
        Assert.StartsWith("RG3011", Render.Error("{{ x" + string.Concat(Enumerable.Repeat(link, 20_000)) + " }}"), StringComparison.Ordinal);

    [Fact]
    public void A_rendering_can_be_cancelled()
    {
        var bag = new DiagnosticBag();
        var template = Template.Parse(new SourceText("t.sbn", "{{ while true; x = 1; end }}"), bag);
        using var source = new CancellationTokenSource();
        source.Cancel();
        var options = new RenderOptions { Limits = TemplateLimits.Generous };
        Assert.ThrowsAny<OperationCanceledException>(() => template.Render(new ScriptMap(), options, bag, source.Token));
    }
}
