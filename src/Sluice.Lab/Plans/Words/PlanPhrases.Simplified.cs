namespace Sluice.Lab.Plans.Words;

public sealed partial record PlanPhrases
{
    private static class Simplified
    {
        public static readonly PlanPhrases All = new()
        {
            Title = "规则变更的影响评估",
            SomeChange = "{1} 笔订单中有 {0} 笔结果变更",
            NoneChanges = "{0} 笔订单的结果均未变更。",
            Empty = "订单簿内没有订单。",
            CountOfShift = "{1} {0} 笔",
            Amounts = "结果变更的订单合计 {1} TPP（全部为 {0} TPP），金额 {3} 美元（全部为 {2} 美元）。",
            Shifts = ["未变更", "趋严", "趋宽", "转为无法判定", "转为可判定"],
            Before = "变更前",
            After = "变更后",
            WrittenOn = "{0} 的成文法规",
            EnforcedOn = "{0} 实际执行的法规",
            WithProposal = "{0}，并适用提案 {1}",
            PassedOver = "其 {1} 项变更中有 {0} 项在此不起作用：所修正或废止的条文在此法规中并不存在。",
            Sections = new(
                "订单结果如何变更", "变更前后对照", "各结果的合计", "按目的地", "按最终母公司", "按芯片", "按出口人",
                "造成变更的条文", "变更的最大订单", "转为无法判定的订单", "提案", "变更的订单", "记录"),
            Columns = new("订单数", "变更", "趋严", "趋宽", "判定状态变更", "变更的 TPP", "变更的美元金额", "差额", "芯片", "行", "变更方向", "目的地", "条文"),
            NotStated = "未载明",
            Others = "其他 {0} 个",
            ManyOthers = "其他全部",
            ShareOf = "{1} 的 {0}",
            CountOfOrders = "{0} 笔",
            Total = "合计",
            WithoutTpp = "{0} 笔订单未载 TPP 或没有 TPP，不计入 TPP。",
            PartOfTpp = "{0} 笔订单仅部分项次载有 TPP，仅该部分计入 TPP。",
            WithoutUsd = "{0} 笔订单未载金额，不计入美元金额。",
            PartOfUsd = "{0} 笔订单仅部分项次载有金额，仅该部分计入美元金额。",
            OtherGrounds = "{0} 笔订单结果不变，但所依据的条文为新增、已删除或经修正的条文。",
            WithoutProvision = "{0} 笔变更的订单，并无仅为其中一项结果所依据的条文，例如物项不再受规则管辖，或取决于未知的事实。",
            ProvisionSigns = "+ 为变更后结果所依据的条文，− 为变更前结果所依据的条文。",
            CountsForEachProvision = "一笔订单因数项条文而变更的，各条文分别计入。",
            CountsForEachChip = "一笔订单含数种芯片的，各芯片分别计入，数额以其各自项次为准。",
            Verbs = new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["added"] = "新增", ["removed"] = "删除", ["amended"] = "修正", ["unchanged"] = "前后均有",
            },
            Listed = "在 {1} 笔变更的订单中列出最大的 {0} 笔。",
            Unreadable = "订单簿中有 {0} 行无法读取，未计入本评估。",
            Method = "每笔订单分别按两套法规判定，视同在各该法规之日所为。假定买卖双方的行为不变：本评估不说明谁会减少订购、转往别处或经由他人订购。先前已使用的数量以各订单所载为准。",
            MatrixNote = "纵向为变更前的结果，横向为变更后的结果；未变更的订单位于对角线。",
            Controls = new(
                "搜索", "全部", "清除条件", "第 {0} 至 {1} 笔，共 {2} 笔", "没有符合条件的订单。", "上一页", "下一页", "排序依据", "显示最大的 {0} 笔；启用脚本后可排序及搜索全部。",
                "显示这些订单"),
        };
    }
}
