namespace ReportGen.WordTemplates;

/// <summary>Which text of a document a part holds, in the order in which it is rendered.</summary>
internal enum WordPartKind
{
    Document,
    Header,
    Footer,
    Footnotes,
    Endnotes,
}
