using ReportGen.Diagnostics;

namespace ReportGen.Templating.Evaluation;

/// <summary>The HTML rows and cells that <c>tablerow</c> puts round its items.</summary>
internal sealed class TableRowWriter(Evaluator e, int columns)
{
    public int Columns => columns;

    public void Before(int index)
    {
        if (index % columns == 0)
        {
            Write($"<tr class=\"row{(index / columns) + 1}\">");
        }

        Write($"<td class=\"col{(index % columns) + 1}\">");
    }

    public void After(int index)
    {
        Write("</td>");
        if (index % columns == columns - 1)
        {
            Write("</tr>\n");
            IsOpen = false;
        }
        else
        {
            IsOpen = true;
        }
    }

    public void Finish()
    {
        if (IsOpen)
        {
            Write("</tr>\n");
        }
    }

    private bool IsOpen { get; set; }

    private void Write(string markup) => e.Write(new LiteralSegment(markup, Location.None));
}
