using System.Text;

namespace ReportGen.Records;

/// <summary>The sections of record types on the reference page: each type once, the types nested in it right behind it.</summary>
internal sealed class TypeSections(StringBuilder page)
{
    private readonly HashSet<RecordType> _done = [];

    public void Append(RecordType type, string heading)
    {
        if (!_done.Add(type))
        {
            return;
        }

        page.Append($"\n{heading} {type.Name}\n\n{Introduction(type)}\n\n");
        FieldTable.Append(page, type.OwnFields, type);
        if (RecordExamples.Of(type) is { } example)
        {
            page.Append('\n').Append(RecordExamples.Block(example));
        }

        foreach (var nested in type.OwnFields.Select(field => field.Nested).OfType<RecordType>())
        {
            Append(nested, "####");
        }
    }

    private static string Introduction(RecordType type)
    {
        var others = type.Names.Skip(1).ToList();
        var names = $"英文名 `{type.Key}`{(others.Count == 0 ? "" : $"，也可以写{string.Join("、", others)}")}。";
        return type.Shorthand is { } field ? $"{names}只有“{field.Name}”时，可以直接写内容，不写名称。" : names;
    }
}
