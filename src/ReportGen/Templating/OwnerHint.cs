using ReportGen.Diagnostics;

namespace ReportGen.Templating;

/// <summary>The mend of a name that is none by itself but a member of something: 监督活动次数 is 统计.监督活动次数.</summary>
internal static class OwnerHint
{
    /// <param name="name">What was written.</param>
    /// <param name="owners">The names in reach.</param>
    /// <param name="hasMember">Whether what has that name has a member that is called as was written.</param>
    public static Message? Of(string name, IEnumerable<string> owners, Func<string, bool> hasMember)
    {
        List<string> names = [.. owners];

        // 建议 is short for 代表建议 before it is a member of 事例.
        if (name.Length > 1 && !char.IsAscii(name[0]) && names.Where(owner => owner.Length > name.Length && owner.EndsWith(name, StringComparison.Ordinal)).MinBy(owner => owner.Length) is { } whole)
        {
            return new($"是不是“{whole}”？", $"did you mean “{whole}”?");
        }

        var found = names.Where(hasMember).ToList();
        var owner = found.Find(one => char.IsAscii(one[0]) == char.IsAscii(name[0])) ?? found.FirstOrDefault();
        return owner is null ? null : new($"写成 {owner}.{name}", $"Write {owner}.{name}");
    }
}
