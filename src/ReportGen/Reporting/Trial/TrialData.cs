using System.Text;
using ReportGen.Diagnostics;
using ReportGen.Templating;

namespace ReportGen.Reporting;

/// <summary>The JSON data of a template trial, with a fault told at its place.</summary>
internal static class TrialData
{
    /// <summary>The object; null where the text is no JSON object.</summary>
    public static ScriptObject? Read(SourceText source, DiagnosticBag bag)
    {
        if (JsonModel.TryReadObject(Encoding.UTF8.GetBytes(source.Text), out var model, out var at))
        {
            return model;
        }

        if (at.Line == 0)
        {
            bag.DataIsNoObject(source.At(source.Text.Length - source.Text.AsSpan().TrimStart().Length, 1));
        }
        else
        {
            bag.DataIsNoJson(Place(source, at));
        }

        return null;
    }

    // The reader counts bytes; places count UTF-16 units from 1.
    private static Location Place(SourceText source, (int Line, int Bytes) at)
    {
        var bytes = Encoding.UTF8.GetBytes(source.LineText(at.Line) ?? "");
        return new Location(source, at.Line, Encoding.UTF8.GetCharCount(bytes, 0, Math.Min(bytes.Length, at.Bytes)) + 1, 1);
    }
}
