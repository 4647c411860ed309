using ReportGen.Diagnostics;
using ReportGen.Reporting;
using ReportGen.Templating;
using ReportGen.Tests.Records;
using ReportGen.Tests.WordTemplates;
using Xunit;

namespace ReportGen.Tests.Templates;

/// <summary>What checking finds in templates before there are any records. ⟦ ⟧ mark the places, in order.</summary>
public sealed class TemplateCheckTests
{
    [Fact]
    public void The_shipped_templates_are_clean()
    {
        var bag = new DiagnosticBag();
        var check = new TemplateCheck(new MemoryWorkspace(), ".");
        check.Run([], bag);

        Assert.Empty(bag.Items.Select(Told));
        var files = Directory.GetFiles(TestPaths.In("templates"), "*", SearchOption.AllDirectories);
        Assert.Equal(files.Count(file => Path.GetExtension(file) is ".sbn" or ".docx"), check.Count);
    }

    [Theory]

    // Names.
    [InlineData("RG3301", "{{ ⟦statz⟧.inspections.total }}", "stats")]
    [InlineData("RG3301", "{{ ⟦upcase⟧ 'a' }}", "string.upcase")]
    [InlineData("RG3301", "{{ ⟦监督活动次数⟧ }}", "统计.监督活动次数")]
    [InlineData("RG3301", "{{ ⟦建议⟧.件数 }}", "代表建议")]
    [InlineData("RG3012", "⟦｛｛ 统计.建议件数 ｝｝⟧", "{{ 统计.建议件数 }}")]
    [InlineData("RG3012", "⟦{视察次数}⟧", "{{ 视察次数 }}")]
    [InlineData("RG3012", "共{{ stats.inspections.total }}⟦}⟧次。", "删去")]
    [InlineData("RG3001", "{{ 统计⟦．⟧建议件数 }}", "半角的点")]
    [InlineData("RG3001", "{{ period.label ⟦＆⟧＆ period.label }}", "&&")]
    [InlineData("RG3302", "{{ stats.⟦inspection⟧.total }}", "inspections")]
    [InlineData("RG3302", "{{ stats.inspections.⟦totl⟧ }}", "total")]
    [InlineData("RG3302", "{{ 统计.⟦建议件⟧ }}", "建议件数")]
    [InlineData("RG3302", "{{ previous.sessions.⟦totall⟧ }}", "total")]
    [InlineData("RG3302", "{{ stats.inspections.by_kind.⟦visitt⟧ }}", "visit")]
    [InlineData("RG3302", "{{ stats.inspections.total.⟦valu⟧ }}", "value")]
    [InlineData("RG3302", "{{ for i in inspections; i.⟦tpoic⟧; end }}", "topic")]
    [InlineData("RG3302", "{{ for i in 监督活动; i.⟦主提⟧; end }}", "主题")]
    [InlineData("RG3302", "{{ for i in inspections; i.date.⟦yeer⟧; end }}", "year")]
    [InlineData("RG3302", "{{ for i in inspections; i.kind.⟦keyy⟧; end }}", "key")]
    [InlineData("RG3302", "{{ for s in sessions; for r in s.reports; r.⟦titel⟧; end; end }}", "title")]
    [InlineData("RG3302", "{{ inspections.⟦topic⟧ }}", "x.topic")]
    [InlineData("RG3302", "{{ inspections | array.map ⟦\"tpic\"⟧ | array.join '、' }}", "topic")]
    [InlineData("RG3302", "{{ inspections | array.each @(do; ret $0.⟦tpic⟧; end) | array.join '、' }}", "topic")]
    [InlineData("RG3302", "{{ x = inspections | array.first; x?.⟦tpic⟧ }}", "topic")]
    [InlineData("RG3302", "{{ unit[⟦\"nmae\"⟧] }}", "name")]
    [InlineData("RG3302", "{{ zh.⟦numbr⟧ 3 }}", "number")]
    [InlineData("RG3302", "{{ string.⟦upcas⟧ 'a' }}", "")]
    [InlineData("RG3302", "{{ for i in inspections; for.⟦indx⟧; end }}", "index")]
    [InlineData("RG3302", "{{ period.label.⟦size1⟧ }}", "")]
    [InlineData("RG3302", "{{ func f(r); ret r.⟦tpic⟧; end; f inspections[0] }}", "topic")]
    [InlineData("RG3302", "{{ func unused(r); ret stats.⟦inspection⟧; end }}", "inspections")]
    [InlineData("RG3404", "{{ $most = 3; ⟦$mots⟧ }}", "$most")]
    [InlineData("RG3404", "{{ $k = 'visit'; x = inspections | array.filter @(do; ret $0.topic == ⟦$k⟧; end); x.size }}", "do … end")]

