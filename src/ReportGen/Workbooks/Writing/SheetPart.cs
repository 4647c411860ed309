using ReportGen.Diagnostics;

namespace ReportGen.Workbooks;

/// <summary>The part of one sheet.</summary>
internal static class SheetPart
{
    public const string DrawingId = "rIdDrawing";

    public static void Write(WorkbookXml xml, SheetContent sheet, bool isFirst)
    {
        xml.Root("worksheet", WorkbookXml.Main).DeclareOffice();
        if (sheet.IsMarked)
        {
            xml.Start("sheetPr").Start("tabColor").With("rgb", "FFED7D31").End().End();
        }

        View(xml, sheet, isFirst);
        xml.Start("sheetFormatPr").With("defaultRowHeight", 15).End();
        if (sheet.Widths.Count > 0)
        {
            xml.Start("cols");
            for (var i = 0; i < sheet.Widths.Count; i++)
            {
                xml.Start("col").With("min", i + 1).With("max", i + 1).With("width", sheet.Widths[i]).With("customWidth", 1).End();
            }

            xml.End();
        }

        xml.Start("sheetData");
        var number = 0;
        foreach (var row in sheet.Rows)
        {
            Row(xml, row, ++number);
        }

        xml.End();
        Choices(xml, sheet.Choices);
        if (sheet.Comments.Count > 0)
        {
            xml.Start("legacyDrawing").Reference(DrawingId).End();
        }

        xml.End();
    }

    private static void View(WorkbookXml xml, SheetContent sheet, bool isFirst)
    {
        xml.Start("sheetViews").Start("sheetView");
        if (isFirst)
        {
            xml.With("tabSelected", 1);
        }

        xml.With("workbookViewId", 0);
        if (sheet.FrozenRows + sheet.FrozenColumns > 0)
        {
            var pane = (sheet.FrozenRows, sheet.FrozenColumns) switch { (0, _) => "topRight", (_, 0) => "bottomLeft", _ => "bottomRight" };
            xml.Start("pane");
            if (sheet.FrozenColumns > 0)
            {
                xml.With("xSplit", sheet.FrozenColumns);
            }

            if (sheet.FrozenRows > 0)
            {
                xml.With("ySplit", sheet.FrozenRows);
            }

            xml.With("topLeftCell", SheetSource.CellName(sheet.FrozenRows + 1, sheet.FrozenColumns + 1)).With("activePane", pane).With("state", "frozen").End();
        }

        xml.End().End();
    }

    private static void Row(WorkbookXml xml, IReadOnlyList<CellContent> cells, int number)
    {
        xml.Start("row").With("r", number);
        for (var i = 0; i < cells.Count; i++)
        {
            var cell = cells[i];
            if (cell.Text is null && cell.Style == CellStyle.Plain)
            {
                continue;
            }

            xml.Start("c").With("r", SheetSource.CellName(number, i + 1)).With("s", (int)cell.Style);
            if (cell.Text is null)
            {
                xml.End();
            }
            else if (cell.IsNumber)
            {
                xml.Start("v").Raw(cell.Text).End().End();
            }
            else
            {
                xml.With("t", "inlineStr").Start("is").Start("t").Text(cell.Text).End().End().End();
            }
        }

        xml.End();
    }

    private static void Choices(WorkbookXml xml, IReadOnlyList<CellChoice> choices)
    {
        if (choices.Count == 0)
        {
            return;
        }

        xml.Start("dataValidations").With("count", choices.Count);
        foreach (var choice in choices)
        {
            xml.Start("dataValidation").With("type", "list").With("allowBlank", 1);
            if (choice.IsStrict)
            {
                xml.With("showErrorMessage", 1).With("errorTitle", "请从列表里选").With("error", "点格子右边的箭头，选一个；没有合适的，先空着");
            }

            xml.With("sqref", $"{SheetSource.CellName(choice.FirstRow, choice.Column)}:{SheetSource.CellName(choice.EndRow, choice.Column)}")
                .Start("formula1").Raw(choice.Range ?? $"\"{string.Join(',', choice.Values)}\"").End().End();
        }

        xml.End();
    }
}
