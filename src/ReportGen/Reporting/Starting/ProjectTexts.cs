using ReportGen.Ledger;
using ReportGen.Records;

namespace ReportGen.Reporting;

/// <summary>The short files of a new project.</summary>
internal static class ProjectTexts
{
    /// <summary>The name of the script that makes the next year's records, without its ending.</summary>
    public const string NextYearName = "转到下一年";

    private const string SchemaLine = "# yaml-language-server: $schema=reportgen.schema.json\n";

    /// <summary>What the years share.</summary>
    public static string Project(ProjectRequest request) => SchemaLine + $"""
        # 各年度共用的内容：设置和成文的习惯。年度文件里写了同名的项，以年度文件为准。
        格式版本: 1
        {(request.InLedger ? "" : Unit(request))}
        设置:
          规则集: 国家
          办结口径: 答复即办结          # 也可以写：仅A类、AB类
          小数位: 1                     # 比率保留几位小数

        报告:
          署名: {Quoted(request.Name + "人大" + (request.Level is "县" or "区" or "街道" ? "" : "主席团"))}

        """.ReplaceLineEndings("\n");

    /// <summary>A year file to begin with: the lists that every office fills, each with a commented example.</summary>
    public static string Year(ProjectRequest request) => SchemaLine + $"""
        # {request.Year}年的记录。没有发生过的写“无”，没有填的先不写。
        # 日期写 {request.Year}-05-09、5月9日、6月上旬、第二季度；数量写 23、30余、近300、未统计；参加代表写人数，或者用顿号分开的姓名。
        # {LedgerTemplate.Note(request.Year)}
        格式版本: 1
        年度: {request.Year}

        # 人代会:
        #   - 日期: {request.Year}-01-16..{request.Year}-01-17
        #     会次: 1
        #     应到: 51
        #     实到: 49

        # 主席团会议:
        #   - {"{"}日期: {request.Year}-03-12, 应到: 9, 实到: 9, 议题: [年度监督计划]{"}"}

        # 监督活动:
        #   - 日期: 5月15日
        #     类型: 视察
        #     主题: 河道管护
        #     参加代表: 21
        #     发现问题: [垃圾清运不及时]
        #     意见建议: 3

        # 代表建议:
        #   - 编号: {request.Year}-001
        #     标题: 关于增加集镇停车位的建议
        #     提出日期: {request.Year}-01-16

        # 存在问题:
        #   - 监督的深度不够

        # 下一步打算:
        #   - 围绕农村养老服务开展专题询问

        """.ReplaceLineEndings("\n");

    public static string Ignored(ProjectRequest request) => $"""
        # 个人信息不进版本库：通讯录、身份证号、手机号另外存放。
        个人信息/
        *通讯录*
        *联系方式*
        {(request is { InLedger: true, Checks: ContinuousIntegration.None } ? "*台账.xlsx" : "# 台账里填了电话、出生年月的，去掉下一行开头的“# ”：\n# *台账.xlsx")}

        # 写出的材料、打开表格时的临时文件
        *.docx
        核对结果.txt
        ~$*
        .reportgen-*.tmp

        """.ReplaceLineEndings("\n");

    public static string GitHub => """
        # 每次改动都核对记录；有错误就不通过。程序先装好，或者把下面一行换成本单位安装它的办法。
        name: 核对记录
        on: [push, pull_request]
        permissions:
          contents: read
        jobs:
          validate:
            runs-on: ubuntu-latest
            steps:
              - uses: actions/checkout@v4
              - uses: actions/setup-dotnet@v4
                with:
                  dotnet-version: 10.0.x
              - run: dotnet tool install --global reportgen
              - run: reportgen validate . --format github

        """.ReplaceLineEndings("\n");

    public static string GitLab => """
        # 每次改动都核对记录；有错误就不通过。程序先装好，或者把下面一行换成本单位安装它的办法。
        核对记录:
          image: mcr.microsoft.com/dotnet/sdk:10.0
          script:
            - dotnet tool install --tool-path /usr/local/bin reportgen
            - reportgen validate .

        """.ReplaceLineEndings("\n");

