using System.Globalization;

namespace ReportGen.Docx;

/// <summary>Gives every id of a document, counting in the order of writing: bookmarks, lists, drawings.</summary>
internal sealed class DocumentIds
{
    /// <summary>Word hides bookmarks whose name begins with an underscore.</summary>
    private const string BookmarkPrefix = "_rg";

    private int _bookmarks;
    private int _lists;
    private int _drawings;

    public (string Id, string Name) NextBookmark()
    {
        var number = (++_bookmarks).ToString(CultureInfo.InvariantCulture);
        return (number, BookmarkPrefix + number);
    }

    public int NextList() => ++_lists;

    public int NextDrawing() => ++_drawings;
}
