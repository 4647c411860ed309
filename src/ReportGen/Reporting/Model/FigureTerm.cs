using ReportGen.Statistics;
using ReportGen.Templating;

namespace ReportGen.Reporting;

/// <summary>A number that a statistic is made of (满意率's 21 answers, the mean of the years): it prints with the statistic's records behind it.</summary>
internal sealed class FigureTerm(decimal number, string key, string word, string how, FigureValue figure) : HostValue
{
    private PrintedNumber? _tag;

    public override string Text { get; } = Rounding.Plain(number);

    public override object Tag => _tag ??=
        new PrintedNumber(figure.Figure.Name + "." + key, figure.Figure.Label + "的" + word, Text, number, how, figure.Figure.Records, figure.Context.Names.Of(figure.Figure.Records));

    public override decimal? Number => number;
}
