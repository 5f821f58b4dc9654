namespace Sluice.Law.Conditions.Words;

/// <summary>
/// The sentences that conditions are put in: one for each thing a condition can say, and one for its opposite. Conditions
/// are joined by a comma and "and" or "or", lists by "or" without one, so that no two conditions read the same.
/// </summary>
internal static class Sentences
{
    public static readonly LocalText And = new(", and ", "，且", "，且");
    public static readonly LocalText Or = new(", or ", "，或者", "，或者");
    public static readonly LocalText Brackets = new("({0})", "（{0}）", "（{0}）");
    public static readonly LocalText NotSo = new("it is not the case that ({0})", "並非（{0}）", "并非（{0}）");
    public static readonly LocalText Always = new("it always holds", "恆成立", "恒成立");
    public static readonly LocalText Never = new("it never holds", "恆不成立", "恒不成立");
    public static readonly LocalText Holds = new("{0} holds", "{0} 成立", "{0} 成立");
    public static readonly LocalText Fails = new("{0} does not hold", "{0} 不成立", "{0} 不成立");
    public static readonly LocalText If = new("if ({0}), then ({1}), otherwise ({2})", "若（{0}）則（{1}），否則（{2}）", "若（{0}）则（{1}），否则（{2}）");
    public static readonly LocalText Together = new("({0}) and ({1}) hold or fail together", "（{0}）與（{1}）同時成立或同時不成立", "（{0}）与（{1}）同时成立或同时不成立");
    public static readonly LocalText NotTogether = new("exactly one of ({0}) and ({1}) holds", "（{0}）與（{1}）恰有一者成立", "（{0}）与（{1}）恰有一者成立");

    public static readonly LocalText AtLeast = new("{0} is {1} or more", "{0}為 {1} 以上（含）", "{0}为 {1} 以上（含）");
    public static readonly LocalText AtMost = new("{0} is {1} or less", "{0}為 {1} 以下（含）", "{0}为 {1} 以下（含）");
    public static readonly LocalText More = new("{0} is more than {1}", "{0}超過 {1}", "{0}超过 {1}");
    public static readonly LocalText Less = new("{0} is less than {1}", "{0}低於 {1}", "{0}低于 {1}");
    public static readonly LocalText Exactly = new("{0} is exactly {1}", "{0}恰為 {1}", "{0}恰为 {1}");
    public static readonly LocalText NotExactly = new("{0} is not exactly {1}", "{0}不為 {1}", "{0}不为 {1}");
    public static readonly LocalText OnOrAfter = new("{0} is {1} or later", "{0}為 {1}當日或之後", "{0}为 {1}当日或之后");
    public static readonly LocalText OnOrBefore = new("{0} is {1} or earlier", "{0}為 {1}當日或之前", "{0}为 {1}当日或之前");
    public static readonly LocalText After = new("{0} is after {1}", "{0}晚於 {1}", "{0}晚于 {1}");
    public static readonly LocalText Before = new("{0} is before {1}", "{0}早於 {1}", "{0}早于 {1}");

    public static readonly LocalText Is = new("{0} is {1}", "{0}為{1}", "{0}为{1}");
    public static readonly LocalText IsNot = new("{0} is not {1}", "{0}不是{1}", "{0}不是{1}");
    public static readonly LocalText IsNone = new("{0} is not any of {1}", "{0}皆非{1}", "{0}均非{1}");
    public static readonly LocalText IsIn = new("{0} is in {1}", "{0}屬於{1}", "{0}属于{1}");
    public static readonly LocalText IsNotIn = new("{0} is not in {1}", "{0}不屬於{1}", "{0}不属于{1}");
    public static readonly LocalText IsOutside = new("{0} is outside {1}", "{0}在{1}以外", "{0}在{1}以外");
    public static readonly LocalText IsNotOutside = new("{0} is not outside {1}", "{0}不在{1}以外", "{0}不在{1}以外");
    public static readonly LocalText Same = new("{0} is the same as {1}", "{0}與{1}相同", "{0}与{1}相同");
    public static readonly LocalText NotSame = new("{0} is not the same as {1}", "{0}與{1}不同", "{0}与{1}不同");
    public static readonly LocalText Include = new("{0} include {1}", "{0}包括{1}", "{0}包括{1}");
    public static readonly LocalText NotInclude = new("{0} do not include {1}", "{0}不包括{1}", "{0}不包括{1}");
    public static readonly LocalText OnList = new("{0} is on the list {1}", "{0}列於{1}", "{0}列于{1}");
    public static readonly LocalText NotOnList = new("{0} is not on the list {1}", "{0}未列於{1}", "{0}未列于{1}");
    public static readonly LocalText InParagraph = new("{0} is in paragraph {1}", "{0}屬於 {1} 項", "{0}属于 {1} 项");
    public static readonly LocalText NotInParagraph = new("{0} is not in paragraph {1}", "{0}不屬於 {1} 項", "{0}不属于 {1} 项");

