namespace ReportGen.Templating;

/// <summary>
/// The order in which <c>array.sort</c> puts texts, the same on every machine: Latin letters by letter first and lower case before upper case
/// where only case differs, everything else (Chinese) by code unit.
/// </summary>
internal static class TextOrder
{
    public static int Compare(string left, string right)
    {
        var length = Math.Min(left.Length, right.Length);
        for (var i = 0; i < length; i++)
        {
            var order = Key(left[i]) - Key(right[i]);
            if (order != 0)
            {
                return order;
            }
        }

        return left.Length != right.Length ? left.Length - right.Length : -string.CompareOrdinal(left, right);
    }

    // Signs come before digits and digits before letters, as in any dictionary; letters compare without case.
    private static int Key(char c) => c switch
    {
        < '0' => c,
        <= '9' => 0x100 + c,
        >= 'a' and <= 'z' => 0x200 + c,
        >= 'A' and <= 'Z' => 0x200 + c + ('a' - 'A'),
        < '\x80' => 0x80 + c,
        _ => 0x400 + char.ToLowerInvariant(c),
    };
}
