using ReportGen.Records;
using Xunit;

namespace ReportGen.Tests.Records;

public sealed class CatalogueTests
{
    public static TheoryData<string> AllTypes() => [.. Reachable().Select(t => t.Key)];

    [Theory]
    [MemberData(nameof(AllTypes))]
    public void Each_word_names_one_field_of_its_type(string key)
    {
        var type = Reachable().Single(t => t.Key == key);

        var doubles = type.OwnFields.SelectMany(f => f.Names.Append(f.Key).Distinct()).GroupBy(word => word).Where(g => g.Count() > 1).Select(g => g.Key);

        Assert.Empty(doubles);
        Assert.All(type.Fields, f => Assert.Same(f, type.Find(f.Name)));
    }

    [Theory]
    [MemberData(nameof(AllTypes))]
    public void Each_field_is_told_in_Chinese(string key)
    {
        var type = Reachable().Single(t => t.Key == key);

        Assert.All(type.Fields, f => Assert.Matches(@"\p{IsCJKUnifiedIdeographs}", f.Meaning));
        Assert.All(type.Fields, f => Assert.All(f.Names, name => Assert.Matches(@"\p{IsCJKUnifiedIdeographs}", name)));
    }

    [Fact]
    public void A_field_under_a_types_own_names_is_found_through_the_common_one() =>
        Assert.Same(CommonFields.Id, Suggestions.Id.Origin);

    private static List<RecordType> Reachable()
    {
        var seen = new List<RecordType>();
        void Visit(RecordType type)
        {
            if (!seen.Contains(type))
            {
                seen.Add(type);
                foreach (var nested in type.Fields.Select(f => f.Nested).OfType<RecordType>())
                {
                    Visit(nested);
                }
            }
        }

        Visit(YearFile.Type);
        Visit(Phrases.Type);
        return seen;
    }
}