    public static readonly LocalText HasValue = new("there is a value for {0}", "{0}有值", "{0}有值");
    public static readonly LocalText HasNoValue = new("there is no value for {0}", "{0}無值", "{0}无值");
    public static readonly LocalText Whether = new("whether {0}", "「{0}」與否", "“{0}”与否");
    public static readonly LocalText Named = new("the order names {0}", "訂單載有{0}", "订单载有{0}");
    public static readonly LocalText NotNamed = new("the order does not name {0}", "訂單未載{0}", "订单未载{0}");
    public static readonly LocalText Headquartered = new("{0} or its ultimate parent is headquartered in {1}", "{0}或其最終母公司總部設於{1}", "{0}或其最终母公司总部设于{1}");
    public static readonly LocalText NotHeadquartered = new("neither {0} nor its ultimate parent is headquartered in {1}", "{0}及其最終母公司總部均不設於{1}", "{0}及其最终母公司总部均不设于{1}");
    public static readonly LocalText Owned = new("{0} is owned {1} or more by parties on {2}", "{0}由列於{2}者合計持有 {1} 以上（含）", "{0}由列于{2}者合计持有 {1} 以上（含）");
    public static readonly LocalText NotOwned = new("{0} is not owned {1} or more by parties on {2}", "{0}並非由列於{2}者合計持有 {1} 以上（含）", "{0}并非由列于{2}者合计持有 {1} 以上（含）");

    public static readonly LocalText Exists = new("at least one {0} is such that ({1})", "至少有一個{0}符合（{1}）", "至少有一个{0}符合（{1}）");
    public static readonly LocalText NotExists = new("no {0} is such that ({1})", "沒有任何{0}符合（{1}）", "没有任何{0}符合（{1}）");
    public static readonly LocalText All = new("every {0} is such that ({1})", "每個{0}均符合（{1}）", "每个{0}均符合（{1}）");
    public static readonly LocalText NotAll = new("not every {0} is such that ({1})", "並非每個{0}均符合（{1}）", "并非每个{0}均符合（{1}）");

    public static readonly LocalText Plus = new("{0} plus {1}", "{0}加{1}", "{0}加{1}");
    public static readonly LocalText Minus = new("{0} minus {1}", "{0}減{1}", "{0}减{1}");
    public static readonly LocalText Times = new("{0} times {1}", "{0}乘以{1}", "{0}乘以{1}");
    public static readonly LocalText DividedBy = new("{0} divided by {1}", "{0}除以{1}", "{0}除以{1}");
    public static readonly LocalText Negative = new("the negative of {0}", "負的{0}", "负的{0}");
    public static readonly LocalText Larger = new("the larger of {0} and {1}", "{0}與{1}之較大者", "{0}与{1}中较大者");
    public static readonly LocalText Smaller = new("the smaller of {0} and {1}", "{0}與{1}之較小者", "{0}与{1}中较小者");
    public static readonly LocalText NumberIf = new("({1} if ({0}), otherwise {2})", "（若（{0}）則為{1}，否則為{2}）", "（若（{0}）则为{1}，否则为{2}）");
    public static readonly LocalText Days = new("the number of days from {1} to {0}", "自{1}至{0}之日數", "自{1}至{0}的天数");
    public static readonly LocalText Table = new("the figure of table {0}", "{0}表所定數額", "{0}表所定数额");
    public static readonly LocalText Sum = new("the sum over every {0} of ({1})", "各{0}之（{1}）總和", "各{0}的（{1}）总和");
    public static readonly LocalText Largest = new("the largest over every {0} of ({1})", "各{0}之（{1}）最大值", "各{0}的（{1}）最大值");
    public static readonly LocalText Installed = new("the TPP installed in ({0}) after this order", "本訂單後於（{0}）裝置之 TPP", "本订单后在（{0}）安装的 TPP");
    public static readonly LocalText InstalledLargest = new("the largest TPP installed in one country of ({0}) after this order", "本訂單後於（{0}）中單一國家裝置之最大 TPP", "本订单后在（{0}）中单一国家安装的最大 TPP");

    public static readonly LocalText Group = new("country group {0}", "國家組 {0}", "国家组 {0}");
    public static readonly LocalText Except = new("{0} except {1}", "{0}但不含{1}", "{0}但不含{1}");
    public static readonly LocalText Outside = new("any country outside {0}", "{0}以外之任何國家", "{0}以外的任何国家");
    public static readonly LocalText Quoted = new("“{0}”", "「{0}」", "“{0}”");
    public static readonly LocalText Comma = new(", ", "、", "、");
    public static readonly LocalText LastOr = new(" or ", "或", "或");

    public static readonly LocalText Unknown = new("not known", "不詳", "不详");
    public static readonly LocalText Missing = new("none", "無", "无");
    public static readonly LocalText Yes = new("yes", "是", "是");
    public static readonly LocalText No = new("no", "否", "否");
    public static readonly LocalText AllOf = new("all of these hold", "下列各項均成立", "下列各项均成立");
    public static readonly LocalText AnyOf = new("at least one of these holds", "下列至少一項成立", "下列至少一项成立");
    public static readonly LocalText NotOf = new("this does not hold", "下列不成立", "下列不成立");
    public static readonly LocalText Number = new("{0} {1}", "第 {1} 個{0}", "第 {1} 个{0}");
}
