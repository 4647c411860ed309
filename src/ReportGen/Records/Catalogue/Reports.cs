namespace ReportGen.Records;

/// <summary>How the document is made (成文).</summary>
public static class Reports
{
    public static readonly Field<EnumValue> Kind = Declare.Choice("kind", "种类", ReportKinds.All, "写成哪一种材料");
    public static readonly Field<string> Title = Declare.Text("title", "标题/题目", "标题");
    public static readonly Field<TextList> Recipient = Declare.NameList("recipient", "主送", "主送机关");
    public static readonly Field<string> Salutation = Declare.Text("salutation", "称谓", "称谓，如“各位代表”");
    public static readonly Field<string> Speaker = Declare.PersonName("speaker", "报告人", "报告人");
    public static readonly Field<string> Occasion = Declare.Text("occasion", "场合", "在什么场合");
    public static readonly Field<EnumValue> Voice = Declare.Choice("voice", "人称/口吻", Voices.All, "单位口吻还是第一人称");
    public static readonly Field<DateSpan> AsOf = Declare.Date("as_of", "统计截止", "情况写到哪一天为止；以后的记录不计入，校验时列出");
    public static readonly Field<string> SignedBy = Declare.Text("signed_by", "署名", "署名");
    public static readonly Field<DateSpan> SignedOn = Declare.Date("signed_on", "成文日期", "成文日期");
    public static readonly Field<string> Head = Declare.Text("head", "版头", "红头上的发文机关标志，如 清河镇人民代表大会主席团文件；不写就没有版头和版记");
    public static readonly Field<string> Number = Declare.Text("number", "发文字号", "发文字号，如 清人发〔2025〕1号；有版头时写");
    public static readonly Field<string> Signer = Declare.Text("signer", "签发人", "签发人；有版头的上行文写");
    public static readonly Field<TextList> Copies = Declare.NameList("copies", "抄送", "抄送机关；有版头时写在版记里");
    public static readonly Field<string> IssuedBy = Declare.Text("issued_by", "印发机关", "印发机关；有版头时写在版记里");
    public static readonly Field<DateSpan> IssuedOn = Declare.Date("issued_on", "印发日期", "印发日期；有版头时写在版记里");
    public static readonly Field<TextList> Attachments = Declare.NameList("attachments", "附件", "随文的附件名称，写在正文下的附件说明里；附表自动列在后面");
    public static readonly Field<string> Remark = Declare.Text("remark", "附注", "附注，如 此件公开发布；加圆括号写在成文日期下面");
    public static readonly Field<Quantity> Length = Declare.Count("length", "篇幅", "字", "大约多少字");
    public static readonly Field<TextList> Tables = Declare.NameList("tables", "附表", "附哪些记录的全表");
    public static readonly Field<RecordList> Chapters = Declare.Records("chapters", "章节", ReportChapters.Type, "章节的次序、标题和取舍；一章写一条，没有写到的章照原来的位置写");

    public static readonly RecordType Type = new(
        "report",
        "成文/报告",
        [Kind, Title, Recipient, Salutation, Speaker, Occasion, Voice, AsOf, SignedBy, SignedOn, Head, Number, Signer, Copies, IssuedBy, IssuedOn, Attachments, Remark, Length, Tables, Chapters],
        isList: false);
}
