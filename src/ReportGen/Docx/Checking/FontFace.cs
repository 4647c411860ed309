namespace ReportGen.Docx;

/// <summary>The faces that GB/T 9704 speaks of; the many names under which systems have them count as one.</summary>
internal enum FontFace
{
    /// <summary>None of them.</summary>
    Other,

    /// <summary>仿宋.</summary>
    FangSong,

    /// <summary>楷体.</summary>
    Kai,

    /// <summary>黑体.</summary>
    Hei,

    /// <summary>小标宋.</summary>
    XiaoBiaoSong,

    /// <summary>宋体.</summary>
    Song,
}
