using System.Xml.Linq;

namespace ReportGen.WordTemplates;

/// <summary>A part of the document in which tags may stand.</summary>
/// <param name="Name">Its name in the package, <c>word/header1.xml</c>.</param>
/// <param name="Kind">What people call it.</param>
/// <param name="Root">Its tree, in which tags are elements of their own once they are cut.</param>
internal sealed record WordPart(string Name, WordPartKind Kind, XElement Root);
