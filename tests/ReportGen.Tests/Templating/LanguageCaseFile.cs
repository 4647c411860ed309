namespace ReportGen.Tests.Templating;

/// <summary>
/// Reads Fixtures/Templating/*.txt: one case a line, <c>template ==> output</c>, or <c>template ==> !RG3101 1:13, RG3002 a:2:1</c> for the findings it
/// must raise, those in another file with its name. <c># words</c> begin a group. <c>@file name: text</c> and <c>@data {…}</c> belong to the next case.
/// Signs stand for what a line cannot show: ↵ line break, ␍ carriage return and line break, ⇥ tab, ␠ blank at an end, ␀ the null character.
/// </summary>
internal static class LanguageCaseFile
{
    private const string Arrow = " ==>";

    public static IEnumerable<string> Names => Directory.GetFiles(Folder, "*.txt").Select(f => Path.GetFileNameWithoutExtension(f)!).Order(StringComparer.Ordinal);

    private static string Folder => TestPaths.In("tests", "ReportGen.Tests", "Fixtures", "Templating");

    /// <summary>The cases of one file by the number of their line.</summary>
    public static IReadOnlyDictionary<int, LanguageCase> Read(string name)
    {
        var cases = new Dictionary<int, LanguageCase>();
        var files = new Dictionary<string, string>(StringComparer.Ordinal);
        string? data = null;
        var group = "";
        var number = 0;
        foreach (var line in File.ReadLines(Path.Combine(Folder, name + ".txt")))
        {
            number++;
            if (line.StartsWith("# ", StringComparison.Ordinal))
            {
                group = line[2..];
            }
            else if (line.StartsWith("@data ", StringComparison.Ordinal))
            {
                data = line[6..];
            }
            else if (line.StartsWith("@file ", StringComparison.Ordinal))
            {
                var colon = line.IndexOf(": ", StringComparison.Ordinal);
                files.Add(line[6..colon], Decode(line[(colon + 2)..]));
            }
            else if (line.LastIndexOf(Arrow, StringComparison.Ordinal) is >= 0 and var arrow)
            {
                cases.Add(number, new LanguageCase(group, Decode(line[..arrow]), Decode(line[(arrow + Arrow.Length)..].TrimStart(' ')), data, files));
                files = new Dictionary<string, string>(StringComparer.Ordinal);
                data = null;
            }
            else if (line.Length > 0)
            {
                throw new InvalidDataException($"{name}.txt:{number}: {line}");
            }
        }

        return cases;
    }

    private static string Decode(string text) =>
        text.Replace('↵', '\n').Replace("␍", "\r\n", StringComparison.Ordinal).Replace('⇥', '\t').Replace('␠', ' ').Replace('␀', '\0');
}
