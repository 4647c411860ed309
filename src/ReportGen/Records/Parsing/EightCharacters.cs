using System.Runtime.Intrinsics;

namespace ReportGen.Records;

/// <summary>Eight characters of a text at once: of this width code is compiled ahead, which it is not for the width that a machine happens to have.</summary>
internal static class EightCharacters
{
    /// <summary>All bits of each character that is one of a run.</summary>
    public static Vector128<ushort> Within(Vector128<ushort> eight, ushort first, ushort last) =>
        Vector128.LessThanOrEqual(eight - Vector128.Create(first), Vector128.Create((ushort)(last - first)));
}
