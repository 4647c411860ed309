using System.Xml.Linq;

namespace ReportGen.WordTemplates;

/// <summary>Where a tag goes so that its block holds whole paragraphs or rows.</summary>
/// <param name="Anchor">The paragraph, row or run that it goes beside; the tag itself where it stays.</param>
/// <param name="IsAfter">Behind it, or before.</param>
internal readonly record struct TagPlacement(XElement Anchor, bool IsAfter);
