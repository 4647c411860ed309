using ReportGen.Diagnostics;

namespace ReportGen.Rules;

/// <summary>How many voted where somebody was elected, as far as the record says.</summary>
/// <param name="Count">How many.</param>
/// <param name="Place">Where it is said.</param>
/// <param name="IsOfTheDistrict">They are the district's own; else those of several districts, and more than the district's.</param>
internal sealed record DistrictVoters(decimal Count, Location Place, bool IsOfTheDistrict);
