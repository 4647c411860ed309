using System.Text;
using System.Text.RegularExpressions;
using ReportGen.Diagnostics;
using ReportGen.Records;
using ReportGen.Rules;
using ReportGen.Statistics;
using ReportGen.Tests.Rules;
using Xunit;

namespace ReportGen.Tests.Records;

/// <summary>The reference page of the record format, and everything that it shows as an example.</summary>
public sealed partial class RecordsReferenceTests
{
    private const string Head = "reportgen: 1\nperiod: 2024\n";
    private const string Unit = "unit: {name: 清河镇, level: town, term: 19}\n";

    public static TheoryData<string> TypesWithExample() => [.. RecordCatalogue.Lists.Append(Units.Type).Append(Reports.Type).Append(SettingsFields.Type).Select(type => type.Key)];

    public static TheoryData<string, string> Forms()
    {
        var forms = new TheoryData<string, string>();
        foreach (var kind in ValueChapter.Kinds)
        {
            foreach (var example in kind.Forms.SelectMany(form => form.Examples))
            {
                forms.Add(kind.Kind.ToString(), example);
            }
        }

        return forms;
    }

    /// <summary>Set REPORTGEN_GENERATE=1 (what ./build generate does) to write the page.</summary>
    [Fact]
    public void The_reference_page_is_what_the_catalogue_says()
    {
        var path = TestPaths.In("docs", "records.md");
        if (Environment.GetEnvironmentVariable("REPORTGEN_GENERATE") == "1")
        {
            File.WriteAllText(path, RecordsReference.Markdown());
        }

        Assert.Equal(File.ReadAllText(path).ReplaceLineEndings("\n"), RecordsReference.Markdown());
    }

    [Theory]
    [MemberData(nameof(TypesWithExample))]
    public void Each_record_type_has_an_example_that_is_read_without_findings(string key)
    {
        var type = YearFile.Type.Fields.Select(field => field.Nested).OfType<RecordType>().Single(nested => nested.Key == key);
        var example = RecordExamples.Of(type);

        Assert.NotNull(example);
        AssertNoFindings(Head + (type == Units.Type ? "" : Unit) + example + "\n");
    }

    [Fact]
    public void The_example_of_phrases_is_read_without_findings()
    {
        var bag = new DiagnosticBag();
        var read = RecordReader.Read([new RecordInput(FileOf(Head + Unit), null, FileOf(RecordExamples.Of(Phrases.Type)!))], bag);

        Assert.Empty(bag.Items);
        Assert.NotEmpty(read.Books[0].Phrases);
    }

    [Theory]
    [InlineData(FileChapter.Shortest)]
    [InlineData(FileChapter.ShortestInEnglish)]
    [InlineData(Head + Unit + FileChapter.SeveralParagraphs)]
    [InlineData(Head + Unit + RecordsReference.Common)]
    [InlineData(Head + Unit + "trainings: []\ninspections: [{date: 2024-05, kind: visit, topic: 河道}]\n" + NamedChapter.Narrative)]
    [InlineData(Head + Unit + NamedChapter.Declared)]
    [InlineData(Head + Unit + NamedChapter.DeclaredSince)]
    public void Each_other_example_is_read_without_findings(string yaml) => AssertNoFindings(yaml + "\n");

    [Theory]
    [MemberData(nameof(Forms))]
    public void Each_written_form_of_a_value_is_read_without_findings(string kind, string example)
    {
        var bag = new DiagnosticBag();
        RecordReader.Read([new RecordInput(FileOf(FileWith(Enum.Parse<FieldKind>(kind), example)))], bag);

        // An example is an excerpt of a year; that the rest of the year is not in it is no fault of the example.
        Assert.Empty(bag.Items.Where(finding => !Judged.OfTheYear.Contains(finding.Id)).Select(finding => finding.Headline.English));
    }

    [Fact]
    public void Each_kind_of_value_is_explained_once() =>
        Assert.Equal(Enum.GetValues<FieldKind>(), ValueChapter.Kinds.Select(kind => kind.Kind).Order());

