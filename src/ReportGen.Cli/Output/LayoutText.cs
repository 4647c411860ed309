using ReportGen.Diagnostics;
using ReportGen.Docx;
using ReportGen.Reporting;

namespace ReportGen.Cli.Output;

/// <summary>What <c>style check</c> found, for people: a line a clause, and below it what is asked, what was found and where, unless all is well.</summary>
internal static class LayoutText
{
    private const int PlacesShown = 5;
    private const string Indent = "            ";

    public static void Print(string path, CheckedLayout found, CommandContext context)
    {
        var (output, language) = (context.Output, context.Language);
        output.Write(new Message($"{PrintableText.Of(path)}：对照 GB/T 9704-2012（版式：{found.Style}）", $"{PrintableText.Of(path)} against GB/T 9704-2012 (style: {found.Style})").In(language) + "\n\n");
        foreach (var clause in found.Verdict.Clauses)
        {
            Print(clause, output, language);
        }

        var verdict = found.Verdict;
        var (right, declared, wrong, absent) = (verdict.Count(Conformity.Conforms), verdict.Count(Conformity.Declared), verdict.Count(Conformity.Deviates), verdict.Count(Conformity.NotApplicable));
        output.Write("\n" + new Message(
            $"共{verdict.Clauses.Count}项：符合{right}项，声明的差异{declared}项，不符合{wrong}项，不适用{absent}项",
            $"{verdict.Clauses.Count} in all: {right} conform, {declared} declared, {wrong} deviate, {absent} not applicable").In(language) + "\n");
    }

    private static void Print(ClauseVerdict verdict, TextWriter output, Language language)
    {
        var clause = verdict.Clause;
        var word = Word(verdict.Conformity).In(language);
        output.Write(word + new string(' ', Math.Max(1, Indent.Length - DisplayWidth.Of(word))) + clause.Number.PadRight(9) + clause.Title.In(language));
        if (verdict.Conformity == Conformity.NotApplicable)
        {
            output.Write(Colon(language) + clause.Absent.In(language) + "\n");
            return;
        }

        if (verdict.Conformity == Conformity.Conforms)
        {
            output.Write(Colon(language) + Found(verdict.Observations, language) + "\n");
            return;
        }

        output.Write("\n" + Indent + new Message("要求：", "asked: ").In(language) + clause.Required.In(language) + "\n");
        foreach (var seen in verdict.Observations.Where(seen => seen.Conformity != Conformity.Conforms))
        {
            output.Write(Indent + new Message("现在：", "found: ").In(language) + PrintableText.Of(seen.Found.In(language)) + "\n");
            output.Write(Indent + new Message("在：", "where: ").In(language) + PrintableText.Of(Places(seen, language)) + "\n");
        }
    }

    // Two forms of what is right are enough to see that it is.
    private static string Found(IReadOnlyList<Observation> observations, Language language) =>
        PrintableText.Of(string.Join(new Message("；", "; ").In(language), observations.Take(2).Select(seen => seen.Found.In(language)))) + (observations.Count > 2 ? new Message("等", " …").In(language) : "");

    private static string Places(Observation seen, Language language)
    {
        var told = string.Join(new Message("；", "; ").In(language), seen.Places.Take(PlacesShown).Select(place => place.In(language)));
        return seen.Count <= PlacesShown ? told : told + new Message($"……共{seen.Count}处", $" … {seen.Count} places").In(language);
    }

    private static string Colon(Language language) => new Message("：", ": ").In(language);

    private static Message Word(Conformity conformity) => conformity switch
    {
        Conformity.Conforms => new("符合", "conforms"),
        Conformity.Declared => new("声明的差异", "declared"),
        Conformity.Deviates => new("不符合", "DEVIATES"),
        _ => new("不适用", "n/a"),
    };
}
