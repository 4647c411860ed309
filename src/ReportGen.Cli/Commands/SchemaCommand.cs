using ReportGen.Cli.Syntax;
using ReportGen.Records;

namespace ReportGen.Cli.Commands;

/// <summary><c>reportgen schema</c>: the JSON Schema of record files, for editors.</summary>
internal static class SchemaCommand
{
    public static CommandSpec Spec { get; } = new()
    {
        Verb = "schema",
        Summary = new("出格式：打印记录文件的 JSON Schema，给编辑器用", "print the JSON Schema of record files, for editors"),
        Details = [new("存成 reportgen.schema.json，在记录文件第一行写 # yaml-language-server: $schema=reportgen.schema.json，\n编辑器就会提示键名和取值，并标出写错的地方。", "Keep it as reportgen.schema.json and name it in the first line of a record file:\n# yaml-language-server: $schema=reportgen.schema.json")],
        Arguments = [],
        Options = [],
        Examples = [new("reportgen schema > reportgen.schema.json", new("把记录格式存成文件，让编辑器用", "keep the schema in a file, for an editor"))],
        Run = (_, context) =>
        {
            context.Write(RecordSchema.Write);
            return ExitCode.Done;
        },
    };
}
