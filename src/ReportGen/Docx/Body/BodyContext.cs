namespace ReportGen.Docx;

/// <summary>What the small writers of the body share while one document is written.</summary>
internal sealed class BodyContext(WordXml xml, PageStyle style, BodyPlan plan)
{
    public BodyPlan Plan => plan;

    public WordXml Xml { get; } = xml;

    public PageStyle Style { get; } = style;

    public DocumentIds Ids { get; init; } = new();

    public List<PrintedFigure> Figures { get; init; } = [];

    /// <summary>The statistics of <see cref="Figures"/>, in the same order.</summary>
    public List<Documents.Figure> Sources { get; init; } = [];

    public List<ListInstance> Lists { get; init; } = [];

    /// <summary>The charts, in the order of their numbers: their parts follow the body.</summary>
    public List<ChartParts> Charts { get; init; } = [];

    /// <summary>The comments of a draft, in the order of their ids.</summary>
    public List<string> Comments { get; init; } = [];

    /// <summary>What the next paragraph is commented with.</summary>
    public List<string> PendingComments { get; } = [];

    /// <summary>The next paragraph begins a page: a page break is a property of what follows, so that no empty paragraph is needed.</summary>
    public bool PageBreakPending { get; set; }

    /// <summary>The next paragraph ends a section: upright or across; null where it does not.</summary>
    public bool? SectionEnd { get; set; }
}
