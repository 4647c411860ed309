using ReportGen.Diagnostics;
using ReportGen.Templating;

namespace ReportGen.Reporting;

/// <summary>Lists in prose.</summary>
internal static class ListWords
{
    /// <summary>
    /// <c>zh.list items</c>: A、B、C; with a tail A、B、C等; with a unit the list counts itself, A、B等七个方面. Items that hold a 、 of their own are parted by ，. Between 》 and 《, ” and “ stands no mark
    /// (GB/T 15834 4.5.3.5). <c>most</c> cuts a long list, which then ends with 等.
    /// </summary>
    public static Value List(HostCall call)
    {
        var items = Items(call);
        var most = call[3].IsNull ? int.MaxValue : ZhFunctions.Whole(call, 3, least: 1);
        var unit = call[2].ToString();
        var tail = call[1].ToString() is { Length: > 0 } given ? given : items.Count > most ? "等" : "";
        var mark = AnyHoldsPause(items) ? "，" : "、";
        var text = new RichTextBuilder(call.Location);
        for (var i = 0; i < Math.Min(items.Count, most); i++)
        {
            if (i > 0 && !IsBracketed(items[i - 1].ToString(), items[i].ToString()))
            {
                text.Append(mark);
            }

            text.Append(items[i]);
        }

        if (items.Count > 0)
        {
            text.Append(tail + (unit.Length > 0 ? NumberWords.CountOf(items.Count) + unit : ""));
        }

        return text.ToValue();
    }

    /// <summary><c>zh.series items</c>: 一是…；二是…。 One item alone is only itself. Where an item holds a full stop of its own, each ends with one: a 。 is no part of what a ； ends.</summary>
    public static Value Series(HostCall call)
    {
        var items = Items(call);
        var text = new RichTextBuilder(call.Location);
        var mark = AnyHoldsSentence(items) ? "。" : "；";
        for (var i = 0; i < items.Count; i++)
        {
            if (items.Count > 1)
            {
                text.Append(NumberWords.Of(i + 1) + "是");
            }

            var clause = SentenceWords.Clause(items[i]);
            text.Append(clause);
            if (!SentenceWords.IsEnded(clause))
            {
                text.Append(i + 1 < items.Count ? mark : "。");
            }
        }

        return text.ToValue();
    }

    // What is empty says nothing; a lone text is a list of one.
    private static GrowingArray<Value> Items(HostCall call)
    {
        var value = call[0];
        var list = value.Kind == ValueKind.List ? value.AsList : value.Kind == ValueKind.Host ? value.AsHost.Items : null;
        var all = list?.Count ?? (value.IsNull ? 0 : 1);
        call.Spend(all);
        var items = new GrowingArray<Value>(all);
        for (var i = 0; i < all; i++)
        {
            var item = list is null ? value : list[i];
            if (item.Kind is ValueKind.List or ValueKind.Object)
            {
                var (headline, help) = ZhFunctions.TextsWanted;
                throw call.Fail(0, headline, help);
            }

            if (item.ToString().Length > 0)
            {
                items.Add(item);
            }
        }

        return items;
    }

    private static bool AnyHoldsSentence(GrowingArray<Value> items)
    {
        for (var i = 0; i < items.Count; i++)
        {
            if (SentenceWords.Clause(items[i]).ToString().Contains('。'))
            {
                return true;
            }
        }

        return false;
    }

    private static bool AnyHoldsPause(GrowingArray<Value> items)
    {
        for (var i = 0; i < items.Count; i++)
        {
            if (HoldsPause(items[i].ToString()))
            {
                return true;
            }
        }

        return false;
    }

    // Items that are lists themselves are parted by the next larger mark.
    private static bool HoldsPause(string item)
    {
        var depth = 0;
        foreach (var c in item)
        {
            depth += c is '《' or '（' or '“' ? 1 : c is '》' or '）' or '”' ? -1 : 0;
            if (c == '、' && depth <= 0)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsBracketed(string before, string after) => (before[^1], after[0]) is ('》', '《') or ('”', '“');
}
