using ReportGen.Records;
using ReportGen.Templating;

namespace ReportGen.Reporting;

/// <summary>A value of a choice in a template: it prints its Chinese word; <c>.key</c> is the English one to compare with.</summary>
internal sealed class ChoiceValue(EnumValue choice) : HostValue
{
    public static readonly ModelTable<EnumValue> Table = new(
        new("选项", "choice"),
        new("key", "英文", "英文写法，用来判断：kind.key == \"visit\"", ModelShape.Text, c => Value.Of(c.Key)),
        new("label", "中文", "中文写法", ModelShape.Text, c => Value.Of(c.Label)));

    public override string Text => choice.Label;

    public override ScriptObject Members => new ModelObject<EnumValue>(choice, Table);
}