    // Kinds of values.
    [InlineData("RG3101", "{{ func f(a); ret a.⟦name⟧; end; f null }}", "?.")]
    [InlineData("RG3104", "{{ zh.number ⟦'十'⟧ }}", "")]
    [InlineData("RG3104", "{{ ⟦'三'⟧ | math.round }}", "")]
    [InlineData("RG3104", "{{ date.to_string ⟦inspections[0].date⟧ '%Y' }}", "")]
    [InlineData("RG3104", "{{ (inspections | array.each ⟦'x'⟧).size }}", "")]
    [InlineData("RG3104", "{{ ⟦period.year⟧ | array.size }}", "")]
    [InlineData("RG3104", "{{ with ⟦period.year⟧; end }}", "")]
    [InlineData("RG3105", "{{ period.label ⟦-⟧ 1 }}", "")]
    [InlineData("RG3105", "{{ unit ⟦>⟧ 3 }}", "")]
    [InlineData("RG3105", "{{ (sessions ⟦+⟧ 2) | array.size }}", "")]
    [InlineData("RG3110", "{{ for x in ⟦stats.inspections.total⟧; x; end }}", "")]
    [InlineData("RG3110", "{{ ⟦break⟧ }}", "")]
    [InlineData("RG3406", "{{ ⟦unit⟧ }}", "")]
    [InlineData("RG3406", "{{ ⟦report.tables⟧ }}", "zh.list")]
    [InlineData("RG3406", "{{ ⟦监督活动⟧ }}", ".size")]
    [InlineData("RG3406", "{{ for i in inspections; ⟦i⟧; end }}", "")]
    [InlineData("RG3104", "{{ zh.quantity ⟦inspections[0]⟧ '次' }}", "")]
    [InlineData("RG3104", "{{ zh.number ⟦trainings⟧ }}", ".size")]
    [InlineData("RG3112", "{{ zh.list ⟦inspections⟧ }}", "array.map")]
    [InlineData("RG3112", "{{ zh.list ⟦inspections[0]⟧ }}", "array.map")]
    [InlineData("RG3112", "{{ zh.series ⟦inspections⟧ }}", "array.map")]

    // Functions.
    [InlineData("RG3102", "{{ ⟦period.label⟧ 1 }}", "")]
    [InlineData("RG3103", "{{ ⟦zh.list⟧ }}", "")]
    [InlineData("RG3103", "{{ 'a' | ⟦string.slice 1 2 3⟧ }}", "|")]
    [InlineData("RG3103", "{{ func f(a); ret a; end; ⟦f 1 2⟧ }}", "")]
    [InlineData("RG3303", "{{ string.truncate 'abc' ⟦lenght⟧: 2 }}", "length")]
    [InlineData("RG3112", "{{ zh.session ⟦unit⟧ }}", "sessions")]
    [InlineData("RG3112", "{{ zh.date ⟦period.label⟧ }}", "")]
    [InlineData("RG3112", "{{ table inspections ⟦['日期', '类形']⟧ }}", "类型")]
    [InlineData("RG3112", "{{ table inspections ⟦[{title: '人数', field: '参加代表.人'}]⟧ }}", "人数")]
    [InlineData("RG3112", "{{ table ⟦period.label⟧ ['日期'] }}", "")]
    [InlineData("RG3112", "{{ table inspections ⟦[{title: '主题', align: '左边'}]⟧ }}", "左、居中")]
    [InlineData("RG3112", "{{ chart suggestions [['件', '标题']] '图' ⟦'柱型图'⟧ }}", "柱形图")]
    [InlineData("RG3112", "{{ chapter ⟦\"建议办里\"⟧ }}", "建议办理")]
    [InlineData("RG3112", "{{ chart suggestions ⟦[['件', '标提']]⟧ }}", "标题")]
    [InlineData("RG3109", "{{ ⟦include \"partials/word.sbn\"⟧ }}", "partials/words.sbn")]
    [InlineData("RG3109", "{{ ⟦include \"building/honors\"⟧ }}", "include \"partials/building/honors.sbn\"")]
    [InlineData("RG3301", "{{ include ⟦partials⟧ }}", "引号")]

