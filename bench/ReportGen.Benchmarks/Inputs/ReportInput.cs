namespace ReportGen.Benchmarks.Inputs;

/// <summary>SMALL and LARGE: a year of 100 records, and the same with a long list of petitions, with a template for each.</summary>
internal static class ReportInput
{
    /// <summary>The records in each list that stands as a table in the document.</summary>
    public const int TableRows = 12;

    public static void WriteYear(TextWriter output, int petitions, string unit = "清河镇")
    {
        var records = new RecordWriter(output);
        records.Head(unit);
        records.List("监督活动", TableRows, n => records.Inspection(n, 2));
        records.List("代表建议", TableRows, n => records.Suggestion(n, 1));
        records.List("联系群众", TableRows, n => records.Contact(n, 2));
        records.List("学习培训", TableRows, n => records.Training(n, 2));
        records.List("主席团会议", 10, records.PresidiumMeeting);
        records.List("工作评议", 8, records.Evaluation);
        records.List("代表述职", 8, records.DutyReport);
        records.List("党的领导", 10, records.PartyWork);
        records.List("中心工作", 16, records.Work);
        if (petitions > 0)
        {
            records.List("信访", petitions, records.Petition);
        }
    }

    public const string SmallTemplate =
        """
        # {{ office.name }}{{ period.label }}{{ kind.title }}

        {{ period.words }}，{{ unit.name }}人大召开主席团会议{{ stats.presidium_meetings.total }}次，开展监督活动{{ stats.inspections.total }}次，收到代表建议{{ stats.suggestions.total }}件，接待和走访选民{{ stats.contacts.total }}次，组织学习培训{{ stats.trainings.total }}次。

        ## 党的领导
        {{ for r in party_work }}
        {{ zh.date r.date }}，组织{{ r.kind }}，主题是{{ r.topic }}，{{ r.people }}人次参加。{{ r.summary }}
        {{ end }}
        ## 会议
        {{ for r in presidium_meetings }}
        {{ zh.date r.date }}，召开第{{ zh.number r.no }}次主席团会议，应到{{ r.expected }}人，实到{{ r.attended }}人，讨论{{ zh.list r.topics }}。{{ r.summary }}
        {{ end }}
        ## 监督
        {{ for r in inspections }}
        {{ zh.date r.date }}，{{ r.deputies.count }}名代表到{{ zh.list r.sites }}开展{{ r.topic }}{{ r.kind }}。{{ r.summary }}
        {{ end }}
        {{ table inspections [["日期", "date"], ["类型", "kind"], ["主题", "topic"], ["地点", "sites"], ["代表", "deputies"], ["反馈", "feedback_date"]] caption: "表1 监督活动" }}

        {{ for r in evaluations }}
        {{ zh.date r.date }}，{{ r.participants }}人参加工作评议。{{ r.summary }}
        {{ end }}
        ## 建议办理
        {{ for r in suggestions }}
        {{ r.title }}由{{ r.proposer }}提出，{{ r.handler }}承办，代表对办理结果表示{{ r.satisfaction }}。{{ r.summary }}
        {{ end }}
        {{ table suggestions [["编号", "id"], ["标题", "title"], ["代表", "proposer"], ["主办", "handler"], ["答复", "replied"], ["结果", "result"]] caption: "表2 建议办理" }}

        ## 代表工作
        {{ for r in contacts }}
        {{ zh.date r.date }}，{{ r.deputies.count }}名代表在{{ r.station }}{{ r.form }}选民{{ r.voters }}人。{{ r.summary }}
        {{ end }}
        {{ table contacts [["日期", "date"], ["形式", "form"], ["联络站", "station"], ["代表", "deputies"], ["选民", "voters"], ["意见", "opinions"]] caption: "表3 联系群众" }}

        {{ for r in duty_reports }}
        {{ zh.date r.date }}，代表在{{ r.place }}向{{ r.voters }}名选民述职。{{ r.summary }}
        {{ end }}
        {{ table trainings [["日期", "date"], ["类型", "kind"], ["主题", "topic"], ["对象", "audience"], ["人次", "people"], ["形式", "form"]] caption: "表4 学习培训" }}

        ## 中心工作
        {{ for r in works }}
        在{{ r.place }}推进{{ r.what }}。{{ r.result }}
        {{ end }}

        """;

    public const string LargeTemplate = SmallTemplate +
        """
        ## 附表

        {{ table petitions [["编号", "id"], ["日期", "date"], ["类型", "kind"], ["事项", "subject"], ["件数", "count"], ["办结", "resolved"]] caption: "附表 来信来访" }}

        """;
}
