using System.Globalization;
using ReportGen.Diagnostics;
using ReportGen.Ledger;
using ReportGen.Records;
using ReportGen.Statistics;

namespace ReportGen.Reporting;

/// <summary>Makes the next year's file of a year's, in the same form.</summary>
public sealed class Rollover(IWorkspace workspace)
{
    /// <summary>What was taken over; null after a fault that is reported.</summary>
    public RolledOver? Run(RolloverRequest request, DiagnosticBag bag)
    {
        var files = new RecordFiles(workspace, bag);
        var inputs = files.Find([request.File]);
        var books = RecordReader.Read(inputs, bag).Books;
        if (bag.HasErrors || inputs.Count == 0)
        {
            return null;
        }

        if (books is not [{ Period.IsOneYear: true } book] || inputs.Count != 1)
        {
            bag.NotOneYear(request.File);
            return null;
        }

        if (!request.Force && !BegunYear.HasRecords(book))
        {
            bag.NothingRecorded(request.File, book.Period.Year);
            return null;
        }

        var year = book.Period.Year + 1;
        var office = new Office(books, book.Period);
        var open = book.List(Suggestions.Type).Where(office.IsOpen).Select(s => s.Id).OfType<string>().Select(NextYearRequest.KeyOf).ToHashSet(StringComparer.Ordinal);
        var isNewTerm = request.IsNewTerm || (book.Unit.Get(Units.TermEnd) is { } end && end.Last < new DateOnly(year, 1, 1));
        var next = new NextYearRequest(year, open, isNewTerm);
        var input = inputs[0].File;
        var path = PathOf(request.Output, input.Path, book.Period.Year, year);
        return new LedgerFiles(workspace).Write(path, request.Force, files.Paths, stream => Write(input, next, stream), bag) ? new RolledOver(path, year, open.Count, isNewTerm, LedgerForm.SheetsLeftOut(input)) : null;
    }

    private static void Write(RecordFile input, NextYearRequest next, Stream stream)
    {
        if (input.Form is null)
        {
            NextYear.WriteYaml(input, next, stream);
        }
        else
        {
            NextYear.WriteLedger(input, next, stream);
        }
    }

    private string PathOf(string? output, string input, int year, int next)
    {
        var (from, to) = (year.ToString(CultureInfo.InvariantCulture), next.ToString(CultureInfo.InvariantCulture));
        var name = WorkspacePath.NameOf(input);
        var renamed = name.Contains(from, StringComparison.Ordinal) ? name.Replace(from, to, StringComparison.Ordinal) : to + name;
        return output is null ? input == "-" ? "-" : WorkspacePath.Join(WorkspacePath.FolderOf(input), renamed)
            : output != "-" && (output[^1] is '/' or '\\' || workspace.Kind(output) == WorkspaceEntry.Directory) ? WorkspacePath.Join(output, renamed)
            : workspace.WithEnding(output, Path.GetExtension(renamed));
    }
}
