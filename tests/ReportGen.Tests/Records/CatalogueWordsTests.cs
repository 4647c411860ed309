using ReportGen.Diagnostics;
using ReportGen.Records;
using Xunit;

namespace ReportGen.Tests.Records;

/// <summary>Every field of every record type is read under its English key and under each of its Chinese names, alone and mixed.</summary>
public sealed class CatalogueWordsTests
{
    public static TheoryData<string> AllTypes() => [.. RecordCatalogue.AllTypes().Select(t => t.Key)];

    [Theory]
    [MemberData(nameof(AllTypes))]
    public void Each_word_of_a_field_is_read(string key)
    {
        var type = RecordCatalogue.AllTypes().First(t => t.Key == key);

        foreach (var field in type.Fields)
        {
            foreach (var word in field.Names.Append(field.Key).Where(word => type.Find(word) == field))
            {
                var record = Read(type, "{" + string.Join(", ", type.RequiredFields.Where(f => f != field).Select(f => f.Key + ": " + Sample(f)).Append(word + ": " + Sample(field))) + "}");

                Assert.True(record.Get(field) is not null, $"{type.Key}.{word}");
            }
        }
    }

    [Theory]
    [MemberData(nameof(AllTypes))]
    public void A_record_may_mix_the_languages(string key)
    {
        var type = RecordCatalogue.AllTypes().First(t => t.Key == key);

        var record = Read(type, string.Concat(type.Fields.Select((f, i) => $"{(i % 2 == 0 ? f.Key : f.Name)}: {Sample(f)}\n")));

        Assert.All(type.Fields, field => Assert.NotNull(record.Get(field)));
    }

    [Theory]
    [MemberData(nameof(AllTypes))]
    public void Each_word_of_a_choice_is_read(string key)
    {
        foreach (var field in RecordCatalogue.AllTypes().First(t => t.Key == key).Fields.Where(f => f.Kind == FieldKind.Choice))
        {
            foreach (var value in field.Choices!.Values)
            {
                Assert.All(value.Names.Append(value.Key), word => Assert.Same(field.Choices.Find(word), field.Choices.Find(word.ToUpperInvariant())));
                Assert.Same(value, field.Choices.Find(value.Key));
                Assert.Same(value, field.Choices.Find(value.Label));
            }
        }
    }

    private static ReportGen.Records.Record Read(RecordType type, string text)
    {
        var bag = new DiagnosticBag();
        var record = new EntryReader(new YamlEvents(new SourceText("a.yaml", text), bag), bag, 2024).ReadRecord(type);
        Assert.True(bag.Items.Count == 0, text + string.Join('\n', bag.Items.Select(d => d.Headline.Chinese)));
        return record;
    }

    private static string Sample(Field field) => field.Kind switch
    {
        FieldKind.Flag => "是",
        FieldKind.Quantity => "1",
        FieldKind.Ordinal => "四",
        FieldKind.Date => "2024-05-15",
        FieldKind.Period => "2024",
        FieldKind.Choice => field.Choices!.Values[^1].Label,
        FieldKind.People => "梁文远、丁晓梅",
        FieldKind.TextList when field == CommonFields.Private => "标题",
        FieldKind.TextList => "[甲, 乙]",
        FieldKind.Items => "5",
        FieldKind.Ballots => "{满意: 40, basic: 3}",
        FieldKind.Votes => "{赞成: 40, against: 3}",
        FieldKind.Breakdown => "{农民: 30, 干部: {镇: 8, 村: 4}}",
        FieldKind.Waiver => "{规则: R-40, reason: 已核实}",
        FieldKind.Named => field == YearFile.DeclaredSince ? "{2022: {视察次数: 5}}" : field == YearFile.Declared ? "{视察次数: 5}" : "{监督: 一}",
        FieldKind.Record => "{" + Required(field.Nested!) + "}",
        FieldKind.Records => "[{" + Required(field.Nested!) + "}]",
        _ => "文字",
    };

    private static string Required(RecordType type) => string.Join(", ", type.RequiredFields.Select(f => f.Name + ": " + Sample(f)));
}
