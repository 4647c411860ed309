using System.Globalization;

namespace ReportGen.Docx;

/// <summary>
/// Gives every id of a document, counting in the order of writing: bookmarks, lists, drawings, charts. Counting goes on behind what a document has already.
/// </summary>
internal sealed class DocumentIds(int bookmarks = 0, int lists = 0, int drawings = 0, int charts = 0)
{
    /// <summary>Word hides bookmarks whose name begins with an underscore.</summary>
    private const string BookmarkPrefix = "_rg";

    private int _bookmarks = bookmarks;
    private int _lists = lists;
    private int _drawings = drawings;
    private int _charts = charts;

    public (string Id, string Name) NextBookmark()
    {
        var number = (++_bookmarks).ToString(CultureInfo.InvariantCulture);
        return (number, BookmarkPrefix + number);
    }

    /// <summary>Whether a bookmark's name is one that this program gives.</summary>
    public static bool IsOwnBookmark(string name) =>
        name.StartsWith(BookmarkPrefix, StringComparison.Ordinal) && name.Length > BookmarkPrefix.Length && name.AsSpan(BookmarkPrefix.Length).IndexOfAnyExceptInRange('0', '9') < 0;

    public int NextList() => ++_lists;

    public int NextDrawing() => ++_drawings;

    public int NextChart() => ++_charts;
}
