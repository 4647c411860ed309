using ReportGen.Records;
using ReportGen.Templating;

namespace ReportGen.Reporting;

/// <summary>The office's own texts by name: opening, guiding, closing, and those of chapters. One that nobody wrote is null.</summary>
internal sealed class NarrativeObject(ModelContext context) : ScriptObject
{
    private static readonly Dictionary<string, NarrativeRole> s_roles = new(StringComparer.Ordinal)
    {
        ["opening"] = NarrativeRole.Opening,
        ["开头"] = NarrativeRole.Opening,
        ["导语"] = NarrativeRole.Opening,
        ["guiding"] = NarrativeRole.Guiding,
        ["指导思想"] = NarrativeRole.Guiding,
        ["closing"] = NarrativeRole.Closing,
        ["结尾"] = NarrativeRole.Closing,
        ["结语"] = NarrativeRole.Closing,
    };

    /// <summary>The names that mean a text by its place in the report.</summary>
    public static IEnumerable<string> RoleNames => s_roles.Keys;

    public override IEnumerable<KeyValuePair<string, Value>> Members =>
        context.Narrative.Select(text => KeyValuePair.Create(text.Name, context.TextOf(text.Text)));

    public override bool TryGetMember(string name, out Value value)
    {
        var found = s_roles.TryGetValue(name, out var role)
            ? context.Narrative.FirstOrDefault(text => text.Role == role)
            : context.Narrative.FirstOrDefault(text => text.Name == name || text.Chapter?.Key == name);
        value = found is null ? Value.Null : context.TextOf(found.Text);
        return true;
    }
}
