namespace ReportGen.Records;

/// <summary>Tells what each text of the narrative is, in file order.</summary>
internal static class NarrativeReader
{
    public static IReadOnlyList<NarrativeText> Read(IReadOnlyList<NamedText> texts) =>
    [
        .. texts.Select(text => new NarrativeText(text.Name, Role(text.Name), text.Text, text.NameLocation, text.TextLocation)
        {
            Chapter = Role(text.Name) == NarrativeRole.Chapter ? Chapters.All.Find(text.Name) : null,
        }),
    ];

    private static NarrativeRole Role(string name) => name switch
    {
        "opening" or "开头" or "导语" => NarrativeRole.Opening,
        "guiding" or "指导思想" => NarrativeRole.Guiding,
        "closing" or "结尾" or "结语" => NarrativeRole.Closing,
        _ => Chapters.All.Find(name) is null ? NarrativeRole.OwnChapter : NarrativeRole.Chapter,
    };
}
