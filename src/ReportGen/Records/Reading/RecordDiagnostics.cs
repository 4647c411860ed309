using ReportGen.Diagnostics;

namespace ReportGen.Records;

/// <summary>Findings about keys, records, files and their merging.</summary>
internal static class RecordDiagnostics
{
    public static void ReportUnknownKey(this DiagnosticBag bag, Location at, string key, RecordType type)
    {
        var hint = NearestName.Of(key, type.Words);
        bag.Report(
            RecordRules.UnknownKey,
            at,
            new($"“{type.Name}”里没有“{key}”这一项", $"\"{key}\" is not known in {EnglishName(type)}"),
            hint is null ? null : new Message($"是不是“{hint}”？", $"did you mean \"{hint}\"?"),
            new($"可以写：{string.Join("、", type.Fields.Select(f => f.Name))}", $"one of: {string.Join(", ", type.Fields.Select(f => f.Key))}"));
    }

    // The file as a whole is no field, and has no name that anybody writes.
    private static string EnglishName(RecordType type) =>
        type == YearFile.Type ? "the file" : type == PhraseReader.Top ? "the file of phrases" : $"\"{type.Key}\"";

    /// <summary>A piece of a sentence that stands where a field is wanted: a half-width comma within { } has cut the sentence in two.</summary>
    public static void ReportCutSentence(this DiagnosticBag bag, Location at, string piece, RecordType type) =>
        bag.Report(
            RecordRules.UnknownKey,
            at,
            new($"“{type.Name}”里没有“{piece}”这一项", $"\"{piece}\" is not known in {EnglishName(type)}"),
            new("这是前面那句话的后半句，被半角逗号断开了", "the rest of the sentence before it, which a half-width comma has cut"),
            new("前面的逗号改成全角“，”，或者给整句话加上引号", "write the comma full-width, or put the whole sentence in quotes"));

    /// <summary>A field and its value within { } without the colon between them: {主题: 河道, 参加代表30}.</summary>
    /// <param name="bag">Takes the finding.</param>
    /// <param name="at">Where the field stands.</param>
    /// <param name="piece">Field and value, as they were written.</param>
    /// <param name="name">The field.</param>
    /// <param name="value">What stands behind it.</param>
    /// <param name="type">The record.</param>
    public static void ReportMissingColon(this DiagnosticBag bag, Location at, string piece, string name, string value, RecordType type) =>
        bag.Report(
            RecordRules.UnknownKey,
            at,
            new($"“{type.Name}”里没有“{piece}”这一项", $"\"{piece}\" is not known in {EnglishName(type)}"),
            new("少了冒号", "the colon is missing"),
            new($"写成“{name}: {value}”，冒号用半角，后面空一格", $"write \"{name}: {value}\""));

    /// <summary>A word within { } that is no field and has no colon: a piece of the value before it, or a field without its name.</summary>
    /// <param name="bag">Takes the finding.</param>
    /// <param name="at">Where the word stands.</param>
    /// <param name="piece">The word.</param>
    /// <param name="type">The record.</param>
    /// <param name="before">The field before it; null where it is the first.</param>
    public static void ReportPiece(this DiagnosticBag bag, Location at, string piece, RecordType type, Field? before)
    {
        var ofBefore = before?.Kind switch
        {
            FieldKind.Quantity or FieldKind.People or FieldKind.Items when FlowPiece.IsNumber(piece) => new($"是“{before!.Name}”的数，数里面不写逗号；", $"if it belongs to \"{before.Key}\", write the number without a comma; "),
            FieldKind.TextList or FieldKind.People or FieldKind.Items => new($"是“{before!.Name}”里的，几项之间用顿号“、”；", $"if it belongs to \"{before.Key}\", part the items with 、; "),
            FieldKind.Text => new($"是“{before!.Name}”里的话，前面的逗号改成全角“，”，或者给整句话加上引号；", $"if it belongs to \"{before.Key}\", write the comma full-width, or put the whole in quotes; "),
            _ => new Message("", ""),
        };
        bag.Report(
            RecordRules.UnknownKey,
            at,
            new($"“{type.Name}”里没有“{piece}”这一项", $"\"{piece}\" is not known in {EnglishName(type)}"),
            before is null ? new("后面没有冒号", "no colon behind it") : new("前面是半角逗号，后面没有冒号", "a comma before it and no colon behind"),
            new($"{ofBefore.Chinese}是单独一项的，写成“名称: 内容”", $"{ofBefore.English}a field of its own is written \"name: value\""));
    }