    /// <summary>For people who open the folder: what is what.</summary>
    public static string ReadMe(ProjectRequest request, string records) => $"""
        {request.Name}人大工作记录

        {records}
            {request.Year}年的记录。平时做了什么，随时记在里面，记完保存。
        写总结.cmd（Windows）、写总结.sh（Linux）
            双击：核对记录，写出{request.Year}年的工作总结。记录有错的，会说明在哪里、怎么改，也写在 核对结果.txt 里。
        转到下一年.cmd（Windows）、转到下一年.sh（Linux）
            双击：从最近一年的记录做出下一年的：单位、名册、没有办完的建议和打算都带过去。
        程序 reportgen
            放在这个文件夹里，或者请管电脑的同事装好。
        其他文件
            是程序的设置，不用打开，也不要删。

        年底：把记录填完，双击“写总结”，在 Word 或 WPS 里打开写出的文档，看一遍，改定签发。
        下一年：双击“转到下一年”，以后记在新的一年里。“写总结”写的还是{request.Year}年的；新的一年的总结，把新的记录拖到程序上写。

        """.ReplaceLineEndings("\r\n");

    /// <summary>
    /// A console of a Chinese Windows reads batch files by code page 936, this one is UTF-8: only letters that all code pages share stand before
    /// the change, and there is no label to jump to behind it, which old consoles miscount. The console gets its code page back.
    /// </summary>
    public static string WindowsScript(string records) => Windows("写总结", $"""
          "%program%" build "{records}" --keep-findings
        """);

    public static string UnixScript(string records) => Unix("写总结", $"""
        exec "$program" build "{records}" --keep-findings

        """);

    /// <summary>The next year's records from the newest beside the script, after a key: a second click would begin the year after that.</summary>
    /// <param name="ending">What follows the year in the names of the records: 台账.xlsx or .yaml.</param>
    public static string WindowsNextYear(string ending) => Windows(NextYearName, $"""
          if defined records (
            echo 要从 %records% 做出下一年的记录。不做的，关掉这个窗口。
            pause
            "%program%" rollover "%records%" && echo 下一年的记录写好了，名字在上面；以后记在那里面，写它的总结时把它拖到程序上。
          ) else (
            echo {NoRecords(ending)}
          )
        """, $"""for %%f in (20??{ending}) do set "records=%%f" """.TrimEnd());

    /// <inheritdoc cref="WindowsNextYear"/>
    public static string UnixNextYear(string ending) => Unix(NextYearName, $$"""
        records=
        for file in 20[0-9][0-9]{{ending}}; do
          if [ -f "$file" ]; then records=$file; fi
        done
        if [ -z "$records" ]; then
          echo '{{NoRecords(ending)}}' >&2
          exit 3
        fi
        if [ -t 0 ]; then
          printf '要从 %s 做出下一年的记录。按回车继续；不做的，关掉这个窗口。' "$records"
          read -r answer
        fi
        "$program" rollover "$records" && echo '下一年的记录写好了，名字在上面；以后记在那里面，写它的总结时把它拖到程序上。'

        """);

    private static string Windows(string script, string body, string find = "rem") => $"""
        @echo off
        setlocal
        for /f "tokens=2 delims=:" %%p in ('chcp') do set "before=%%p"
        chcp 65001 > nul
        cd /d "%~dp0"
        set "program="
        set "records="
        {find}
        for %%p in (reportgen.exe) do set "program=%%~$PATH:p"
        if exist "%~dp0reportgen.exe" set "program=%~dp0reportgen.exe"
        if defined program (
        {body}
        ) else (
          echo {NoProgram("reportgen.exe", script)}
        )
        if defined before chcp %before% > nul
        pause

        """.ReplaceLineEndings("\r\n");

    private static string Unix(string script, string body) => $"""
        #!/bin/sh
        cd "$(dirname "$0")" || exit 1
        if [ -x ./reportgen ]; then
          program=./reportgen
        elif command -v reportgen > /dev/null 2>&1; then
          program=reportgen
        else
          echo '{NoProgram("reportgen", script)}' >&2
          exit 127
        fi
        {body}
        """.ReplaceLineEndings("\n");

    private static string NoRecords(string ending) => $"这个文件夹里没有一年的记录（如 2025{ending}）。请把它放进来，再双击“{NextYearName}”。";

    private static string NoProgram(string program, string script) => $"找不到程序 {program}。请把它放进这个文件夹，和“{script}”放在一起，再双击“{script}”。";

    private static string Unit(ProjectRequest request) =>
        $"\n单位:\n  名称: {Quoted(request.Name)}\n  级别: {request.Level}\n{(request.Parent.Length > 0 ? $"  上级: {Quoted(request.Parent)}\n" : "")}  {Units.Term.Name}: {request.Term}\n";

    private static string Quoted(string text) => Ledger.YamlScalars.Quote(text);
}
