using System.Collections.Frozen;

namespace Sluice.Law.Conditions.Words;

/// <summary>What the words of closed lists are called. A word has one meaning in the whole vocabulary, but for those given with their fact.</summary>
internal static class WordLabels
{
    private static readonly FrozenDictionary<string, LocalText> All = new Dictionary<string, LocalText>(StringComparer.Ordinal)
    {
        ["export"] = new("export", "出口", "出口"),
        ["reexport"] = new("reexport", "再出口", "再出口"),
        ["transfer"] = new("in-country transfer", "國內轉移", "国内转移"),
        ["deemed_export"] = new("deemed export", "視同出口", "视同出口"),
        ["use"] = new("use", "使用", "使用"),
        ["service"] = new("service", "提供服務", "提供服务"),
        ["acquire"] = new("acquisition", "取得", "取得"),

        ["manufacturer"] = new("manufacturer", "製造商", "制造商"),
        ["distributor"] = new("distributor", "經銷商", "分销商"),
        ["front_end_fabricator"] = new("front-end fabricator", "前端晶圓製造商", "前端晶圆制造商"),
        ["osat"] = new("OSAT company", "封裝測試廠", "封装测试企业"),
        ["cloud_provider"] = new("cloud provider", "雲端服務商", "云服务商"),
        ["individual"] = new("individual", "個人", "个人"),

        ["commercial_datacenter"] = new("commercial datacenter", "商用資料中心", "商用数据中心"),
        ["internal_business"] = new("internal business", "內部業務", "内部业务"),
        ["resale"] = new("resale", "轉售", "转售"),
        ["manufacturing"] = new("manufacturing", "製造", "制造"),
        ["storage"] = new("storage", "倉儲", "仓储"),
        ["supercomputer"] = new("supercomputer", "超級電腦", "超级计算机"),
        ["military"] = new("military", "軍事", "军事"),
        ["military_intelligence"] = new("military intelligence", "軍事情報", "军事情报"),
        ["wmd"] = new("weapons of mass destruction", "大規模毀滅性武器", "大规模杀伤性武器"),
        ["advanced_node_fab"] = new("advanced-node fabrication", "先進製程晶圓製造", "先进制程晶圆制造"),
        ["sme_production"] = new("semiconductor equipment production", "半導體製造設備生產", "半导体制造设备生产"),
        ["ai_training_4e091"] = new("training of a 4E091 model", "訓練受管制模型", "训练受管制模型"),
        ["technical_analysis"] = new("technical analysis", "技術分析", "技术分析"),
        ["servicing"] = new("servicing", "維修", "维修"),

        ["us_supply"] = new("sufficient US supply", "美國國內供應充足", "美国国内供应充足"),
        ["foundry_capacity"] = new("foundry capacity not diverted", "未排擠晶圓代工產能", "未挤占晶圆代工产能"),
        ["kyc"] = new("customer due diligence", "客戶盡職審查程序", "客户尽职调查程序"),
        ["third_party_test"] = new("third-party test", "於美國境內經第三方測試", "在美国境内经第三方测试"),
        ["commercially_available"] = new("commercially available in the US", "於美國市售", "在美国市售"),

        ["none"] = new("none", "無", "无"),
        ["entity_list"] = new("the Entity List", "實體清單", "实体清单"),
        ["denied_persons"] = new("the Denied Persons List", "拒絕往來名單", "被拒绝人员清单"),
        ["unverified"] = new("the Unverified List", "未經核實名單", "未经核实清单"),
        ["meu"] = new("the Military End-User List", "軍事最終用戶清單", "军事最终用户清单"),
        ["sdn"] = new("the Specially Designated Nationals List", "特別指定國民名單", "特别指定国民清单"),

        ["purchaser"] = new("purchaser", "買受人", "购买方"),
        ["intermediate_consignee"] = new("intermediate consignee", "中間收貨人", "中间收货人"),
        ["ultimate_consignee"] = new("ultimate consignee", "最終收貨人", "最终收货人"),
        ["end_user"] = new("end user", "最終用戶", "最终用户"),
        ["operator"] = new("operator", "營運人", "运营方"),
        ["tenant"] = new("tenant", "租用人", "租户"),

        ["general"] = new("general", "一般", "一般"),
        ["uveu"] = new("universal validated end user", "全球經驗證最終用戶", "全球经验证最终用户"),
        ["nveu"] = new("national validated end user", "國家經驗證最終用戶", "国家经验证最终用户"),

        ["lpp_statement"] = new("low-performance exception statement", "低量例外聲明書", "低量例外声明"),
        ["aia_certification"] = new("allied exception certification", "盟國例外證明書", "盟国例外证明"),
        ["supp10_security"] = new("Supplement 10 security", "第 10 號補充安全要求", "第 10 号补充安全要求"),
        ["uvl_statement"] = new("Unverified List statement", "未經核實名單聲明書", "未经核实清单声明"),

        ["chip"] = new("catalogue chip", "型錄晶片", "目录芯片"),
        ["system"] = new("catalogue system", "型錄系統", "目录系统"),
        ["specs"] = new("part by specification", "依規格描述之零件", "按规格描述的部件"),
        ["eccn"] = new("item by ECCN", "依 ECCN 描述之物項", "按 ECCN 描述的物项"),
        ["model_weights"] = new("model weights", "模型權重", "模型权重"),

        ["approved"] = new("approved", "已核准", "已批准"),
        ["authorized"] = new("authorized", "已授權", "已授权"),
        ["approved_osat"] = new("approved OSAT company", "核准之封裝測試廠", "获批准的封装测试企业"),
        ["unapproved_osat"] = new("unapproved OSAT company", "未核准之封裝測試廠", "未获批准的封装测试企业"),

        ["a"] = new("a", "a 級", "a 级"),
        ["b"] = new("b", "b 級", "b 级"),
        ["c"] = new("c", "c 級", "c 级"),
        ["weights"] = new("model weights", "權重級", "权重级"),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The name of a word; the word itself where it has none.</summary>
    public static string Say(string word, Language language) => All.TryGetValue(word, out var label) ? label.In(language) : word;

    /// <summary>Whether a word has a name.</summary>
    public static bool Has(string word) => All.ContainsKey(word);
}
