using ReportGen.Templating.Syntax;

namespace ReportGen.Templating.Checking;

/// <summary>Judges conditions that data cannot change.</summary>
internal static class Conditions
{
    public static void Judge(Node node, Expression condition, Shape decides, bool hasElse, Checker c)
    {
        // Who writes "if true" means it.
        if (condition is LiteralExpression)
        {
            return;
        }

        c.Judge(node, CheckingRules.NeverTrue, decides.MayBeTrue, condition.Site, () => CheckMessages.NeverTrue(c.TextAt(condition.Site)));
        if (decides.MayBeFalse || hasElse || (decides.Kinds & (ShapeKinds.List | ShapeKinds.Object)) != 0)
        {
            c.Judge(node, CheckingRules.AlwaysTrue, decides.MayBeFalse, condition.Site, () => CheckMessages.AlwaysTrue(c.TextAt(condition.Site), decides, hasElse));
        }
    }
}
