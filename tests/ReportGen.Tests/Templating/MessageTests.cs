using System.Text;
using ReportGen.Diagnostics;
using ReportGen.Templating;
using Xunit;

namespace ReportGen.Tests.Templating;

/// <summary>Every finding of the template engine as people read it, in both languages, and that each rule has a case that raises it.</summary>
public sealed class MessageTests
{
    private static readonly string[] _faulty =
    [
        "{{ 建议 | array.join（1） }}", "{{ “甲” }}", "{{ a\n| b }}", "{{ if }}{{ end }}", "{{ 1 + }}", "{{ f(1 }}", "{{ [1, 2 }}", "{{ {a 1} }}", "{{ a.1 }}", "{{ x =", "{{ if x }}甲", "{{ end }}",
        "{{ else }}{{ end }}", "{{ when 1 }}{{ end }}", "{{ if a = 1 }}{{ end }}", "{{ --5 }}", "{{ '甲 }}", "{{ \"\\q\" }}", "{{ func f(a = 1 + 2) }}{{ end }}", "{{ func f(a = 1, b) }}{{ end }}",
        "{{ func f(a..., b) }}{{ end }}", "{{ func f(a, a) }}{{ end }}", "{{ wrap 5 }}{{ end }}", "{%{ 甲", "{{ 1", "{{ 1 }，{{ 2 }}", "{{ 1 ，{{ 2 }}", "{{ 1 ｝｝", "{{{ 1 }}}", "｛｛ 统计．建议件数 ｝｝", "{统计.建议件数}", "}}", "{{ 统计．建议件数 }}", "{{ a ＆＆ b }}", "{{ elseif x }}", "{{ if a and b }}{{ end }}", "{{ unless a }}{{ end }}",
        "{{ 没有 }}", "{{ for i in [1]; for.indx; end }}", "{{ string.upcas 'a' }}", "{{ 'a' | upcase }}", "{{ strng.upcase 'a' }}", "{{ x = {}; x.f 1 }}", "{{ x = 5; x 1 }}", "{{ x = null; x.a }}", "{{ x = null; x.a = 1 }}",
        "{{ x = null; x[0] }}", "{{ x = 5; x[0] }}", "{{ 'a'[3] }}", "{{ string.truncate 'abc' lenght: 2 }}", "{{ string.replace 'a' 'b' }}", "{{ 'a' | string.upcase 'b' }}", "{{ math.abs -5 }}",
        "{{ 'a' - 1 }}", "{{ [1] + 2 }}", "{{ -'a' }}", "{{ 1 // 0 }}", "{{ 'a' | math.round }}", "{{ '2024' | date.add_days 1 }}", "{{ [1] | array.each 'x' }}", "{{ x = 1; readonly x; x = 2 }}", "{{ for i in 5; end }}",
        "{{ a = [1]; for x in a; a[0] = 2; end }}", "{{ break }}", "{{ with 5; end }}", "{{ include '没有.sbn' }}", "{{ include '坏.sbn' }}", "{{ date.now }}", "{{ 'a' | regex.match '[' }}",
        "{{ 5.5 | math.format 'X' }}", "{{ '{' | object.from_json }}", "{{ [1, 'a'] | array.sort }}", "{{ while true; end }}", "{{ 1..5000 }}", "{{ func f; f; end; f }}", "{{ 'a' * 9999999 }}", "{{ x = [1]; for i in 1..40; x = x + x; end }}", "{{ a = []; a[0] = a; a }}",
        "{{ 1 << 99999 }}", "{{ date.parse '2024-01-01' | date.add_years 9999 }}", "{{ host }}",
    ];

    [Fact]
    public void Messages_read_well_in_both_languages()
    {
        var page = new StringBuilder();
        foreach (var template in _faulty)
        {
            page.Append(template.Replace("\n", "↵", StringComparison.Ordinal)).Append('\n');
            foreach (var finding in Findings(template))
            {
                page.Append($"    {finding.Id} {finding.Location.Line}:{finding.Location.Column} {finding.Headline.Chinese} | {finding.Headline.English}\n");
                if (finding.Help is { } help)
                {
                    page.Append($"        = {help.Chinese} | {help.English}\n");
                }
            }
        }

        Snapshot.Verify(page.ToString());
    }

    [Fact]
    public void Every_rule_is_raised_by_a_case()
    {
        // Steps, output and time have limits of their own in LimitTests; nesting as well.
        string[] elsewhere = [TemplatingRules.StepLimit.Id, TemplatingRules.OutputLimit.Id, TemplatingRules.RegexLimit.Id, TemplatingRules.TooDeeplyNested.Id];
        var raised = _faulty.SelectMany(Findings).Select(f => f.Id).Concat(elsewhere).ToHashSet(StringComparer.Ordinal);
        Assert.All(TemplatingRules.All, rule => Assert.Contains(rule.Id, raised));
    }

    private static IReadOnlyList<Diagnostic> Findings(string template)
    {
        var bag = new DiagnosticBag();
        var options = new RenderOptions { LoadInclude = name => name == "坏.sbn" ? new SourceText(name, "{{ if }}{{ end }}") : null };
        var host = new HostFunction("host", [], call => throw call.Fail(-1, new("主席团会议没有届次", "The meeting has no number"), new("在记录里写明届次", "Write the number in the record")));
        Render.Segments(template, bag, new ScriptMap { ["host"] = Value.Of(host) }, options, strict: true);
        return [.. bag.Items];
    }
}
