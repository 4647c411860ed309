using ReportGen.Rules;
using Xunit;

namespace ReportGen.Tests.Rules;

public sealed class TextSignsTests
{
    [Theory]
    [InlineData("检查了食品安全", false)]
    [InlineData("检查了食品安全、消防", true)]
    [InlineData("", false)]
    public void A_text_shows_which_signs_it_holds(string text, bool holds) =>
        Assert.Equal(holds, (TextSigns.In(text) & TextSigns.Of("、")) != 0);

    [Theory]
    [InlineData("98。9%", true)]
    [InlineData("3、4", true)]
    [InlineData("34", false)]
    [InlineData("3三4", true)]
    [InlineData("三、四", false)]
    [InlineData("3、四5", false)]
    public void A_sign_between_two_figures_is_seen(string text, bool holds) =>
        Assert.Equal(holds, (TextSigns.In(text) & TextSigns.BetweenFigures) != 0);

    [Fact]
    public void A_sign_outside_the_alphabet_is_refused_at_once() => Assert.Throws<ArgumentException>(() => TextSigns.Of("监"));
}
