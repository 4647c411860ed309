using ReportGen.Diagnostics;

namespace ReportGen.Records;

/// <summary>Files of one unit and one period are one year: lists are joined, single values must agree.</summary>
internal sealed class Agreement(DiagnosticBag bag)
{
    public void Check(IReadOnlyList<FileContents> files)
    {
        for (var i = 1; i < files.Count; i++)
        {
            foreach (var field in new[] { YearFile.Unit, YearFile.Report, YearFile.Settings })
            {
                if (files[i].Top.Get(field) is { } record)
                {
                    files.Take(i).Select(f => f.Top.Get(field)).OfType<Record>().ToList().ForEach(earlier => Check(earlier, record));
                }
            }

            foreach (var earlier in files.Take(i))
            {
                Check(earlier.Top.Get(YearFile.Narrative) ?? [], files[i].Top.Get(YearFile.Narrative) ?? []);
            }
        }
    }

    /// <summary>Two values say the same, however each is written.</summary>
    public static bool Same(object? a, object? b) => (a, b) switch
    {
        (Quantity x, Quantity y) => x.Value == y.Value && x.Min == y.Min && x.Max == y.Max && x.Qualifier == y.Qualifier,
        (DateSpan x, DateSpan y) => x.First == y.First && x.Last == y.Last,
        (Ordinal x, Ordinal y) => x.Number == y.Number,
        (TextList x, TextList y) => x.SequenceEqual(y),
        (RecordList x, RecordList y) => x.Count == y.Count && x.Zip(y).All(pair => Same(pair.First, pair.Second)),
        (Record x, Record y) => x.Fields.Count() == y.Fields.Count() && x.Fields.All(field => y.Has(field) && Same(x.Get(field), y.Get(field))),
        (Breakdown x, Breakdown y) => x.Parts.Count == y.Parts.Count && x.Parts.Zip(y.Parts).All(pair => pair.First.Label == pair.Second.Label && Same(pair.First.Count, pair.Second.Count)),
        (string or EnumValue or bool, _) => Equals(a, b),
        _ => true,
    };

    private void Check(Record first, Record second)
    {
        foreach (var field in second.Fields)
        {
            var (a, b) = (first.Get(field), second.Get(field));
            if (a is Record inner && b is Record other)
            {
                Check(inner, other);
            }
            else if (a is IReadOnlyList<NamedText> texts && b is IReadOnlyList<NamedText> others)
            {
                Check(texts, others);
            }
            else if (a is not null && b is not null && !Same(a, b))
            {
                bag.ReportContradiction(second.LocationOf(field), field.Name, field.Key, first.LocationOf(field));
            }
        }
    }

    private void Check(IReadOnlyList<NamedText> first, IReadOnlyList<NamedText> second)
    {
        foreach (var text in second)
        {
            if (first.FirstOrDefault(t => t.Name == text.Name) is { } earlier && earlier.Text != text.Text)
            {
                bag.ReportContradiction(text.TextLocation, text.Name, text.Name, earlier.TextLocation);
            }
        }
    }
}
