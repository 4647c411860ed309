using System.Text;

namespace ReportGen.Tests.Records;

/// <summary>
/// Record files with faults such as typing, pasting and broken transfers make, the same ones for the same seed: pieces of good files with
/// parts deleted, doubled, moved, and with signs put in that mean something to YAML or look like those that do.
/// </summary>
internal sealed class RecordMutations(int seed, IReadOnlyList<string> texts)
{
    private static readonly string[] Signs =
    [
        ":", ": ", "：", "，", ",", ", ", "-", "- ", "－ ", "? ", "|", ">", "|+2\n", "\"", "'", "[", "]", "{", "}", "｛", "&a ", "*a", "!t ", "!!map ", "%YAML 1.2\n", "@", "`", "#", " #",
        "\n---\n", "\n...\n", "\t", "\u3000", "\u00A0", "\u200B", "\uFEFF", "\u0085", "\u2028", "\r", "\r\n", "\n", "\n\n", "\0", "\u0007", "\uE000", "\U000F0000", "\U00020000", "\\", "\\x", "\\uD800", "\\UFFFFFFFF", "~", "null", "<<: ",
        "、", "（", "）", "《", "》", "“", "”", "等12人", "全体", "第一小组", "未统计", "多次", "十余", "三十五", "1-3万", "98。1%", "-5", "99999999999999999999", "2024-13", "2月30日", "2024.5.13-15", "9-10月", "至", "..",
        "电话: 13900001234", "private: [phone, 电话, summary]", "不公开: 电话", "waive: R-40", "XX", "____", "{视察次数}", "[[[[[[", "{{{{", "- - - - ", "? ? ? ",
    ];

    private readonly Random _random = new(seed);

    public string Next()
    {
        var text = new StringBuilder(Piece(Pick(texts)));
        for (var i = _random.Next(1, 5); i > 0; i--)
        {
            Mutate(text);
        }

        return text.ToString();
    }

    /// <summary>The bytes of a mutated file, in one of the encodings and now and then with damage of their own.</summary>
    public byte[] NextBytes()
    {
        var text = Next();
        var bytes = _random.Next(8) switch
        {
            0 => Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes(text)).ToArray(),
            1 => Encoding.BigEndianUnicode.GetBytes(text),
            2 => Encoding.UTF8.GetPreamble().Concat(Encoding.UTF8.GetBytes(text)).ToArray(),
            3 => CodePagesEncodingProvider.Instance.GetEncoding("gb18030")!.GetBytes(text),
            _ => Encoding.UTF8.GetBytes(text),
        };
        for (var i = _random.Next(20) - 17; i > 0 && bytes.Length > 0; i--)
        {
            bytes[_random.Next(bytes.Length)] = (byte)_random.Next(256);
        }

        return bytes;
    }

    // The head of a file and some lines of its middle; now and then all of it.
    private string Piece(string text)
    {
        if (_random.Next(50) == 0)
        {
            return text;
        }

        var lines = text.Split('\n');
        var head = Math.Min(lines.Length, _random.Next(8));
        var from = _random.Next(lines.Length);
        return string.Join('\n', lines.Take(head).Concat(lines.Skip(from).Take(_random.Next(1, 12))));
    }

    private void Mutate(StringBuilder text)
    {
        var at = _random.Next(text.Length + 1);
        var length = Math.Min(_random.Next(1, 20), text.Length - at);
        switch (_random.Next(7))
        {
            case 0:
                text.Remove(at, length);
                break;
            case 1:
                text.Insert(_random.Next(text.Length + 1), text.ToString(at, length));
                break;
            case 2:
                text.Length = at;
                break;
            case 3 when length > 0:
                text[at] = Pick(Signs)[0];
                break;
            case 4:
                var words = Pick(texts);
                var start = _random.Next(words.Length);
                text.Insert(at, words.AsSpan(start, Math.Min(_random.Next(1, 60), words.Length - start)));
                break;
            default:
                text.Insert(at, Pick(Signs));
                break;
        }
    }

    private T Pick<T>(IReadOnlyList<T> choices) => choices[_random.Next(choices.Count)];
}
