using ReportGen.Ledger;
using ReportGen.Records;

namespace ReportGen.Reporting;

/// <summary>The short files of a new project.</summary>
internal static class ProjectTexts
{
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
            {request.Year}年的记录。平时做了什么，随时记在里面。
        reportgen.yaml
            各年度共用的设置，用记事本可以打开，一般不用改。
        写总结.cmd（Windows）、写总结.sh（Linux）
            双击：核对记录，写出工作总结。记录有错的，会说明在哪里、怎么改，也写在 核对结果.txt 里。
            要有程序 reportgen：放在这个文件夹里，或者请管电脑的同事装好。

        年底：把记录填完，双击“写总结”，在 Word 或 WPS 里打开写出的文档，看一遍，改定签发。
        下一年：reportgen rollover {records}

        """.ReplaceLineEndings("\r\n");

    /// <summary>
    /// A console of a Chinese Windows reads batch files by code page 936, this one is UTF-8: only letters that all code pages share stand before
    /// the change, and there is no label to jump to behind it, which old consoles miscount. The console gets its code page back.
    /// </summary>
    public static string WindowsScript(string records) => $"""
        @echo off
        setlocal
        for /f "tokens=2 delims=:" %%p in ('chcp') do set "before=%%p"
        chcp 65001 > nul
        cd /d "%~dp0"
        set "program="
        for %%p in (reportgen.exe) do set "program=%%~$PATH:p"
        if exist "%~dp0reportgen.exe" set "program=%~dp0reportgen.exe"
        if defined program (
          "%program%" build "{records}" --keep-findings
        ) else (
          echo {NoProgram("reportgen.exe")}
        )
        if defined before chcp %before% > nul
        pause

        """.ReplaceLineEndings("\r\n");

    public static string UnixScript(string records) => $"""
        #!/bin/sh
        cd "$(dirname "$0")" || exit 1
        if [ -x ./reportgen ]; then
          program=./reportgen
        elif command -v reportgen > /dev/null 2>&1; then
          program=reportgen
        else
          echo '{NoProgram("reportgen")}' >&2
          exit 127
        fi
        exec "$program" build "{records}" --keep-findings

        """.ReplaceLineEndings("\n");

    private static string NoProgram(string program) => $"找不到程序 {program}。请把它放进这个文件夹，和“写总结”放在一起，再双击“写总结”。";

    private static string Unit(ProjectRequest request) =>
        $"\n单位:\n  名称: {Quoted(request.Name)}\n  级别: {request.Level}\n{(request.Parent.Length > 0 ? $"  上级: {Quoted(request.Parent)}\n" : "")}  {Units.Term.Name}: {request.Term}\n";

    private static string Quoted(string text) => Ledger.YamlScalars.Quote(text);
}
