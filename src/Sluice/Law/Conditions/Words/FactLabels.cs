using System.Collections.Frozen;
using Sluice.Facts;
using static Sluice.Facts.Vocabulary;

namespace Sluice.Law.Conditions.Words;

/// <summary>What facts are called in sentences; {0} is whose fact it is, for instance "the item".</summary>
internal static class FactLabels
{
    /// <summary>What every fact but the flags is called.</summary>
    public static readonly FrozenDictionary<Fact, LocalText> Nouns = new Dictionary<Fact, LocalText>
    {
        [Activity] = new("the activity", "交易行為", "交易行为"),
        [From] = new("the country shipped from", "起運國", "起运国"),
        [Destination] = new("the destination", "目的地", "目的地"),
        [Date] = new("the date of the order", "訂單日期", "订单日期"),
        [Year] = new("the year of the order", "訂單年份", "订单年份"),
        [ValueUsd] = new("the value of the order", "訂單金額", "订单金额"),
        [ExporterName] = new("the name of the exporter", "出口人名稱", "出口人名称"),
        [ExporterHeadquarters] = new("the country where the exporter is headquartered", "出口人總部所在國", "出口人总部所在国"),
        [ExporterKind] = new("the kind of exporter", "出口人類別", "出口人类别"),
        [UsContentShare] = new("the share of controlled US content", "受管制美國成分之比例", "受管制美国成分的比例"),
        [EndUseKind] = new("the end use", "最終用途", "最终用途"),
        [EndUseKnowledge] = new("the end uses the exporter knows of", "出口人所知之最終用途", "出口人所知的最终用途"),
        [SystemFp64] = new("the FP64 performance of the system built", "所組系統之雙精度效能", "所组系统的双精度性能"),
        [SystemFp32] = new("the FP32 performance of the system built", "所組系統之單精度效能", "所组系统的单精度性能"),
        [SystemVolume] = new("the volume of the system built", "所組系統之體積", "所组系统的体积"),
        [CertifiedConditions] = new("the certified conditions", "切結之條件", "承诺的条件"),
        [PriorLpp] = new("the TPP already received this year under the low-performance exception", "本年度已依低量例外收受之 TPP", "本年度已依低量例外接收的 TPP"),
        [PriorCountry] = new("the TPP already licensed to the destination", "目的地已獲許可之 TPP", "目的地已获许可的 TPP"),
        [PriorCountryLimit] = new("the allocation agreed for the destination", "政府間議定之目的地配額", "政府间议定的目的地配额"),
        [PriorNveu] = new("the TPP already installed by the national validated end user", "國家經驗證最終用戶已裝置之 TPP", "国家经验证最终用户已安装的 TPP"),
        [PriorAia] = new("the TPP already received under the allied exception", "已依盟國例外收受之 TPP", "已依盟国例外接收的 TPP"),
        [PriorVolumeShare] = new("the volume shipped to China and Macau as a share of that to US customers", "輸往中國及澳門之數量相對於美國客戶之比例", "输往中国及澳门的数量相对于美国客户的比例"),

        [ItemKind] = new("the kind of {0}", "{0}之類別", "{0}的类别"),
        [Chip] = new("the part in {0}", "{0}之晶片型號", "{0}的芯片型号"),
        [Eccn] = new("the ECCN of {0}", "{0}之 ECCN", "{0}的 ECCN"),
        [Quantity] = new("the quantity of {0}", "{0}之數量", "{0}的数量"),
        [Tpp] = new("the TPP of {0}", "{0}之 TPP", "{0}的 TPP"),
        [TotalTpp] = new("the total TPP of {0}", "{0}之 TPP 合計", "{0}的 TPP 合计"),
        [PerformanceDensity] = new("the performance density of {0}", "{0}之效能密度", "{0}的性能密度"),
        [ApplicableDieArea] = new("the applicable die area of {0}", "{0}之適用晶粒面積", "{0}的适用裸片面积"),
        [MemoryBandwidth] = new("the memory bandwidth of {0}", "{0}之記憶體頻寬", "{0}的内存带宽"),
        [Interconnect] = new("the interconnect bandwidth of {0}", "{0}之互連頻寬", "{0}的互连带宽"),
        [MemoryBandwidthDensity] = new("the memory bandwidth density of {0}", "{0}之記憶體頻寬密度", "{0}的内存带宽密度"),
        [NodeNm] = new("the production node of {0}", "{0}之製程節點", "{0}的制程节点"),
        [TransistorsBn] = new("the transistor count of {0}", "{0}之電晶體數", "{0}的晶体管数"),
        [DesignedIn] = new("the country where the designer of {0} is headquartered", "{0}之設計者總部所在國", "{0}的设计者总部所在国"),
        [DesignerParent] = new("the country where the ultimate parent of the designer of {0} is headquartered", "{0}之設計者最終母公司總部所在國", "{0}的设计者最终母公司总部所在国"),
        [Designer] = new("the designer of {0}", "{0}之設計者", "{0}的设计者"),
        [AuthorizedDesigner] = new("the standing of the designer of {0}", "{0}之設計者資格", "{0}的设计者资格"),
        [DesignerApplication] = new("the day the designer of {0} applied", "{0}之設計者申請日", "{0}的设计者申请日"),
        [PackagedBy] = new("the packager of {0}", "{0}之封裝者", "{0}的封装者"),
        [PackagedIn] = new("the country where {0} is packaged", "{0}之封裝國", "{0}的封装国"),
        [TrainingOperations] = new("the training operations of {0}", "{0}之訓練運算量", "{0}的训练运算量"),
        [BaseOperations] = new("the training operations of the base model of {0}", "{0}之基礎模型訓練運算量", "{0}的基础模型训练运算量"),
        [AdditionalOperations] = new("the operations added to the base model of {0}", "{0}對基礎模型追加之運算量", "{0}对基础模型追加的运算量"),
        [Level] = new("the control level of {0}", "{0}之管制級別", "{0}的管制级别"),

        [Role] = new("the role of {0}", "{0}之角色", "{0}的角色"),
        [PartyName] = new("the name of {0}", "{0}之名稱", "{0}的名称"),
        [PartyCountry] = new("the country of {0}", "{0}之所在國", "{0}的所在国"),
        [PartyHeadquarters] = new("the country where {0} is headquartered", "{0}總部所在國", "{0}总部所在国"),
        [ParentName] = new("the name of the ultimate parent of {0}", "{0}最終母公司之名稱", "{0}最终母公司的名称"),
        [ParentHeadquarters] = new("the country where the ultimate parent of {0} is headquartered", "{0}最終母公司總部所在國", "{0}最终母公司总部所在国"),
        [Listed] = new("the restricted-party list of {0}", "{0}所在之管制名單", "{0}所在的管制清单"),
        [Footnotes] = new("the Entity List footnotes of {0}", "{0}之實體清單腳註", "{0}的实体清单脚注"),
        [Veu] = new("the validated end-user status of {0}", "{0}之經驗證最終用戶資格", "{0}的经验证最终用户资格"),
        [Certifications] = new("the certifications of {0}", "{0}之切結書", "{0}的证明书"),

        [GeneratorShare] = new("the share of operations trained on data of {0}", "以{0}所生資料訓練之運算比例", "以{0}所生数据训练的运算比例"),
        [GenerationOperations] = new("the operations with which {0} generated data", "{0}生成資料之運算量", "{0}生成数据的运算量"),
        [GeneratorTrainingOperations] = new("the training operations of {0}", "{0}之訓練運算量", "{0}的训练运算量"),
    }.ToFrozenDictionary();

