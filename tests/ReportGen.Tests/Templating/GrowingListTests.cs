using ReportGen.Templating;
using Xunit;

namespace ReportGen.Tests.Templating;

/// <summary>Lists that grow item by item share what they hold; none of them may see what is done to another.</summary>
public sealed class GrowingListTests
{
    [Theory]
    [InlineData("b = a | array.add 2; c = a | array.add 3", "[1] [1, 2] [1, 3]")]
    [InlineData("b = a | array.add 2; c = b | array.add 3", "[1] [1, 2] [1, 2, 3]")]
    [InlineData("b = a | array.add 2; c = b | array.add 3; a[0] = 9", "[9] [1, 2] [1, 2, 3]")]
    [InlineData("b = a | array.add 2; c = b | array.add 3; b[0] = 9", "[1] [9, 2] [1, 2, 3]")]
    [InlineData("b = a | array.add 2; c = b | array.add 3; c[1] = 9", "[1] [1, 2] [1, 9, 3]")]
    [InlineData("b = a | array.add 2; c = b | array.add 3; c[4] = 9", "[1] [1, 2] [1, 2, 3, null, 9]")]
    [InlineData("b = a | array.add 2; b[3] = 5; c = b | array.add 6", "[1] [1, 2, null, 5] [1, 2, null, 5, 6]")]
    [InlineData("b = a | array.add 2; c = b | array.remove_at 0; c[1] = 4", "[1] [1, 2] [2, 4]")]
    [InlineData("b = a | array.insert_at 0 0; c = b | array.add 2; b[0] = 7", "[1] [7, 1] [0, 1, 2]")]
    [InlineData("b = a | array.add a; c = b | array.add b", "[1] [1, [1]] [1, [1], [1, [1]]]")]
    [InlineData("a = []; b = a | array.add 1; c = a | array.add 2", "[] [1] [2]")]
    public void What_is_done_to_one_list_is_not_seen_in_another(string code, string printed) =>
        Assert.Equal(printed, Printed("a = [1]; " + code, "{{ a }} {{ b }} {{ c }}", TemplateLimits.Default));

    [Fact]
    public void A_long_list_may_be_made_item_by_item() =>
        Assert.Equal("20000 19999", Printed("a = []; for i in 0..19999; a = a | array.add i; end", "{{ a.size }} {{ a | array.last }}", TemplateLimits.Default with { LoopSteps = 100_000 }));

    private static string Printed(string code, string text, TemplateLimits limits) => Render.Text($"{{{{ {code} }}}}{text}", options: new RenderOptions { Limits = limits });
}
