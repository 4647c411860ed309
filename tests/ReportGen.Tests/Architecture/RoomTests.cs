using System.Text.RegularExpressions;
using Xunit;

namespace ReportGen.Tests.Architecture;

/// <summary>The architecture diagram that cannot go stale: what each room may not name. docs/architecture.md explains the reasons.</summary>
public sealed partial class RoomTests
{
    private static readonly string[] Rooms = ["Diagnostics", "Packages", "Records", "Workbooks", "Ledger", "Statistics", "Rules", "Templating", "Documents", "Docx", "WordTemplates", "Reporting"];

    private static readonly Dictionary<string, string[]> MayUse = new()
    {
        ["Diagnostics"] = [],
        ["Packages"] = [],
        ["Records"] = ["Diagnostics"],
        ["Workbooks"] = ["Diagnostics", "Packages"],
        ["Ledger"] = ["Diagnostics", "Records", "Workbooks"],
        ["Statistics"] = ["Diagnostics", "Records"],
        ["Rules"] = ["Diagnostics", "Records", "Statistics"],
        ["Templating"] = ["Diagnostics"],
        ["Documents"] = ["Diagnostics", "Templating"],
        ["Docx"] = ["Diagnostics", "Documents", "Packages", "Records", "Workbooks"],
        ["WordTemplates"] = ["Diagnostics", "Packages", "Templating", "Documents", "Docx"],
        ["Reporting"] = Rooms,
    };

    // Package namespaces, each with the only rooms that may name it.
    private static readonly Dictionary<string, string[]> Packages = new()
    {
        ["YamlDotNet"] = ["Records"],
        ["Markdig"] = ["Documents"],
        ["DocumentFormat.OpenXml"] = ["Docx"],
        ["System.CommandLine"] = [],
        ["Spectre.Console"] = [],
    };

    public static TheoryData<string> AllRooms() => [.. Rooms];

    [Theory]
    [MemberData(nameof(AllRooms))]
    public void A_room_names_only_the_rooms_below_it(string room)
    {
        var faults = from file in Sources(room)
                     from other in Rooms.Except([.. MayUse[room], room])
                     where Regex.IsMatch(file.Code, $@"\bReportGen\.{other}\b")
                     select $"{file.Name} names ReportGen.{other}";

        Assert.Empty(faults);
    }

    [Theory]
    [MemberData(nameof(AllRooms))]
    public void A_room_names_only_its_own_packages(string room)
    {
        var faults = from file in Sources(room)
                     from package in Packages
                     where !package.Value.Contains(room) && Regex.IsMatch(file.Code, $@"\b{Regex.Escape(package.Key)}\b")
                     select $"{file.Name} names {package.Key}";

        Assert.Empty(faults);
    }

    [Theory]
    [MemberData(nameof(AllRooms))]
    public void No_room_of_the_library_knows_console_disk_or_clock(string room)
    {
        var faults = from file in Sources(room)
                     from Match match in World().Matches(file.Code)
                     select $"{file.Name} names {match.Value}";

        Assert.Empty(faults);
    }

    [Theory]
    [MemberData(nameof(AllRooms))]
    public void Files_stay_small_and_say_what_they_hold(string room)
    {
        var faults = from file in Sources(room)
                     where file.Lines > 500 || Vague().IsMatch(file.Name) || file.Code.Contains("#region", StringComparison.Ordinal)
                     select $"{file.Name} ({file.Lines} lines)";

        Assert.Empty(faults);
    }

    private static IEnumerable<(string Name, string Code, int Lines)> Sources(string room)
    {
        var folder = TestPaths.In("src", "ReportGen", room);
        string[] files = Directory.Exists(folder) ? Directory.GetFiles(folder, "*.cs", SearchOption.AllDirectories) : [];
        return from path in files
               let text = File.ReadAllText(path)
               select (Path.GetRelativePath(folder, path), Comments().Replace(text, ""), text.Count(c => c == '\n'));
    }

    [GeneratedRegex(@"(?<!\.)\b(Console|File|Directory|FileInfo|DirectoryInfo|Environment)\.\w+|\bDateTime(Offset)?\.(Utc)?(Now|Today)\b|\bGuid\.NewGuid\b|\bnew Random\(")]
    private static partial Regex World();

    [GeneratedRegex(@"(Helper|Util|Manager|Service|Common|Misc)s?\.cs$")]
    private static partial Regex Vague();

    [GeneratedRegex(@"^\s*//.*$", RegexOptions.Multiline)]
    private static partial Regex Comments();
}
