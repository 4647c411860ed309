using ReportGen.Diagnostics;
using ReportGen.Packages;

namespace ReportGen.Docx;

/// <summary>
/// Judges the layout of a Word document, whoever made it, clause by clause of GB/T 9704-2012. What counts is how it looks: defaults, styles and what they
/// rest on, lists, tables, the theme and direct formatting are laid over each other as Word does.
/// </summary>
public static class LayoutCheck
{
    /// <param name="content">The file.</param>
    /// <param name="path">Its name for messages.</param>
    /// <param name="declared">The style it was made by: where the document looks as this says, a difference from the standard is declared.</param>
    /// <param name="bag">Takes why the file cannot be read.</param>
    /// <returns>Every clause of <see cref="ClauseCatalogue"/>; null where the file was refused.</returns>
    public static LayoutVerdict? Check(ReadOnlyMemory<byte> content, string path, PageStyle declared, DiagnosticBag bag)
    {
        var verdict = PackageGuard.Read(() => Check(WordLayout.Open(content), declared), out var fault);
        if (verdict is null)
        {
            RefusedDocument.Report(path, fault, bag);
        }

        return verdict;
    }

    private static LayoutVerdict Check(WordLayout layout, PageStyle declared)
    {
        var bench = new ClauseBench();
        var judging = new Judging(bench, declared, layout.Sections);
        SectionJudge.Judge(judging, layout.Settings);
        new PageNumberJudge(judging, layout).Judge();

        // Cells may be many: they are judged as they come. What stands outside of tables is told apart by what stands round it.
        var imprint = new ImprintJudge(judging);
        var outside = new List<ReadParagraph>();
        var lastCell = new List<Spot>();
        layout.ReadBody(paragraph =>
        {
            if (paragraph.Cell is null)
            {
                outside.Add(paragraph);
                return;
            }

            var spot = new Spot("", 0, paragraph);
            CharacterJudge.Judge(judging, spot, mayBeRed: false);
            if (ImprintRole(paragraph) != DocumentRole.Other)
            {
                lastCell.Add(spot);
            }
        });
        new TextJudge(judging, imprint).Judge(outside);
        foreach (var line in lastCell)
        {
            imprint.See(line, ImprintRole(line.Paragraph));
        }

        imprint.SeeRules();
        return bench.Verdict();
    }

    private static DocumentRole ImprintRole(ReadParagraph paragraph)
    {
        var text = paragraph.Text.Trim();
        return text.StartsWith("抄送：", StringComparison.Ordinal) || text.StartsWith("抄送:", StringComparison.Ordinal) ? DocumentRole.Copies
            : text.EndsWith("印发", StringComparison.Ordinal) && TextShapes.Issued().IsMatch(text) ? DocumentRole.Issuer
            : DocumentRole.Other;
    }
}
