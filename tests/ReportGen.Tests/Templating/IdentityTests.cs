using ReportGen.Diagnostics;
using ReportGen.Templating;
using Xunit;

namespace ReportGen.Tests.Templating;

/// <summary>Figures keep their identity on the way to the output, and data never become template text.</summary>
public sealed class IdentityTests
{
    private sealed class Figure(string text, decimal? number, object tag) : HostValue
    {
        public override string Text => text;

        public override object? Tag => tag;

        public override decimal? Number => number;

        public override ScriptObject? Members => new ScriptMap { ["unit"] = Value.Of("次") };
    }

    private sealed class Unknown : HostValue
    {
        public override string Text => "";

        public override bool IsNullLike => true;

        public override ScriptObject? Members => new ScriptMap { ["known"] = Value.False };
    }

    private static string Kinds(string template)
    {
        var model = new ScriptMap { ["n"] = Value.Of(new Figure("12", 12m, "stat")), ["u"] = Value.Of(new Unknown()), ["d"] = Value.Of("**数据**") };
        var bag = new DiagnosticBag();
        var segments = Render.Segments(template, bag, model);
        Assert.Empty(bag.Items);
        return Render.Kinds(segments);
    }

    [Theory]
    [InlineData("共{{ n }}次", "L[共]T[12#stat]L[次]")]
    [InlineData("{{ '共' + n + '次' }}", "L[共]T[12#stat]L[次]")]
    [InlineData("{{ $'共{n}次' }}", "L[共]T[12#stat]L[次]")]
    [InlineData("{{ d }}", "V[**数据**]")]
    [InlineData("{{ '《' + d + '》' }}", "L[《]V[**数据**]L[》]")]
    [InlineData("{{ d + d }}", "V[**数据****数据**]")]
    [InlineData("{{ n + 1 }}", "V[13]")]
    [InlineData("{{ n * 2 }}", "V[24]")]
    [InlineData("{{ [n, d] | array.join '、' }}", "T[12#stat]L[、]V[**数据**]")]
    [InlineData("{{ n | string.append '次' }}", "T[12#stat]L[次]")]
    [InlineData("{{ '次' | string.prepend n }}", "T[12#stat]L[次]")]
    [InlineData("{{ '共X次' | string.replace 'X' n }}", "L[共]T[12#stat]L[次]")]
    [InlineData("{{ (' ' + n + ' ') | string.strip }}", "T[12#stat]")]
    [InlineData("{{ ('a' + d) | string.upcase }}", "L[A]V[**数据**]")]
    [InlineData("{{ n | string.slice 0 1 }}", "V[1]")]
    [InlineData("{{ capture x }}共{{ n }}{{ end }}{{ x }}", "L[共]T[12#stat]")]
    [InlineData("{{ func f; ret '共' + $0; end; f n }}", "L[共]T[12#stat]")]
    [InlineData("{{ u ?? n }}{{ true ? n : d }}", "T[12#stat]T[12#stat]")]
    [InlineData("{{ u }}{{ u.known }}{{ if u }}有{{ end }}{{ n.unit }}", "V[false]V[次]")]
    [InlineData("{{ d | object.eval_template }}{{ '\"' + d + '\"' | object.eval }}", "V[**数据**]V[**数据**]")]
    [InlineData("{{ if n > 11 && n == 12 }}是{{ end }}", "L[是]")]
    public void A_value_keeps_what_it_is(string template, string expected) => Assert.Equal(expected, Kinds(template));

    [Fact]
    public void An_include_hands_its_pieces_through()
    {
        var bag = new DiagnosticBag();
        var options = new RenderOptions { LoadInclude = name => new SourceText(name, "**{{ n }}**") };
        var model = new ScriptMap { ["n"] = Value.Of(new Figure("12", 12m, "stat")) };
        var segments = Render.Segments("{{ x = include 'a.sbn'; x }}", bag, model, options);
        Assert.Equal("L[**]T[12#stat]L[**]", Render.Kinds(segments));
        Assert.Equal("a.sbn:1:6", segments[1].ToLocation());
    }
}
