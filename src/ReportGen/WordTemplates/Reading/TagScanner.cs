namespace ReportGen.WordTemplates;

/// <summary>
/// Finds the tags of a paragraph. Word and WPS turn " into “ ” while people type, and put spaces of their own: quotes that stand where code has them, and
/// such spaces, are read as the plain ones. Each character stands for one, so that places stay true.
/// </summary>
internal static class TagScanner
{
    public static List<FoundTag> Find(string text)
    {
        var found = new List<FoundTag>();
        for (var at = text.IndexOf("{{", StringComparison.Ordinal); at >= 0; at = at < text.Length ? text.IndexOf("{{", at, StringComparison.Ordinal) : -1)
        {
            var code = text[at..].ToCharArray();
            var length = Read(code, out var isClosed);
            found.Add(new FoundTag(at, at + length, new string(code, 0, length), isClosed));
            at += length;
        }

        return found;
    }

    // From the opening braces to behind the closing ones; where these are not written as they should be, the engine says so.
    private static int Read(char[] code, out bool isClosed)
    {
        var depth = 0;
        for (var i = 2; i < code.Length; i++)
        {
            switch (code[i])
            {
                case '{' when i > 2 && i + 1 < code.Length && code[i + 1] == '{':
                    isClosed = false;
                    return i; // the next tag begins
                case '}' or '｝' when depth == 0:
                    isClosed = true;
                    return ClosingEnd(code, i);
                case '#':
                    i = CommentEnd(code, i) - 1;
                    break;
                case '"' or '\'' or '`' or '“' or '”' or '‘' or '’' or '＂':
                    i = ReadText(code, i);
                    break;
                case '{':
                    depth++;
                    break;
                case '}' when depth > 0:
                    depth--;
                    break;
                case '\u00A0' or '\u2002' or '\u2003' or '\u2005':
                    code[i] = ' ';
                    break;
            }
        }

        isClosed = false;
        return code.Length;
    }

    // Two, or as many as were typed of whatever kind, spaces between them or not.
    private static int ClosingEnd(char[] code, int start)
    {
        if (code[start] == '}' && start + 1 < code.Length && code[start + 1] == '}' && !(code[2] == '{' && start + 2 < code.Length && code[start + 2] == '}'))
        {
            return start + 2;
        }

        var end = start + 1;
        for (var i = end; i < code.Length && (code[i] is '}' or '｝' or ' '); i++)
        {
            end = code[i] == ' ' ? end : i + 1;
        }

        return end;
    }

    // A comment ends with its line or with the tag.
    private static int CommentEnd(char[] code, int start)
    {
        for (var i = start; i < code.Length; i++)
        {
            if (code[i] == '\n' || (code[i] == '}' && i + 1 < code.Length && code[i + 1] == '}'))
            {
                return i;
            }
        }

        return code.Length;
    }

    private static int ReadText(char[] code, int start)
    {
        var opening = code[start];
        var plain = opening is '“' or '”' or '＂' ? '"' : opening is '‘' or '’' ? '\'' : opening;
        for (var i = start + 1; i < code.Length; i++)
        {
            if (code[i] == '\\' && plain != '`')
            {
                i++;
            }
            else if (Closes(code[i], opening))
            {
                (code[start], code[i]) = (plain, plain);
                return i;
            }
        }

        code[start] = plain;
        return code.Length;
    }

    // What was typed with typographic quotes may end with either of them; what was typed with plain ones ends with the same.
    private static bool Closes(char c, char opening) => opening switch
    {
        '“' or '”' => c is '”' or '“' or '"',
        '‘' or '’' => c is '’' or '‘' or '\'',
        _ => c == opening,
    };
}
