namespace ReportGen.Reporting;

/// <summary>Where the template of a name comes from.</summary>
public enum TemplateOrigin
{
    /// <summary>The program's own is used.</summary>
    Shipped,

    /// <summary>The project has one of the same name, which is used instead.</summary>
    Shadowed,

    /// <summary>Only the project has it.</summary>
    Own,
}
