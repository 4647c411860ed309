using static ReportGen.Benchmarks.Inputs.InventedText;

namespace ReportGen.Benchmarks.Inputs;

/// <summary>Writes invented records of every kind that the inputs need, as a person would type them.</summary>
internal sealed class RecordWriter(TextWriter output)
{
    public void Head(string unit = "清河镇") => output.Write(
        $$"""
        格式版本: 1
        年度: 2024
        单位:
          名称: {{unit}}
          级别: 镇
          上级: 平川县
          届: 19
          届期起: 2021-12-28
          届期止: 2026-12-27
          代表名额: {镇: 51}
          现有代表: {镇: 51}
        报告:
          署名: 清河镇人大主席团
          成文日期: 2025-01-03

        """);

    public void List(string key, int count, Action<int> record)
    {
        output.Write($"{key}:\n");
        for (var i = 0; i < count; i++)
        {
            record(i);
        }
    }

    public void Inspection(int n, int clauses) => output.Write(
        $"""
          - 编号: J-{n:000000}
            日期: {Day(n)}
            类型: {(n % 3 == 0 ? "调研" : "视察")}
            主题: {Topic(n)}
            地点: [{Place(n)}, {Place(n + 3)}]
            检查对象: [{Office(n)}]
            参加代表: {8 + (n % 9)}
            发现问题: {1 + (n % 4)}
            意见建议: {2 + (n % 5)}
            转交: 镇政府
            反馈日期: {LaterDay(n)}
            简要情况: {Sentence(n, clauses)}。

        """);

    public void Suggestion(int n, int clauses) => output.Write(
        $"""
          - 编号: B-{n:000000}
            标题: 关于{Place(n)}{Topic(n)}的建议
            类别: {Topic(n)}
            提出代表: {Person(n)}
            来源: {(n % 2 == 0 ? "大会" : "闭会")}
            提出日期: {Day(n)}
            主办单位: {Office(n)}
            答复日期: {LaterDay(n)}
            办理结果: {"ABC"[n % 3]}类
            满意度: {(n % 5 == 0 ? "基本满意" : "满意")}
            简要情况: {Sentence(n, clauses)}。

        """);

    public void Contact(int n, int clauses) => output.Write(
        $"""
          - 编号: L-{n:000000}
            日期: {Day(n)}
            形式: {(n % 2 == 0 ? "接待" : "走访")}
            联络站: {Place(n)}联络站
            参加代表: {2 + (n % 5)}
            选民: {10 + (n % 40)}
            意见建议: {2 + (n % 6)}
            转办: {1 + (n % 2)}
            简要情况: {Sentence(n, clauses)}。

        """);

    public void Training(int n, int clauses) => output.Write(
        $"""
          - 编号: P-{n:000000}
            日期: {Day(n)}
            类型: {(n % 2 == 0 ? "履职培训" : "政治学习")}
            主题: {Topic(n)}
            对象: 镇人大代表
            人次: {30 + (n % 20)}
            形式: {(n % 2 == 0 ? "集中授课" : "分组讨论")}
            简要情况: {Sentence(n, clauses)}。

        """);

    public void PresidiumMeeting(int n) =>
        output.Write($"  - {{日期: {Day(n * 5)}, 次: {n + 1}, 应到: 9, 实到: {8 + (n % 2)}, 议题: [{Topic(n)}], 简要情况: {Sentence(n, 1)}。}}\n");

    public void Evaluation(int n) =>
        output.Write($"  - {{日期: {Day(n)}, 评议对象: [{Office(n)}], 参评人数: {30 + n}, 意见建议: {2 + (n % 3)}, 简要情况: {Sentence(n, 1)}。}}\n");

    public void DutyReport(int n) =>
        output.Write($"  - {{日期: {Day(n)}, 述职代表: {2 + (n % 3)}, 地点: {Place(n)}, 参加选民: {40 + n}, 简要情况: {Sentence(n, 1)}。}}\n");

    public void PartyWork(int n) =>
        output.Write($"  - {{日期: {Day(n)}, 类型: 理论学习, 主题: {Topic(n)}, 人次: {20 + n}, 简要情况: {Sentence(n, 1)}。}}\n");

    public void Work(int n) =>
        output.Write($"  - {{主题: {Topic(n)}, 地点: {Place(n)}, 内容: {Topic(n)}, 数量: {3 + n}, 计量单位: 处, 成效: {Sentence(n, 1)}。}}\n");

    public void Petition(int n) =>
        output.Write($"  - {{编号: X-{n:00000}, 日期: {Day(n)}, 类型: {(n % 2 == 0 ? "来信" : "来访")}, 件数: {1 + (n % 3)}, 事项: {Place(n)}{Topic(n)}, 办结: {1 + (n % 3)}}}\n");
}
