using ReportGen.Records;
using ReportGen.Templating;

namespace ReportGen.Reporting;

/// <summary>Who speaks in the report: the office of itself, or a person.</summary>
internal static class VoiceMembers
{
    public static readonly ModelTable<ModelContext> Table = new(
        new("人称", "voice"),
        new("key", "英文", "organisation、first_person", ModelShape.Text, c => Value.Of(c.Voice.Key)) { Words = () => [.. Voices.All.Values.Select(voice => voice.Key)] },
        new("is_first", "第一人称", "是不是用第一人称", ModelShape.Flag, c => Value.Of(c.Voice == Voices.FirstPerson)),
        new("self", "自称", "正文里怎样称自己：镇人大、我镇人大；个人述职写“我”", ModelShape.Text, c => Value.Of(SelfOf(c))));

    private static string SelfOf(ModelContext context)
    {
        var office = OfficeMembers.Short(context.Book.Unit);
        return context.Voice == Voices.Organisation ? office
            : context.Kind.Name == ReportKinds.Duty ? "我"
            : "我" + office;
    }
}
