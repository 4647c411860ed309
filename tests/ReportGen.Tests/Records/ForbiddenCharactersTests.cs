using System.Globalization;
using ReportGen.Records;
using Xunit;

namespace ReportGen.Tests.Records;

/// <summary>The characters that no record may hold, at the edges of their ranges.</summary>
public sealed class ForbiddenCharactersTests
{
    [Theory]
    [InlineData(0x0000, true)]
    [InlineData(0x0008, true)]
    [InlineData(0x0009, false)]
    [InlineData(0x000A, false)]
    [InlineData(0x000B, true)]
    [InlineData(0x000D, false)]
    [InlineData(0x000E, true)]
    [InlineData(0x001F, true)]
    [InlineData(0x0020, false)]
    [InlineData(0x007E, false)]
    [InlineData(0x007F, true)]
    [InlineData(0x009F, true)]
    [InlineData(0x00A0, false)]
    [InlineData(0x2027, false)]
    [InlineData(0x2028, true)]
    [InlineData(0x2029, true)]
    [InlineData(0x202A, false)]
    [InlineData(0x3000, false)]
    [InlineData(0x9FFF, false)]
    [InlineData(0xD800, false)]
    [InlineData(0xDB7F, false)]
    [InlineData(0xDB80, true)]
    [InlineData(0xDBFF, true)]
    [InlineData(0xDC00, false)]
    [InlineData(0xDFFF, false)]
    [InlineData(0xE000, true)]
    [InlineData(0xF8FF, true)]
    [InlineData(0xF900, false)]
    [InlineData(0xFFFD, false)]
    [InlineData(0xFFFE, true)]
    [InlineData(0xFFFF, true)]
    public void A_character_is_found_where_it_stands(int code, bool isForbidden) =>
        Assert.Equal(isForbidden ? 2 : -1, ForbiddenCharacters.IndexIn(['文', 'a', (char)code, '字']));

    // Eight characters are looked at together, and what is left one by one.
    [Theory]
    [InlineData("")]
    [InlineData("代表“视察”，")]
    [InlineData("abc defg\n代表视察河道")]
    public void Every_character_is_told_right_at_every_place(string around)
    {
        for (var code = 0; code <= char.MaxValue; code++)
        {
            var c = (char)code;
            var isForbidden = c is not ('\t' or '\n' or '\r')
                && (char.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.PrivateUse
                    || c is (>= '\uDB80' and <= '\uDBFF') or '\uFFFE' or '\uFFFF');

            Assert.Equal(isForbidden ? around.Length : -1, ForbiddenCharacters.IndexIn(around + c + around));
        }
    }
}
