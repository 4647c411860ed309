using ReportGen.Diagnostics;

namespace ReportGen.Records;

/// <summary>
/// Files of one unit and one period that hold the same records: a copy of a file, or a ledger beside the YAML that was made of it. Joined they would
/// count everything twice, and clash in a hundred places; one finding says so, and the second file is left aside.
/// </summary>
internal sealed class FileCopies(DiagnosticBag bag)
{
    // One event told in two files is SameEventTwice's; a file is a copy where most of it stands in the other.
    private const int Fewest = 3;

    /// <summary>The files without those that repeat an earlier one.</summary>
    public IReadOnlyList<FileContents> Without(IReadOnlyList<FileContents> files)
    {
        if (files.Count < 2)
        {
            return files;
        }

        var kept = new List<FileContents>();
        foreach (var file in files)
        {
            if (kept.Select(earlier => (File: earlier, Same: SameRecords(earlier, file))).FirstOrDefault(pair => pair.Same > 0) is { File: { } first, Same: var same })
            {
                bag.ReportFileTwice(file.Top.Location, first.Source.Path, same);
            }
            else
            {
                kept.Add(file);
            }
        }

        return kept;
    }

    // How many records of the smaller file stand in the other; nought where that is not most of them.
    private static int SameRecords(FileContents one, FileContents other)
    {
        var (left, right, same) = RepeatedRecords.Count(type => Records(one, type), type => Records(other, type));
        return same >= Fewest && same * 2 > Math.Min(left, right) ? same : 0;
    }

    private static RecordList Records(FileContents file, RecordType type) =>
        file.Top.Get((Field<RecordList>)YearFile.Type.Find(type.Key)!) ?? RecordList.NotFilledIn(type);
}
