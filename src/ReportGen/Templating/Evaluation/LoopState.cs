namespace ReportGen.Templating.Evaluation;

/// <summary>What <c>for</c>, <c>while</c> and <c>tablerow</c> are inside their loop: an object with the state of the loop.</summary>
internal sealed class LoopState(string keyword, int length) : ScriptObject
{
    public string Keyword => keyword;

    public int Index { get; set; }

    public bool IsLast { get; set; }

    public bool IsChanged { get; set; } = true;

    public int Columns { get; init; }

    private bool IsWhile => keyword == "while";

    public override bool IsClosed => true;

    public override IEnumerable<KeyValuePair<string, Value>> Members
    {
        get
        {
            foreach (var name in Names())
            {
                if (TryGetMember(name, out var value))
                {
                    yield return new(name, value);
                }
            }
        }
    }

    public override bool TryGetMember(string name, out Value value)
    {
        switch (name)
        {
            case "index":
                value = Value.Of(Index);
                return true;
            case "first":
                value = Value.Of(Index == 0);
                return true;
            case "even":
                value = Value.Of(Index % 2 == 0);
                return true;
            case "odd":
                value = Value.Of(Index % 2 != 0);
                return true;
            case "last" when !IsWhile:
                value = Value.Of(IsLast);
                return true;
            case "rindex" when !IsWhile:
                value = Value.Of(length - Index - 1);
                return true;
            case "length" when !IsWhile:
                value = Value.Of(length);
                return true;
            case "changed" when !IsWhile:
                value = Value.Of(IsChanged);
                return true;
            case "col" when keyword == "tablerow":
                value = Value.Of(Index % Columns);
                return true;
            default:
                value = Value.Null;
                return false;
        }
    }

    private static string[] Names() => ["index", "rindex", "first", "last", "even", "odd", "changed", "length", "col"];
}