    // What no report may call.
    [InlineData("RG3111", "{{ ⟦date.now⟧ }}", "日期写在数据里")]
    [InlineData("RG3111", "{{ $at = ⟦math.uuid⟧; $at }}", "日期写在数据里")]

    // Branches that can never run.
    [InlineData("RG3405", "{{ if kind.key == ⟦\"anual\"⟧; 'x'; end }}", "annual")]
    [InlineData("RG3405", "{{ for i in inspections; if i.kind.key == ⟦\"vist\"⟧; 'x'; end; end }}", "visit")]
    [InlineData("RG3405", "{{ for i in inspections; if i.kind == ⟦\"visit\"⟧; 'x'; end; end }}", ".key")]
    [InlineData("RG3405", "{{ for i in inspections; case i.kind.key; when ⟦\"hering\"⟧; 'x'; end; end }}", "hearing")]
    [InlineData("RG3405", "{{ for i in inspections; if ⟦['visit', 'hering']⟧ | array.contains i.kind.key; 'x'; end; end }}", "hearing")]
    [InlineData("RG3405", "{{ for i in inspections; if i.典型 == ⟦\"是\"⟧; 'x'; end; end }}", "if i.典型")]
    [InlineData("RG3405", "{{ for i in inspections; if i.highlight == ⟦'否'⟧; 'x'; end; end }}", "if !i.highlight")]
    [InlineData("RG3405", "{{ for i in inspections; if ⟦'是'⟧ != i.highlight; 'x'; end; end }}", "if !i.highlight")]
    [InlineData("RG3401", "{{ for l in ['a', 'b']; if ⟦l == 'c'⟧; 'x'; end; end }}", "")]
    [InlineData("RG3401", "{{ $x = null; if ⟦$x⟧; 'x'; end }}", "")]
    [InlineData("RG3402", "{{ if ⟦inspections⟧; 'x'; else; 'y'; end }}", ".size > 0")]
    [InlineData("RG3402", "{{ ⟦period.year == 2024 || true⟧ ? 'x' : 'y' }}", "")]
    [InlineData("RG3403", "{{ case kind.key; when 'annual'; 'x'; when ⟦'annual'⟧; 'y'; end }}", "")]
    [InlineData("RG3403", "{{ if report.title; 'x'; else if ⟦report.title⟧; 'y'; end }}", "")]
    [InlineData("RG3403", "{{ for i in inspections; break; ⟦'x'⟧; end }}", "")]
    [InlineData("RG3403", "{{ func f(a); if a; ret 1; else; ret 2; end; ⟦ret 3⟧; end; f period.year }}", "")]
    public void A_planted_fault_is_found_at_its_place_with_a_hint(string id, string template, string hint)
    {
        var marked = new MarkedText(template);
        var found = Check(marked.Text);

        Assert.Equal([id], found.Select(f => f.Id));
        Assert.Equal(marked.Places, marked.PlacesOf(found));
        Assert.Contains(hint, found[0].Help?.Chinese ?? "", StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{{ if inspections.size > 0; 'x'; else; 'y'; end }}")]
    [InlineData("{{ zh.list (inspections | array.map 'topic') }}{{ for i in inspections; zh.list i.opinions; zh.quantity i.opinions; zh.quantity i.deputies; end }}{{ zh.quantity trainings.size '次'; zh.quantity trainings '次'; zh.count trainings }}{{ zh.list [] }}")]
    [InlineData("{{ for i in inspections; i.deputies?.names.size; i.deputies + '名'; i.date + '，'; i.opinions?.texts[0]; end }}")]
    [InlineData("{{ stats.suggestions.by_category.农业农村 }}{{ stats.suggestions.by_category['任何一类'].share }}")]
    [InlineData("{{ for c in stats.suggestions.by_category; c.key; c.value.share; c.value + 1; end }}")]
    [InlineData("{{ $n = 0; for i in inspections; if i.highlight; $n = $n + 1; end; end; $n }}")]
    [InlineData("{{ $seen = null; for i in inspections; if $seen; 'x'; end; $seen = i; end }}")]
    [InlineData("{{ for i in inspections; if $last == i.kind.key; 'x'; end; $last = i.kind.key; end }}")]
    [InlineData("{{ x = []; for i in inspections; x = x | array.add i; end; for i in x; i.topic; end; x | array.map 'topic' | array.join '、' }}")]
    [InlineData("{{ previous?.inspections.total.value - stats.inspections.total.value }}")]
    [InlineData("{{ if speaker; speaker.name; end }}{{ narrative.opening ?? '没有' }}{{ narrative.任何名字 }}")]
    [InlineData("{{ func deep(n); if n == 0; ret 0; end; ret deep (n - 1); end; deep 3 }}")]
    [InlineData("{{ for u in units; u.stats.inspections.total; u.unit.name; end }}{{ for y in years; y.label; end }}")]
    [InlineData("{{ table inspections ['日期', '类型', {title: '人数', field: '参加代表.人数'}] '标题' }}{{ table [['甲', 1]] ['名', '数'] }}")]
    [InlineData("{{ period.from.first.year }}{{ date.to_string period.from.first '%Y' }}{{ (period.to.first - period.from.first).days }}")]
    [InlineData("{{ case period.kind; when 'years'; 'x'; when 'year', 'half'; 'y'; else; 'z'; end }}")]
    [InlineData("{{ data = {a: 1}; data.b; data.a + 1; data['c'] }}")]
    [InlineData("{{ capture x; '甲'; end; x | string.size }}{{ with unit; name; end }}")]
    public void What_may_be_right_is_left_alone(string template) => Assert.Empty(Check(template).Select(Told));

    [Fact]
    public void All_faults_come_in_one_run_also_those_of_reading()
    {
        var found = Check("{{ statz }}\n{{ if }}\n{{ unit.nmae }}{{ 'a' - 1 }}");
        Assert.Equal(["RG3002", "RG3003", "RG3105", "RG3301", "RG3302"], found.Select(f => f.Id).Distinct().Order());
    }

    [Theory]
    [InlineData("{{ for x in trainings }}{{ x.⟦topik⟧ }}{{ if }}{{ end }}", "RG3302", "RG3002", "RG3003")]
    [InlineData("{{ stats.⟦totl⟧ }}，{{ period.label ⟦}⟧，{{ unit.⟦nmae⟧ }}", "RG3302", "RG3009", "RG3302")]
    [InlineData("⟦{{⟧ for x in trainings，\n{{ x.⟦topik⟧ }}{{ end }}", "RG3009", "RG3302")]
    [InlineData("{{ if period.label }}甲{{ end }}{{ ⟦end⟧ }}{{ ⟦statz⟧ }}", "RG3004", "RG3301")]
    [InlineData("{{ for x in trainings }}{{ end }}{{ x.topic }}{{ en⟦d⟧ }}", "RG3004")]
    public void A_fault_of_form_hides_no_other_and_makes_none(string template, params string[] ids)
    {
        var found = Check(template.Replace("⟦", "", StringComparison.Ordinal).Replace("⟧", "", StringComparison.Ordinal));
        Assert.Equal(ids.Order(), found.Select(f => f.Id).Order());
    }

    [Fact]
    public void What_calls_itself_over_and_over_ends_and_says_so()
    {
        var doubling = string.Concat(Enumerable.Range(1, 40).Select(i => $"func f{i}; f{i - 1}; f{i - 1}; end\n"));
        Assert.Equal(["RG3407"], Check("{{ func f0; 'x'; end\n" + doubling + "f40 }}").Select(f => f.Id));
        Assert.Empty(Check("{{ func f(n); f (n + 1); end; f 0 }}{{ include 'own.sbn' }}").Select(Told));
    }

    [Theory]
    [InlineData("template-tables.md")]
    [InlineData("templates.md")]
    public void The_examples_of_the_guides_are_right(string guide)
    {
        var parts = File.ReadAllText(TestPaths.In("docs", guide)).Split("\n```scriban\n").Skip(1).Select(part => part[..part.IndexOf("\n```", StringComparison.Ordinal)]).ToList();
        Assert.NotEmpty(parts);
        Assert.All(parts, part => Assert.Empty(Check(part).Select(Told)));
    }

    [Fact]
    public void A_fault_in_a_partial_tells_the_way_to_it()
    {
        var workspace = new MemoryWorkspace().Add("a.sbn", "甲\n{{ include \"p.sbn\" inspections[0] }}").Add("p.sbn", "{{ $1.tpic }}");
        var found = Assert.Single(Check(workspace, "a.sbn"));

        Assert.Equal(("p.sbn", "RG3302"), (found.Location.Source!.Path, found.Id));
        Assert.Equal("a.sbn:2:4", Assert.Single(found.Related).Location.ToString());
    }

    [Fact]
    public void A_branch_that_one_of_several_callers_can_run_is_no_fault()
    {
        const string Partial = "{{ if $1; $1; end }}";
        Assert.Empty(Check(new MemoryWorkspace().Add("a.sbn", "{{ include 'p.sbn' }}{{ include 'p.sbn' period.label }}").Add("p.sbn", Partial), "a.sbn"));
        Assert.Equal("RG3401", Assert.Single(Check(new MemoryWorkspace().Add("a.sbn", "{{ include 'p.sbn' }}{{ include 'p.sbn' }}").Add("p.sbn", Partial), "a.sbn")).Id);
    }

    [Fact]
    public void A_shadow_of_the_project_is_checked_where_reports_use_it()
    {
        var workspace = new MemoryWorkspace().Add("templates/partials/suggestions/replied.sbn", "{{ stats.suggestions.replid }}");
        var found = Assert.Single(Check(workspace));
        Assert.Equal(("RG3302", "templates/partials/suggestions/replied.sbn"), (found.Id, found.Location.Source!.Path));
        Assert.Contains("replied", found.Help!.Chinese, StringComparison.Ordinal);
        Assert.Single(Check(workspace, "suggestions/replied"));
        Assert.Single(Check(workspace, "年度"));
        Assert.Empty(Check(workspace, "suggestions/received"));
    }

    [Fact]
    public void A_function_that_a_shadow_took_away_is_missed_by_the_shipped_partials()
    {
        var workspace = new MemoryWorkspace().Add("templates/partials/words.sbn", "{{- func persons(r); ret \"\"; end -}}");
        Assert.Contains(Check(workspace), found => found.Id == "RG3301" && found.Headline.Chinese.Contains("at_time", StringComparison.Ordinal) && found.Location.Source!.Path.StartsWith("templates/partials/", StringComparison.Ordinal));
    }

    // A copy of the set under another name, whole or of its partials alone, is judged as it would be in templates.
    [Theory]
    [InlineData("我的模板/", "我的模板/annual.sbn", 1)]
    [InlineData("我的模板/", "我的模板/partials/building/honors.sbn", 1)]
    [InlineData("我的模板/", "我的模板/partials/deputies/contacts.sbn", 0)]
    [InlineData("", "partials/building/honors.sbn", 1)]
    [InlineData("片段", "片段/building/honors.sbn", 1)]
    [InlineData("片段", "片段/report/body.sbn", 0)]
    public void A_copied_set_is_one_wherever_it_lies(string folder, string asked, int faults)
    {
        var workspace = new MemoryWorkspace();
        foreach (var path in Directory.GetFiles(TestPaths.In("templates"), "*.sbn", SearchOption.AllDirectories))
        {
            var name = Path.GetRelativePath(TestPaths.In("templates"), path).Replace('\\', '/');
            var isPartial = name.StartsWith("partials/", StringComparison.Ordinal);
            if (isPartial || folder.EndsWith('/'))
            {
                workspace.Add(folder == "片段" ? folder + name["partials".Length..] : folder + name, File.ReadAllText(path) + (name == "partials/building/honors.sbn" ? "{{ stats.honors.totl }}" : ""));
            }
        }

        var found = Check(workspace, asked);

        Assert.Equal(Enumerable.Repeat("RG3302", faults), found.Select(f => f.Id));
        Assert.All(found, f => Assert.EndsWith("building/honors.sbn", f.Location.Source!.Path, StringComparison.Ordinal));
    }

    // The text round the codes is Markdown.
    [Theory]
    [InlineData("RG4004", "⟦::: 署名⟧\n甲\n", "另起一行写 :::")]
    [InlineData("RG4004", "⟦::: 署名⟧\n甲\n\n::: 结尾\n乙\n:::\n", "另起一行写 :::")]
    [InlineData("RG4004", "甲\n\n⟦:::⟧\n", "::: 署名")]
    [InlineData("RG4004", "⟦：：：⟧ 署名\n甲\n:::\n", "半角的 :::")]
    [InlineData("RG4004", "::: 署名\n甲\n⟦：：：⟧\n", "半角的 :::")]
    [InlineData("RG4004", "⟦：::⟧ 署名\n甲\n:::\n", "半角的 :::")]
    [InlineData("RG4004", "⟦＃＃⟧ 会议\n", "半角的 ##")]
    [InlineData("RG4005", "⟦::: 署明⟧\n甲\n:::\n", "署名")]
    [InlineData("RG4004", "{{ if period.year > 2020 }}\n⟦::: 署名⟧\n甲\n{{ else }}\n::: 结尾\n乙\n{{ end }}\n", "另起一行写 :::")]
    public void The_signs_of_Markdown_are_checked(string id, string template, string hint)
    {
        var marked = new MarkedText(template);
        var found = Check(marked.Text);

        Assert.Equal([id], found.Select(f => f.Id));
        Assert.Equal(marked.Places, marked.PlacesOf(found));
        Assert.Contains(hint, found[0].Help?.Chinese ?? "", StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("::: 署名\n甲\n:::\n")]
    [InlineData("{{ if period.year > 2020 }}\n::: 表格 {{ period.label }}\n{{ else }}\n::: 表格\n{{ end }}\n| 甲 |\n| --- |\n\n:::\n")]
    [InlineData("{{ if period.year > 2020 -}}\n::: 署名\n甲\n:::\n{{- end }}\n")]
    [InlineData("{{ if period.year > 2020 }}\n::: 署名\n{{ end }}\n甲\n{{ if period.year > 2020 }}\n:::\n{{ end }}\n")]
    [InlineData("{{ case period.year; when 2020 }}::: 署名\n{{ when 2021 }}::: 结尾\n{{ else }}::: 导语\n{{ end }}甲\n:::\n")]
    [InlineData("{{ $name = period.label }}::: {{ $name }}\n甲\n:::\n")]
    [InlineData("时间：{{ period.label }}\n：一句话\n比例1::：2\n")]
    [InlineData("{\"年\": {{ period.year }}}\n")]
    public void What_is_closed_in_every_way_or_depends_on_data_is_none(string template) => Assert.Empty(Check(template).Select(Told));

    [Theory]
    [InlineData("我{{ chapter \"监督\" }}你", true)]
    [InlineData("附：{{ table inspections ['主题'] }}", true)]
    [InlineData("{{ chapter \"监督\" }}", false)]
    [InlineData("{{ if period.year > 2020 }}{{ chapter \"监督\" }}{{ end }}", false)]
    [InlineData("我{{ period.label }}你", false)]
    public void What_gives_paragraphs_is_alone_in_its_own(string paragraph, bool isFault)
    {
        var found = Check(new MemoryWorkspace().Add("我的.docx", WordFile.Of(WordFile.P("甲") + WordFile.P(paragraph)).Build()), "我的.docx");

        Assert.Equal(isFault ? ["RG3526"] : [], found.Select(f => f.Id));
    }

    [Fact]
    public void The_tags_of_a_Word_template_are_checked_and_their_places_told_in_words()
    {
        var body = WordFile.P("甲") + WordFile.Table(WordFile.Row("一", "{{ stats.inspections.totl }}")) + WordFile.P("{{ for i in inspections }}{{ i.topic }}{{ i.tpic }}{{ end }}");
        var found = Check(new MemoryWorkspace().Add("我的.docx", WordFile.Of(body).Build()), "我的.docx");

        Assert.Equal(["RG3302", "RG3302"], found.Select(f => f.Id));
        Assert.Equal(["total", "topic"], found.Select(f => f.Help!.Chinese.Trim('是', '不', '“', '”', '？')));
        Assert.Contains("表1第1行第2列", found[0].Location.ToString(), StringComparison.Ordinal);
        Assert.All(found, f => Assert.StartsWith("我的.docx", f.Location.ToString(), StringComparison.Ordinal));
    }

    [Fact]
    public void Every_rule_of_checking_has_a_planted_fault()
    {
        var planted = typeof(TemplateCheckTests).GetMethod(nameof(A_planted_fault_is_found_at_its_place_with_a_hint))!.GetCustomAttributesData()
            .Where(attribute => attribute.AttributeType == typeof(InlineDataAttribute))
            .Select(attribute => (string)((IReadOnlyList<System.Reflection.CustomAttributeTypedArgument>)attribute.ConstructorArguments[0].Value!)[0].Value!);
        Assert.Empty(CheckingRules.All.Select(rule => rule.Id).Except(planted).Except([CheckingRules.TooMuch.Id]));
    }

    private static IReadOnlyList<Diagnostic> Check(string template) => Check(new MemoryWorkspace().Add("own.sbn", template), "own.sbn");

    private static IReadOnlyList<Diagnostic> Check(IWorkspace workspace, params string[] words)
    {
        var bag = new DiagnosticBag();
        new TemplateCheck(workspace, ".").Run(words, bag);
        return bag.Sorted();
    }

    private static string Told(Diagnostic found) => $"{found.Location}: {found.Id} {found.Headline.Chinese}";
}
