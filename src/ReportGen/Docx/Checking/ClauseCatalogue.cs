using ReportGen.Diagnostics;

namespace ReportGen.Docx;

/// <summary>
/// The clauses of GB/T 9704-2012 (党政机关公文格式) that speak about layout, in the order of the standard: the one list that the check, its output, its guide and
/// its tests read.
/// </summary>
public static class ClauseCatalogue
{
    private static readonly Message s_noHead = new("没有版头", "no red head");
    private static readonly Message s_noSignature = new("没有署名和成文日期", "no signature");
    private static readonly Message s_noImprint = new("没有版记", "no imprint");
    private static readonly Message s_unseen = new("文件里看不出", "not to be seen in a file");

    public static Clause Paper { get; } = new("paper", "5.1", new("纸张", "paper"), new("A4，210毫米×297毫米", "A4, 210 mm × 297 mm"), s_unseen);

    public static Clause TopMargin { get; } = new("top", "5.2.1", new("天头", "top margin"), new("上白边37毫米±1毫米", "37 mm ±1 mm"), s_unseen);

    public static Clause LeftMargin { get; } = new("left", "5.2.1", new("订口", "binding margin"), new("左白边28毫米±1毫米", "28 mm ±1 mm"), s_unseen);

    public static Clause TypeArea { get; } = new("type-area", "5.2.1", new("版心", "type area"), new("156毫米×225毫米，误差不超过1毫米", "156 mm × 225 mm, ±1 mm"), s_unseen);

    public static Clause BodyFont { get; } = new("body-font", "5.2.2", new("正文字体字号", "text face and size"), new("一般用3号仿宋", "size 3 (16 pt) FangSong"), new("没有正文", "no running text"));

    public static Clause Lines { get; } = new("lines", "5.2.3", new("行数", "lines a page"), new("一般每面排22行，撑满版心", "22 lines a page that fill the type area"), new("没有正文", "no running text"));

    public static Clause Characters { get; } = new("characters", "5.2.3", new("每行字数", "characters a line"), new("一般每行排28个字", "28 characters a line"), new("没有正文", "no running text"));

    public static Clause Colour { get; } = new("colour", "5.2.4", new("文字颜色", "colour of text"), new("没有特殊说明的，黑色", "black, unless stated otherwise"), new("没有文字", "no text"));

    public static Clause Printing { get; } = new("printing", "6", new("印制装订", "printing and binding"), new("双面印刷，左侧装订", "printed on both sides, bound at the left"), s_unseen);

    public static Clause CopyNumber { get; } = new("copy-number", "7.2.1", new("份号", "copy number"), new("6位阿拉伯数字，3号，顶格编排在版心左上角第一行", "6 digits, size 3, flush left in the first line"), new("没有份号", "no copy number"));

    public static Clause Secrecy { get; } = new("secrecy", "7.2.2", new("密级和保密期限", "secrecy"), new("3号黑体，顶格编排在版心左上角第二行", "size 3 Hei, flush left in the second line"), new("没有密级", "not classified"));

    public static Clause Urgency { get; } = new("urgency", "7.2.3", new("紧急程度", "urgency"), new("3号黑体，顶格编排在版心左上角", "size 3 Hei, flush left"), new("没有紧急程度", "not urgent"));

    public static Clause HeadMark { get; } = new("mark", "7.2.4", new("发文机关标志", "name of the issuing organ"), new("红色小标宋，居中，上边缘至版心上边缘35毫米", "red XiaoBiaoSong, centred, 35 mm below the upper edge of the type area"), s_noHead);

    public static Clause DocumentNumber { get; } = new("number", "7.2.5", new("发文字号", "document number"), new("3号仿宋，发文机关标志下空二行，居中（有签发人的居左空一字）；年份用六角括号〔〕，写全称，序号不编虚位、不加“第”", "size 3 FangSong, two lines below the mark, centred (at the left with a signer); year in 〔〕, no padded serial number"), s_noHead);

    public static Clause Signer { get; } = new("signer", "7.2.6", new("签发人", "signer"), new("“签发人”用3号仿宋，姓名用3号楷体，居右空一字", "label in FangSong, name in Kai, one character from the right"), new("没有签发人", "no signer"));

    public static Clause HeadRule { get; } = new("head-rule", "7.2.7", new("版头分隔线", "red rule"), new("发文字号之下4毫米处，居中，与版心等宽，红色", "red, 4 mm below the number, as wide as the type area"), s_noHead);

    public static Clause Title { get; } = new("title", "7.3.1", new("标题", "title"), new("2号小标宋，居中；有版头的，红色分隔线下空二行", "size 2 (22 pt) XiaoBiaoSong, centred; two lines below the red rule"), new("没有标题", "no title"));

    public static Clause Addressee { get; } = new("addressee", "7.3.2", new("主送机关（称谓）", "addressee"), new("标题下空一行，居左顶格，3号仿宋，后面用全角冒号", "one line below the title, flush left, size 3 FangSong, with a full-width colon"), new("没有主送机关", "no addressee"));

    public static Clause BodyIndent { get; } = new("body-indent", "7.3.3", new("正文段落", "paragraphs"), new("每个自然段左空二字，回行顶格", "first line indented two characters"), new("没有正文", "no running text"));

    public static Clause Heading1 { get; } = new("heading-1", "7.3.3", new("第一层标题", "headings, level 1"), new("3号黑体，左空二字", "size 3 Hei, indented two characters"), new("没有第一层标题", "none"));

