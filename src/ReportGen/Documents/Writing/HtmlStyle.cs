namespace ReportGen.Documents.Writing;

/// <summary>The style of the page: faces of the standard with what machines have instead, and its margins in print.</summary>
internal static class HtmlStyle
{
    public const string Sheet = """
        :root { font: 18px/1.8 FangSong_GB2312, 仿宋_GB2312, FangSong, 仿宋, "Noto Serif CJK SC", "Songti SC", serif; color: #000; background: #fff; }
        body { margin: 0; }
        main { max-width: 38em; margin: 0 auto; padding: 2.5em 1.25em 4em; text-align: justify; }
        h1 { font: 1.5em/1.5 方正小标宋简体, FZXiaoBiaoSong-B05S, STZhongsong, "Noto Serif CJK SC", serif; text-align: center; text-wrap: balance; margin: 0 0 1em; }
        h2, h3, h4, h5 { font-size: 1em; font-weight: normal; text-indent: 2em; margin: 0; break-after: avoid; }
        h2, caption, figcaption, th { font-family: 黑体, SimHei, "Noto Sans CJK SC", "PingFang SC", sans-serif; }
        h3, em, .subtitle, .speaker { font-family: 楷体_GB2312, KaiTi_GB2312, KaiTi, 楷体, "AR PL UKai CN", serif; font-style: normal; }
        p { margin: 0; text-indent: 2em; }
        ol, ul { margin: 0; padding-left: 3.5em; }
        li p { text-indent: 0; }
        header { text-align: center; border-bottom: 2px solid #c00; padding-bottom: .6em; margin-bottom: 2em; }
        header p, footer p { text-indent: 0; }
        .mark { font: 1.8em/1.5 方正小标宋简体, FZXiaoBiaoSong-B05S, STZhongsong, "Noto Serif CJK SC", serif; color: #c00; margin-bottom: 1em; }
        footer { border: solid #000; border-width: 1px 0; margin-top: 2em; padding: 0 1em; font-size: .9em; }
        .subtitle, .speaker { text-align: center; text-indent: 0; }
        .speaker { margin-bottom: 1em; }
        .salutation { text-indent: 0; }
        .note { font-size: .8em; }
        .table { overflow-x: auto; margin: .75em 0; }
        table { border-collapse: collapse; width: 100%; font-size: .8em; line-height: 1.5; text-align: left; }
        caption, figcaption { padding: .4em; }
        figure { margin: .75em 0; }
        figcaption { font-size: .8em; text-align: center; }
        th { font-weight: normal; text-align: center; }
        th, td { border: 1px solid #000; padding: .3em .5em; }
        td.right { text-align: right; }
        td.center { text-align: center; }
        .signature { width: fit-content; margin: 1.8em 2em 0 auto; text-align: center; }
        .signature p { text-indent: 0; }
        @media print {
          @page { size: A4; margin: 37mm 26mm 35mm 28mm; }
          :root { font-size: 16pt; line-height: 28.95pt; }
          main { max-width: none; padding: 0; }
          h1 { font-size: 22pt; }
          thead { display: table-header-group; }
          tr, .signature { break-inside: avoid; }
          .table { overflow: visible; }
          .pagebreak { break-before: page; }
        }

        """;
}