    public static void ReportMissingField(this DiagnosticBag bag, Location at, RecordType type, Field field) =>
        bag.Report(RecordRules.MissingField, at, new($"“{type.Name}”缺少必填的“{field.Name}”", $"{EnglishName(type)} lacks \"{field.Key}\""), help: at.Source is SheetSource ? new($"在这一格填上{field.Name}（{field.Meaning}）", $"fill in {field.Name}") : new($"补上“{field.Name}: …”（{field.Meaning}）", $"add \"{field.Key}: …\""));

    /// <param name="bag">Takes the finding.</param>
    /// <param name="at">Where the file begins.</param>
    /// <param name="project">The project file above it, which lacks the unit, too; null where none was found.</param>
    public static void ReportMissingUnit(this DiagnosticBag bag, Location at, string? project)
    {
        var isSheet = at.Source is SheetSource;
        bag.Report(
            RecordRules.MissingUnit,
            at,
            project is null
                ? new("没有写明单位，也没有找到可以写单位的项目文件 reportgen.yaml", "the unit is missing, and no project file (reportgen.yaml) was found that could hold it")
                : new($"没有写明单位，项目文件 {project} 里也没有写", $"the unit is missing, here and in the project file {project}"),
            help: new(
                $"{(isSheet ? "在“本单位”表里填上名称、级别、届" : "在年度文件里写上“单位”")}，或者写在{(project is null ? "这个文件夹（或上级文件夹）的 reportgen.yaml" : "项目文件")}里",
                $"{(isSheet ? "fill in the sheet 本单位" : "add \"unit\" here")}, or write it in {(project is null ? "a reportgen.yaml in this folder or above it" : "the project file")}"));
    }

    public static void ReportVersion(this DiagnosticBag bag, Location at, string text) =>
        bag.Report(RecordRules.Version, at, new($"不认识格式版本“{text}”", $"format version \"{text}\" is not known"), help: new("写 格式版本: 1", "write reportgen: 1"));

    public static void ReportUnknownDeputy(this DiagnosticBag bag, Location at, string name, Roster roster)
    {
        var hint = NearestName.Of(name, roster.Names);
        bag.Report(
            RecordRules.UnknownDeputy,
            at,
            new($"代表名册里没有“{name}”", $"\"{name}\" is not in the roster"),
            hint is null ? null : new Message($"是不是“{hint}”？", $"did you mean \"{hint}\"?"),
            new(at.Source is SheetSource ? "改正姓名，或补进“代表名册”表；名册有意不全的，在“本单位”表的“名册完整”后面写“否”" : "改正姓名，或补进代表名册；名册有意不全的，在单位里写“名册完整: 否”", "correct the name or add it to the roster; for a partial roster set unit.deputies_complete to false"));
    }

    public static void ReportNamesakes(this DiagnosticBag bag, Location at, string name, IEnumerable<Record> namesakes) =>
        bag.Report(
            RecordRules.Namesakes,
            at,
            new($"名册里有几个“{name}”", $"several deputies are called \"{name}\""),
            help: new($"写明选区或小组，如 {name}（东河村）", $"add the district or group, as in {name}（东河村）"),
            related: [.. namesakes.Select(n => new Related(n.LocationOf(Deputies.Name), new("同名的一位", "one of them")))]);

    public static void ReportUnknownGroup(this DiagnosticBag bag, Location at, string group, IEnumerable<string> known)
    {
        var hint = NearestName.Of(group, known);
        bag.Report(RecordRules.UnknownGroup, at, new($"代表名册里没有“{group}”", $"no deputy of the roster is in \"{group}\""), hint is null ? null : new Message($"是不是“{hint}”？", $"did you mean \"{hint}\"?"));
    }

    public static void ReportContradiction(this DiagnosticBag bag, Location at, string name, string key, Location first) =>
        bag.Report(RecordRules.Contradiction, at, new($"同一单位同一年度的几个文件里，“{name}”写得不一样", $"files of one unit and period differ in \"{key}\""), help: new("只在一个文件里写，或者改成一样", "give it in one file, or make them agree"), related: [new(first, new("另一个文件里的", "the other one"))]);

