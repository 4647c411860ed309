using System.Text;
using ReportGen.Documents;

namespace ReportGen.Docx;

/// <summary>Runs of text, and a bookmark round every printed statistic.</summary>
internal static class InlineWriter
{
    [Flags]
    private enum Stress
    {
        None = 0,
        Strong = 1,
        Emphasis = 2,
    }

    public static void Write(BodyContext context, IReadOnlyList<Inline> inlines) => Write(context, inlines, Stress.None);

    private static void Write(BodyContext context, IReadOnlyList<Inline> inlines, Stress stress)
    {
        for (var i = 0; i < inlines.Count; i++)
        {
            switch (inlines[i])
            {
                case ValueInline { Figure: { } figure } value:
                    WriteFigure(context, figure, value.Text, stress);
                    break;
                case Text or ValueInline:
                    WriteRun(context.Xml, TextFrom(inlines, ref i), stress);
                    break;
                case Strong strong:
                    Write(context, strong.Inlines, stress | Stress.Strong);
                    break;
                case Emphasis emphasis:
                    Write(context, emphasis.Inlines, stress | Stress.Emphasis);
                    break;
                case LineBreak:
                    context.Xml.Start("r").Empty("br").End();
                    break;
            }
        }
    }

    // Words and values that stand together are one run: people search, and edit, a sentence. A paragraph may have thousands.
    private static string TextFrom(IReadOnlyList<Inline> inlines, ref int i)
    {
        var first = PlainOf(inlines[i])!;
        StringBuilder? all = null;
        while (i + 1 < inlines.Count && PlainOf(inlines[i + 1]) is { } more)
        {
            (all ??= new StringBuilder(first)).Append(more);
            i++;
        }

        return all?.ToString() ?? first;
    }

    private static string? PlainOf(Inline inline) => inline switch
    {
        Text text => text.Content,
        ValueInline { Figure: null } value => value.Text,
        _ => null,
    };

    private static void WriteFigure(BodyContext context, Figure figure, string text, Stress stress)
    {
        var (id, name) = context.Ids.NextBookmark();
        context.Xml.Start("bookmarkStart").With("id", id).With("name", name).End();
        WriteRun(context.Xml, text, stress);
        context.Xml.Start("bookmarkEnd").With("id", id).End();
        context.Sources.Add(figure);
        context.Figures.Add(new PrintedFigure { Bookmark = name, Name = figure.Name, Label = figure.Label, Text = text, Value = figure.Value, Records = figure.Records });
    }

    private static void WriteRun(WordXml xml, string text, Stress stress)
    {
        if (text.Length == 0)
        {
            return;
        }

        xml.StartRun();
        if (stress != Stress.None)
        {
            xml.Start("rPr").Value("rStyle", StyleIdOf(stress)).End();
        }

        RunText.Write(xml, text);
        xml.EndRun();
    }

    private static string StyleIdOf(Stress stress) => stress switch
    {
        Stress.Strong => StyleIds.Strong,
        Stress.Emphasis => StyleIds.Emphasis,
        _ => StyleIds.StrongEmphasis,
    };
}