    [Fact]
    public void Each_link_of_the_page_leads_to_one_heading()
    {
        var page = RecordsReference.Markdown();
        var headings = Headings().Matches(page).Select(match => match.Groups[1].Value).ToList();
        var links = Links().Matches(page).Select(match => match.Groups[1].Value).Distinct();

        Assert.Equal(headings.Distinct(), headings);
        Assert.Empty(links.Except(headings));
    }

    private static void AssertNoFindings(string yaml)
    {
        var bag = new DiagnosticBag();
        var books = RecordReader.Read([new RecordInput(FileOf(yaml))], bag).Books;
        RuleSet.Check(books, StatisticsCalculator.Compute(books, null, bag), bag);

        // An example is an excerpt of a year; that the rest of the year is not in it is no fault of the example.
        Assert.Empty(bag.Items.Where(finding => !Judged.OfTheYear.Contains(finding.Id)).Select(finding => $"{finding.Id} {finding.Location.Line}: {finding.Headline.English}"));
    }

    // A place in a file where a value of the kind may stand.
    private static string FileWith(FieldKind kind, string value) => kind switch
    {
        FieldKind.Period => $"reportgen: 1\n{Unit}period: {value}\n",
        FieldKind.Record => $"{Head}unit:\n  name: 清河镇\n  level: town\n  term: 19\n  seats: {value}\n",
        _ => Head + Unit + kind switch
        {
            FieldKind.Text => $"trainings:\n  - date: 2024-05\n    topic: {value}\n",
            FieldKind.Flag => $"presidium_meetings:\n  - date: 2024-05\n    during_session: {value}\n",
            FieldKind.Quantity when value.EndsWith('%') => $"evaluations:\n  - date: 2024-05\n    targets: 镇供水站\n    threshold: {value}\n",
            FieldKind.Quantity => $"contacts:\n  - date: 2024-05\n    form: reception\n    voters: {value}\n",
            FieldKind.Ordinal => $"suggestions:\n  - id: 1\n    title: 关于路灯的建议\n    received: 2024-05\n    session: {value}\n",
            FieldKind.Date => $"trainings:\n  - topic: 预算审查\n    date: {value}\n",
            FieldKind.Choice => $"inspections:\n  - date: 2024-05\n    topic: 河道\n    kind: {value}\n",
            FieldKind.People => $"inspections:\n  - date: 2024-05\n    topic: 河道\n    kind: visit\n    deputies: {value}\n",
            FieldKind.TextList => $"inspections:\n  - date: 2024-05\n    topic: 河道\n    kind: visit\n    sites: {value}\n",
            FieldKind.Items => $"inspections:\n  - date: 2024-05\n    topic: 河道\n    kind: visit\n    opinions: {value}\n",
            FieldKind.Ballots => $"duty_reports:\n  - date: 2024-05\n    deputies: 3\n    ballots: {value}\n",
            FieldKind.Votes => $"sessions:\n  - date: 2024-05\n    no: 3\n    resolutions:\n      - title: 关于预算的决议\n        votes: {value}\n",
            FieldKind.Breakdown => $"elections:\n  - kind: by_election\n    publicity: {value}\n",
            FieldKind.Records => $"sessions:\n  - date: 2024-05\n    no: 3\n    reports: {value}\n",
            FieldKind.Waiver => $"trainings:\n  - date: 2024-05\n    topic: 预算审查\n    waive: {value}\n",
            FieldKind.Named => $"settings:\n  terms: {value}\n",
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "no place for values of this kind"),
        },
    };

    private static RecordFile FileOf(string yaml) => new("2024.yaml", Encoding.UTF8.GetBytes(yaml));

    [GeneratedRegex(@"^#+ (.+)$", RegexOptions.Multiline)]
    private static partial Regex Headings();

    [GeneratedRegex(@"\]\(#([^)]+)\)")]
    private static partial Regex Links();
}