    /// <summary>A file under a project names another unit than that: everything of the project's that it does not write itself is the other unit's.</summary>
    public static void ReportOtherUnit(this DiagnosticBag bag, Location at, string name, Location project, string projectName) => bag.Report(
        RecordRules.OtherUnit,
        at,
        new($"这个文件是{name}的，项目文件 {project.Source!.Path} 却是{projectName}的", $"this file is of {name}, but the project file {project.Source.Path} is of {projectName}"),
        help: new(
            $"{name}的记录放进自己的文件夹，另写 reportgen.yaml：这里没有写的（名册、概况、署名）都取{projectName}的。是改了名的，在设置里写 规则: {{RG1308: 关闭}}",
            $"keep the records of {name} in a folder of their own: what this file does not say (roster, particulars, signature) is taken from {projectName}. If the unit changed its name, set rules: {{RG1308: off}}"),
        related: [new Related(project, new("项目文件里的单位", "the project's unit"))]);

    /// <summary>The unit is called by its office, 清河镇人大, to which texts add 人大 and 第…届人民代表大会.</summary>
    public static void ReportOfficeAsUnit(this DiagnosticBag bag, Location at, string name, string place) => bag.Report(
        RecordRules.OfficeAsUnit,
        at,
        new($"单位名称写的是机关“{name}”，材料里会写成“{name}人大”", $"the unit is called by its office “{name}”: documents will say “{name}人大”"),
        help: place.Length == 0
            ? new("写地方的名称，如清河镇；“人大”“人大主席团”程序自己加", "write the place, as 清河镇; 人大 and 人大主席团 are added")
            : new($"写地方的名称“{place}”；“人大”“人大主席团”程序自己加", $"write the place, “{place}”; 人大 and 人大主席团 are added"));

    /// <summary>Two files of one unit and period hold the same records: a copy, or a ledger beside the YAML made of it.</summary>
    public static void ReportFileTwice(this DiagnosticBag bag, Location at, string first, int same)
    {
        var path = at.Source!.Path;
        bag.Report(
            RecordRules.FileTwice,
            at.Source is SheetSource ? at with { Length = 0 } : Location.File(path),
            new($"“{path}”和“{first}”是同一份记录（有{same}条完全一样），合在一起会算两次", $"“{path}” and “{first}” hold the same records ({same} are equal); together they would count twice"),
            help: IsLedger(path) == IsLedger(first)
                ? new("只给其中一个；多出来的一份移到别的文件夹", "name one of them; move the other to another folder")
                : new("台账和由它转出的 YAML 只留一份：以后记在哪一份里就留哪一份，另一份移到别的文件夹", "keep the ledger or the YAML made of it, whichever is kept up, and move the other to another folder"));
    }

    public static void ReportBadSetting(this DiagnosticBag bag, Location at, string name, string text, Message expected) =>
        bag.Report(RecordRules.BadSetting, at, new($"设置“{name}”不能是“{text}”", $"the setting \"{name}\" cannot be \"{text}\""), help: expected);

    /// <summary>A chapter stands twice in the list of a report's chapters: what the second entry says would be lost.</summary>
    public static void ReportChapterTwice(this DiagnosticBag bag, Location at, string name, Location first) => bag.Report(
        RecordRules.ChapterTwice,
        at,
        new($"“{name}”这一章写了两次，后面这一次不算", $"the chapter \"{name}\" is listed twice; the second one does not count"),
        help: new("合成一条，标题、导语、文字写在一起；不写这一章的，只写 不写: 是", "make one of them, with its title, lead and text; of a chapter left out write only off: true"),
        related: [new Related(first, new("前一个在这里", "the first one is here"))]);

    public static void ReportUnknownChapter(this DiagnosticBag bag, Location at, string name, IEnumerable<string> known)
    {
        var hint = NearestName.Of(name, known);
        bag.Report(
            RecordRules.UnknownChapter,
            at,
            new($"没有“{name}”这一章", $"there is no chapter \"{name}\""),
            hint is null ? null : new Message($"是不是“{hint}”？", $"did you mean \"{hint}\"?"),
            new($"固定的章：{string.Join("、", Chapters.All.Values.Select(c => c.Label))}；自拟的章在“文字材料”里写内容", "a chapter of your own needs its text in \"narrative\""));
    }

    private static bool IsLedger(string path) => path.EndsWith(".xlsx", StringComparison.OrdinalIgnoreCase);

    public static void ReportUnknownTable(this DiagnosticBag bag, Location at, string name)
    {
        var hint = NearestName.Of(name, RecordCatalogue.Lists.SelectMany(t => t.Names.Append(t.Key)));
        bag.Report(RecordRules.UnknownTable, at, new($"没有“{name}”这种记录，不能作附表", $"\"{name}\" is not a list of records"), hint is null ? null : new Message($"是不是“{hint}”？", $"did you mean \"{hint}\"?"));
    }
}
