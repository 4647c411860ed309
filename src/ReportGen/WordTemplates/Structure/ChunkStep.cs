using System.Xml.Linq;

namespace ReportGen.WordTemplates;

/// <summary>One step in building XML: an element begins, a whole node stands there, or (where neither is given) the innermost element ends.</summary>
internal readonly record struct ChunkStep(XElement? Begins, XNode? Whole);
