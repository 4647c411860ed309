namespace ReportGen.Packages;

/// <summary>A relationship of a part: what it is (the last word of its type: <c>footer</c>, <c>styles</c>), and where it leads.</summary>
/// <param name="Id">The id by which the part names it.</param>
/// <param name="Kind">The last word of its type.</param>
/// <param name="Target">A part of the package, resolved from its root; the address as it is written where it leads out.</param>
/// <param name="IsExternal">Leads out of the package; nothing ever follows it.</param>
internal sealed record PackageLink(string Id, string Kind, string Target, bool IsExternal);
