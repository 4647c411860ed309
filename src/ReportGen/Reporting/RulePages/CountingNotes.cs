using ReportGen.Diagnostics;

namespace ReportGen.Reporting;

/// <summary>What is counted and declared.</summary>
internal static class CountingNotes
{
    public static readonly IReadOnlyList<RuleNote> All =
    [
        new("RG6001",
            new("写到的统计项（汇总数、历年累计、文字里的花括号、explain）有没有。", "A statistic that there is not."),
            new("用 reportgen stats 看全部统计项，中文、英文名都可以写。", "reportgen stats lists them, in both languages.")),
        new("RG6002",
            new("汇总数（申报数）和按记录算出来的是不是一样；不一样的以记录为准。", "A declared total that differs from what the records give, which counts."),
            new("核对后改正申报数，或者补齐记录。", "Correct the total, or complete the records.")),
        new("RG6003",
            new("申报数是不是比记录里已经知道的还小。", "A declared total smaller than what the records hold already."),
            new("申报数应当包括已逐条记录的部分，改正其中一个。", "The total includes what is recorded one by one; correct one of them.")),
        new("RG6004",
            new("同一个统计项是不是申报了两次（中文名、英文名算同一个）；几年的文件都写了同一年的总数的，数是不是一样。", "A statistic that is declared twice in one file, or with other numbers in another."),
            new("只留一个；几个文件里的，改成一样的数。", "Keep one; in several files let them be the same.")),
        new("RG6005",
            new(
                "日期是一段时间的（4月至7月、2024年），是不是跨出了要统计的期间；跨出去的整条按第一天算，数也都算在那一期。拿来比较的上年同期，只在要比较的时候提示。",
                "A span of days across the edge of the period; the record counts whole, with all its figures, by its first day. Of the time that is compared with it is a note, told where something is compared."),
            new(
                "一次会议、一次活动的，写出具体日期；几次合记、一年合计的，按期分成几条，各写各的数；分不开的，核对以后在记录里写上 已核实: {规则: RG6005, 理由: …}。",
                "Of one meeting or activity write the exact day; part a total into one record a period, each with its own figures; where it cannot be parted, write waive: {rule: RG6005, reason: …} in the record.")),
        new("RG6006",
            new("人代会写的收到的议案数、建议数，和逐条记的（写了是这次会议的建议）是不是一样；不一样的以建议记录为准。", "Motions or suggestions that a session received and that differ from those recorded one by one as made at it, which count."),
            new("核对后改正其中一处。", "Correct one of them.")),
        new("RG6014",
            new("汇总数里的比率是不是漏了百分号：0.957 算作0.957%。", "A declared rate below one without a sign: 0.957 counts as 0.957%."),
            new("写上百分号，如 95.7%。", "Write the sign, as 95.7%.")),
        new("RG6007",
            new("单位里写的现有代表数，人代会的应到人数，是不是比名册里在职的多。", "More deputies stated by the unit, or expected at a session, than the roster holds."),
            new("补齐名册，或者核对人数；有意不全的，在单位里写“名册完整: 否”。", "Complete the roster, or set unit.deputies_complete to false.")),
        new("RG6008",
            new("几年的材料缺不缺哪一年的文件，一年、半年的材料缺不缺其中一段时间的文件；缺的不算，也不推算。", "A year without a file within a longer period, or a part of the year without one; nothing is estimated."),
            new("补上文件；缺的是一整年的，也可以在“历年累计”里写上这一年的总数。", "Add the file; of a whole year the totals may stand in declared_since instead.")),
        new("RG6009",
            new("两个文件记的是不是同一段时间，会不会算两次。", "Two files that tell of the same time."),
            new("只用其中一个，或者把重复的记录删去一处。", "Name one of them, or delete what both hold.")),
        new("RG6010",
            new("汇总时，各单位的设置（规则集、办结口径等）是不是一样。", "Units of a roll-up that count by different settings."),
            new("各单位按同一口径填报，再汇总。", "Let all units use the same settings.")),
        new("RG6011",
            new("统计截止日（没有写的，是成文日期）以后的记录没有计入，列出来。", "Records after the day up to which is counted (as_of, else signed_on), which are left out."),
            new("要计入的，改“统计截止”；本来就不计入的，不用改。", "To count them, change as_of; else there is nothing to do.")),
        new("RG6012",
            new("要统计的一段时间，是不是整个在文件的“统计截止”以后；在以后的，那一段什么也没有统计。", "A period that lies wholly after as_of of the file, of which nothing is counted."),
            new("把“统计截止”改为这一段的最后一天，或者删去。", "Let as_of be the last day of the period, or take it out.")),
        new("RG6013",
            new("汇总时，有没有两个单位的记录几乎一样：多半是同一个单位的文件换了个名称、写错了名称，又放进来一份。上级组织、几个单位共同参加的活动不算。", "Units of a roll-up whose records are nearly the same: mostly one unit, once under a wrong name. What a unit above organised is left out."),
            new("是同一个单位的，只留一份；确实是两个单位的，不用改。", "Keep one file of one unit; of two units there is nothing to do.")),
        new("RG6015",
            new(
                "几年的材料里，日期写成几年的（2006..2010）的记录。它们的数只算进几年的合计；各年对照表里，那几年写“—”，另有逐年记的写“不少于”，不比首末年的增减。",
                "In a longer period, records dated over several years. Their figures stand in the sum; the years show —, or “at least” where they have others, and no change from the first year to the last is told."),
            new("知道各年的数的，按年分成几条；不知道的，不用改。", "Part the record into one a year where the figures are known; else there is nothing to do.")),
        new("RG6016",
            new("单位里写的联络站数，是不是比逐个记的多，多的以单位写的为准；联络站记录里写了“次数”的，不算几个站。", "More stations stated by the unit than are recorded, which count; a station that says how many times."),
            new("核对个数，或者补记其余的站；活动的次数写在“活动次数”。", "Correct the number, or record the others; how often a station was active is activities.")),
        new("RG6017",
            new("全年的文件旁边有上半年的文件，上半年的汇总数是不是比全年的数还多。全年的数以全年的文件为准，不加上半年的汇总数。", "A total of a half-year that is more than the figure of its year. The year's own file is used, and the half's total is not added to it."),
            new("核对后改正其中一处；全年的文件漏记了的，补上。", "Correct one of the two, or record what the year's file lacks.")),
    ];
}
