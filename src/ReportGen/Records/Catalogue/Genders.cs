namespace ReportGen.Records;

/// <summary>Men and women.</summary>
public static class Genders
{
    public static readonly EnumValue Male = new("male", "男/M");
    public static readonly EnumValue Female = new("female", "女/F");

    public static readonly ChoiceSet All = new(Male, Female);
}
