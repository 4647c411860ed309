namespace ReportGen.Records;

/// <summary>The top level of a record file.</summary>
public static class YearFile
{
    public static readonly Field<Quantity> Version = Declare.Count("reportgen", "格式版本", "", "格式版本，写 1", required: true);
    public static readonly Field<Period> Period = Declare.New<Period>("period", "年度/报告期/期间", FieldKind.Period, "报告期，如 2024、2024-H1", required: true);
    public static readonly Field<Record> Unit = Declare.Record("unit", "单位/本单位/乡镇概况", Units.Type, "本单位，可写在项目文件里", required: true);
    public static readonly Field<IReadOnlyList<NamedText>> Narrative = Declare.New<IReadOnlyList<NamedText>>("narrative", "文字材料", FieldKind.Named, "开头、指导思想、结尾和各章的文字");
    public static readonly Field<Record> Report = Declare.Record("report", "成文/报告", Reports.Type, "成文的各项");
    public static readonly Field<IReadOnlyList<DeclaredFigure>> Declared = Declare.New<IReadOnlyList<DeclaredFigure>>("declared", "汇总数/申报总数", FieldKind.Named, "没有逐条记录的总数：统计项名称和数量");
    public static readonly Field<IReadOnlyList<DeclaredYear>> DeclaredSince = Declare.New<IReadOnlyList<DeclaredYear>>("declared_since", "历年累计/历年总数/历年数据", FieldKind.Named, "报告期以外各年的总数");
    public static readonly Field<Record> Settings = Declare.Record("settings", "设置", SettingsFields.Type, "设置");

    public static readonly RecordType Type = new(
        "record_file",
        "年度文件",
        [Version, Period, Unit, Report, Settings, Narrative, Declared, DeclaredSince, .. RecordCatalogue.Lists.Select(type => Declare.List(type, type.Name))],
        isList: false);
}
