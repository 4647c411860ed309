using ReportGen.Templating.Syntax;

namespace ReportGen.Templating.Checking;

/// <summary><c>==</c> and <c>!=</c>: what is known of the answer, and words that a choice never has.</summary>
internal static class EqualityShapes
{
    public static Shape Of(Expression left, Shape l, Expression right, Shape r, bool isEqual, Checker c)
    {
        if (IsMisspelt(l, right, r, c) || IsMisspelt(r, left, l, c) || IsFlagWithText(left, l, right, r, isEqual, c) || IsFlagWithText(right, r, left, l, isEqual, c))
        {
            return Shape.Bool;
        }

        if (l.IsOpen || r.IsOpen || (l.MayBeNull && r.MayBeNull))
        {
            return l.Kinds == ShapeKinds.Null && r.Kinds == ShapeKinds.Null ? Answer(isEqual) : Shape.Bool;
        }

        if (l.Kinds == ShapeKinds.Null || r.Kinds == ShapeKinds.Null)
        {
            return Answer(!isEqual);
        }

        if (l is { Constant: { } one } && r is { Constant: { } other } && l.Kinds == r.Kinds)
        {
            return Answer(one.Equals(other) == isEqual);
        }

        if (l.Words is not { } words || r.Words is not { } others || (l.Kinds | r.Kinds | ShapeKinds.Null) != (ShapeKinds.Text | ShapeKinds.Null))
        {
            return Shape.Bool;
        }

        return !words.Intersect(others, StringComparer.Ordinal).Any() ? Answer(!isEqual)
            : words.Count == 1 && others.Count == 1 && !l.MayBeNull && !r.MayBeNull ? Answer(isEqual)
            : Shape.Bool;
    }

    /// <summary>Hears whether a word written in the template is one that the choice can have.</summary>
    public static bool IsMisspelt(Shape choice, Expression at, Shape word, Checker c)
    {
        if (choice.Choice is not { } words || at is not LiteralExpression || word.Words is not [var text] || text.Length == 0)
        {
            return false;
        }

        var isKnown = words.Contains(text, StringComparer.Ordinal);
        c.Judge(at, CheckingRules.NeverThisWord, isKnown, at.Site, () => CheckMessages.NeverThisWord(text, choice));
        return !isKnown;
    }

    // true and false are no texts: 典型 == "是" is never so, whatever the record says.
    private static bool IsFlagWithText(Expression flag, Shape shape, Expression at, Shape word, bool isEqual, Checker c)
    {
        if (at is not LiteralExpression || word.Words is not [var text])
        {
            return false;
        }

        var isFlag = (shape.Kinds & ~ShapeKinds.Null) == ShapeKinds.Bool;
        c.Judge(flag, CheckingRules.NeverThisWord, !isFlag, at.Site, () => CheckMessages.FlagWithText(text, c.TextAt(flag.Site), isEqual));
        return isFlag;
    }

    private static Shape Answer(bool answer) => answer ? Shape.True : Shape.False;
}
