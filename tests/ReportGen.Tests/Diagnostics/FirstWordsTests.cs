using ReportGen.Diagnostics;
using Xunit;

namespace ReportGen.Tests.Diagnostics;

/// <summary>Beginnings of long texts, as they are quoted in messages.</summary>
public sealed class FirstWordsTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("一二三四", "一二三四")]
    [InlineData("一二三四五", "一二三四…")]
    [InlineData("一二三𠮷五", "一二三…")]
    [InlineData("一二𠮷五六", "一二𠮷…")]
    public void Are_never_cut_within_a_character(string text, string shown) => Assert.Equal(shown, FirstWords.Of(text, 4));
}
