namespace Sluice.Lab.Plans.Words;

public sealed partial record PlanPhrases
{
    private static class Traditional
    {
        public static readonly PlanPhrases All = new()
        {
            Title = "規則變更之影響評估",
            SomeChange = "{1} 筆訂單中有 {0} 筆結果變更",
            NoneChanges = "{0} 筆訂單之結果均未變更。",
            Empty = "訂單簿內沒有訂單。",
            CountOfShift = "{1} {0} 筆",
            Amounts = "結果變更之訂單合計 {1} TPP（全部為 {0} TPP），金額 {3} 美元（全部為 {2} 美元）。",
            Shifts = ["未變更", "趨嚴", "趨寬", "轉為無法判定", "轉為可判定"],
            Before = "變更前",
            After = "變更後",
            WrittenOn = "{0} 之成文法規",
            EnforcedOn = "{0} 實際執行之法規",
            WithProposal = "{0}，並適用提案 {1}",
            PassedOver = "其 {1} 項變更中有 {0} 項於此不生作用：所修正或廢止之條文於此法規中並不存在。",
            Sections = new(
                "訂單結果如何變更", "變更前後對照", "各結果之合計", "依目的地", "依最終母公司", "依晶片", "依出口人",
                "造成變更之條文", "變更之最大訂單", "轉為無法判定之訂單", "提案", "變更之訂單", "紀錄"),
            Columns = new("訂單數", "變更", "趨嚴", "趨寬", "判定狀態變更", "變更之 TPP", "變更之美元金額", "差額", "晶片", "行", "變更方向", "目的地", "條文"),
            NotStated = "未載明",
            Others = "其他 {0} 個",
            ManyOthers = "其他全部",
            ShareOf = "{1} 之 {0}",
            CountOfOrders = "{0} 筆",
            Total = "合計",
            WithoutTpp = "{0} 筆訂單未載 TPP 或無 TPP，不計入 TPP。",
            PartOfTpp = "{0} 筆訂單僅部分項次載有 TPP，僅該部分計入 TPP。",
            WithoutUsd = "{0} 筆訂單未載金額，不計入美元金額。",
            PartOfUsd = "{0} 筆訂單僅部分項次載有金額，僅該部分計入美元金額。",
            OtherGrounds = "{0} 筆訂單結果不變，但所依據之條文為新增、已刪除或經修正者。",
            WithoutProvision = "{0} 筆變更之訂單，並無僅為其中一項結果所依據之條文，例如物項不再受規則管轄，或取決於未知之事實。",
            ProvisionSigns = "+ 為變更後結果所依據之條文，− 為變更前結果所依據之條文。",
            CountsForEachProvision = "一筆訂單因數項條文而變更者，各條文分別計入。",
            CountsForEachChip = "一筆訂單含數種晶片者，各晶片分別計入，數額以其各自項次為準。",
            Verbs = new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["added"] = "新增", ["removed"] = "刪除", ["amended"] = "修正", ["unchanged"] = "前後均有",
            },
            Listed = "於 {1} 筆變更之訂單中列出最大之 {0} 筆。",
            Unreadable = "訂單簿中有 {0} 行無法讀取，未計入本評估。",
            Method = "每筆訂單分別依兩套法規判定，視同於各該法規之日所為。買賣雙方之行為假定不變：本評估不說明何人將減少訂購、轉往他處或經由他人訂購。先前已使用之數量以各訂單所載為準。",
            MatrixNote = "縱向為變更前之結果，橫向為變更後之結果；未變更之訂單位於對角線。",
            Controls = new(
                "搜尋", "全部", "清除條件", "第 {0} 至 {1} 筆，共 {2} 筆", "沒有符合條件之訂單。", "上一頁", "下一頁", "排序依據", "顯示最大之 {0} 筆；啟用指令碼後可排序及搜尋全部。",
                "顯示這些訂單"),
        };
    }
}
