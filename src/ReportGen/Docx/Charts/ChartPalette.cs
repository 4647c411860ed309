namespace ReportGen.Docx;

/// <summary>Black and grey that can be told apart on paper and after copying: greys and strokes take turns, each with a black edge.</summary>
internal static class ChartPalette
{
    public const string Black = "000000";
    public const string White = "FFFFFF";
    public const string Grid = "BFBFBF";

    private static readonly string[] _fills =
        ["#595959", "wdUpDiag", "#BFBFBF", "ltHorz", "#FFFFFF", "smGrid", "#262626", "ltVert", "#8C8C8C", "wdDnDiag", "#E6E6E6", "pct25"];

    private static readonly (string Color, string Dash, string Marker)[] _lines =
        [("000000", "solid", "circle"), ("595959", "dash", "square"), ("000000", "sysDot", "triangle"), ("7F7F7F", "solid", "diamond"), ("000000", "lgDashDot", "x"), ("595959", "sysDash", "star")];

    /// <summary>The face of a column or slice.</summary>
    public static void WriteFill(ChartXml xml, int index)
    {
        var fill = _fills[index % _fills.Length];
        xml.Chart("spPr");
        if (fill[0] == '#')
        {
            xml.Solid(fill[1..]);
        }
        else
        {
            xml.Pattern(fill);
        }

        xml.Line(Black, emu: 9525).End();
    }

    /// <summary>The stroke of a line and the marks on it.</summary>
    public static void WriteLine(ChartXml xml, int index)
    {
        var (color, dash, marker) = _lines[index % _lines.Length];
        xml.Chart("spPr").Line(color, emu: 22225, dash).End();
        xml.Chart("marker").Value("symbol", marker).Value("size", 7).Chart("spPr").Solid(index % 2 == 0 ? color : White).Line(color, emu: 9525).End().End();
    }
}