    /// <summary>What is said when a flag is set, and when it is not.</summary>
    public static readonly FrozenDictionary<Fact, (LocalText Yes, LocalText No)> Flags = new Dictionary<Fact, (LocalText Yes, LocalText No)>
    {
        [UsOrigin] = (
            new("the items are of US origin", "物項為美國原產", "物项为美国原产"),
            new("the items are not of US origin", "物項非美國原產", "物项非美国原产")),
        [ForeignDirectProduct] = (
            new("the items are foreign direct products", "物項為外國直接產品", "物项为外国直接产品"),
            new("the items are not foreign direct products", "物項非外國直接產品", "物项非外国直接产品")),
        [Datacenter] = (
            new("{0} is designed or marketed for datacenters", "{0}供資料中心設計或行銷", "{0}为数据中心设计或营销"),
            new("{0} is not designed or marketed for datacenters", "{0}非供資料中心設計或行銷", "{0}并非为数据中心设计或营销")),
        [Hbm] = (
            new("{0} contains high-bandwidth memory", "{0}含高頻寬記憶體", "{0}含高带宽内存"),
            new("{0} contains no high-bandwidth memory", "{0}不含高頻寬記憶體", "{0}不含高带宽内存")),
        [WeightsPublished] = (
            new("the weights of {0} are published", "{0}之權重已公開", "{0}的权重已公开"),
            new("the weights of {0} are not published", "{0}之權重未公開", "{0}的权重未公开")),
        [BasePublished] = (
            new("the base model of {0} is published", "{0}之基礎模型已公開", "{0}的基础模型已公开"),
            new("the base model of {0} is not published", "{0}之基礎模型未公開", "{0}的基础模型未公开")),
        [BelowOpenFrontier] = (
            new("{0} took fewer operations than matching the best published model would", "{0}所用運算量少於追平最強公開模型所需", "{0}所用运算量少于追平最强公开模型所需"),
            new("{0} took no fewer operations than matching the best published model would", "{0}所用運算量不少於追平最強公開模型所需", "{0}所用运算量不少于追平最强公开模型所需")),
        [PrivateSector] = (
            new("{0} is in private hands", "{0}屬民間所有", "{0}属私营"),
            new("{0} is not in private hands", "{0}非屬民間所有", "{0}并非私营")),
        [PermanentEmployee] = (
            new("{0} is a permanent regular employee", "{0}為長期正式雇員", "{0}为长期正式雇员"),
            new("{0} is not a permanent regular employee", "{0}非長期正式雇員", "{0}并非长期正式雇员")),
        [GeneratorDataPublished] = (
            new("the data of {0} is published", "{0}所生資料已公開", "{0}所生数据已公开"),
            new("the data of {0} is not published", "{0}所生資料未公開", "{0}所生数据未公开")),
        [GeneratorWeightsPublished] = (
            new("the weights of {0} are published", "{0}之權重已公開", "{0}的权重已公开"),
            new("the weights of {0} are not published", "{0}之權重未公開", "{0}的权重未公开")),
    }.ToFrozenDictionary();
}