    public static Clause Heading2 { get; } = new("heading-2", "7.3.3", new("第二层标题", "headings, level 2"), new("3号楷体，左空二字", "size 3 Kai, indented two characters"), new("没有第二层标题", "none"));

    public static Clause LowerHeadings { get; } = new("heading-3", "7.3.3", new("第三层、第四层标题", "headings, levels 3 and 4"), new("3号仿宋，左空二字", "size 3 FangSong, indented two characters"), new("没有第三层标题", "none"));

    public static Clause Numerals { get; } = new("numerals", "7.3.3", new("结构层次序数", "numerals"), new("依次用“一、”“（一）”“1.”“（1）”", "一、, （一）, 1., （1）, in this order"), new("没有序数", "none"));

    public static Clause AttachmentNote { get; } = new("attachment-note", "7.3.4", new("附件说明", "list of attachments"), new("正文下空一行左空二字写“附件：”，名称后不加标点", "one line below the text, indented two characters: 附件：…, no punctuation after a name"), new("没有附件", "no attachments"));

    public static Clause Signature { get; } = new("signature", "7.3.5", new("署名和成文日期的位置", "place of signature and date"), new("不盖章的，正文下空一行，署名右空二字，日期首字比署名首字右移二字；盖章的，日期右空四字，署名以日期为准居中", "unsealed: one line below the text, two characters from the right, the date two characters right of the name; sealed: the date four characters from the right, the name centred above it"), s_noSignature);

    public static Clause Date { get; } = new("date", "7.3.5.4", new("成文日期", "date"), new("阿拉伯数字，年、月、日写全，年份写全称，月、日不编虚位", "Arabic digits, full year, month and day without a leading 0"), s_noSignature);

    public static Clause Remark { get; } = new("remark", "7.3.6", new("附注", "remark"), new("居左空二字加圆括号，编排在成文日期下一行", "below the date, indented two characters, in parentheses"), new("没有附注", "no remark"));

    public static Clause Attachment { get; } = new("attachment", "7.3.7", new("附件", "attachments"), new("另面编排；“附件”和顺序号用3号黑体顶格，标题居中编排在版心第三行", "on a page of its own; 附件 and its number in size 3 Hei, flush left; its title centred in the third line"), new("没有附件", "no attachments"));

    public static Clause ImprintRules { get; } = new("imprint-rules", "7.4.1", new("版记分隔线", "rules of the imprint"), new("与版心等宽；首条、末条0.35毫米，中间的0.25毫米", "as wide as the type area; the first and the last 0.35 mm, others 0.25 mm"), s_noImprint);

    public static Clause Copies { get; } = new("copies", "7.4.2", new("抄送机关", "copies to"), new("4号仿宋，左右各空一字，最后用句号", "size 4 (14 pt) FangSong, a character in from each side, with a full stop"), new("没有抄送机关", "no copies"));

    public static Clause Issuer { get; } = new("issuer", "7.4.3", new("印发机关和印发日期", "issuer and date of issue"), new("4号仿宋，印发机关左空一字，印发日期右空一字，后加“印发”", "size 4 FangSong, a character in from each side, the date followed by 印发"), s_noImprint);

    public static Clause PageNumber { get; } = new("page-number", "7.5", new("页码", "page numbers"), new("4号半角宋体阿拉伯数字，左右各放一条一字线", "size 4 (14 pt) SimSun digits between one-em dashes"), s_unseen);

    public static Clause PageNumberPlace { get; } = new("page-number-place", "7.5", new("页码位置", "place of page numbers"), new("单页码居右空一字，双页码居左空一字", "odd pages: at the right, even pages: at the left, one character in"), new("没有页码", "no page numbers"));

    public static Clause PageNumberHeight { get; } = new("page-number-height", "7.5", new("页码高低", "height of page numbers"), new("一字线上距版心下边缘7毫米", "the dashes 7 mm below the type area"), new("没有页码", "no page numbers"));

    public static Clause Landscape { get; } = new("landscape", "8", new("横排表格的页码", "page numbers of landscape pages"), new("A4横排的，页码位置与其他页一致", "where upright pages have them"), new("没有横排的页", "no landscape pages"));

    public static Clause Punctuation { get; } = new("punctuation", "9", new("标点和数字", "punctuation and digits"), new("引号、破折号、省略号用全角（汉字字体），数字用半角", "quotes, dashes and ellipses full-width (set in the Chinese face), digits half-width"), new("没有这些符号", "none"));

    public static Clause Special { get; } = new("special", "10", new("信函、命令、纪要格式", "letters, orders, minutes"), new("特定格式另有规定", "have layouts of their own"), new("这三种特定格式不查，只查一般公文的格式", "not checked: only the general layout is"));

    public static IReadOnlyList<Clause> All { get; } =
    [
        Paper, TopMargin, LeftMargin, TypeArea, BodyFont, Lines, Characters, Colour, Printing,
        CopyNumber, Secrecy, Urgency, HeadMark, DocumentNumber, Signer, HeadRule,
        Title, Addressee, BodyIndent, Heading1, Heading2, LowerHeadings, Numerals, AttachmentNote, Signature, Date, Remark, Attachment,
        ImprintRules, Copies, Issuer, PageNumber, PageNumberPlace, PageNumberHeight, Landscape, Punctuation, Special,
    ];
}
