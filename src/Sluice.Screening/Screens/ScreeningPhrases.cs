using System.Globalization;

namespace Sluice.Screening.Screens;

/// <summary>The sentences about screening in one language. <c>{0}</c> and so on are filled in.</summary>
internal sealed record ScreeningPhrases
{
    public required string Requirement { get; init; }

    public required string Policy { get; init; }

    public required string Footnotes { get; init; }

    public required string EntryText { get; init; }

    public required string ListedText { get; init; }

    public required string PossibleText { get; init; }

    public required string UnsureText { get; init; }

    public required string OtherListText { get; init; }

    public required string EndedText { get; init; }

    public required string LaterText { get; init; }

    public required string SetAsideText { get; init; }

    public required string QuestionText { get; init; }

    public required string CompanyText { get; init; }

    public required string ShippedOnlyText { get; init; }

    public required string StaleText { get; init; }

    public required string LaterListText { get; init; }

    public required string MissingText { get; init; }

    private static ScreeningPhrases English { get; } = new()
    {
        Requirement = "license requirement",
        Policy = "review policy",
        Footnotes = "footnotes",
        EntryText = "“{0}”, {1} (score {2} on “{3}”{4}; version {5})",
        ListedText = "{0} ({1}) is taken for {2}.",
        PossibleText = "{0} ({1}) may be {2}. Whether it is stays open until somebody has looked: state listed, or record a decision with sluice screen decide.",
        UnsureText = "{0} ({1}) matches {2}, known only from a list later than the order; whether it was listed on that day stays open.",
        OtherListText = "{0} ({1}) matches {2}, a list that the law of the book does not ask about.",
        EndedText = "{0} ({1}) matches {2}, which ended on {3}.",
        LaterText = "{0} ({1}) matches {2}, which was added after the day of the order.",
        SetAsideText = "{0} ({1}) matches {2}, set aside by a decision: {3}.",
        QuestionText = "{0} resembles the listed party {1}.",
        CompanyText = "{0}: headquarters or ultimate parent were not stated and were looked up by the name {1}: {2} ({3}). Confirm that it is this company.",
        ShippedOnlyText = "No list was imported: only the {0} parties that Sluice ships were searched. Who was not found may be listed all the same, and stays unknown: sluice lists import.",
        StaleText = "Older than seven days on the day of the order: {0}. Who was not found may be listed since, and stays unknown.",
        LaterListText = "No edition of the day of the order was imported, only later ones: {0}. Who was taken off by then is not found, and stays unknown.",
        MissingText = "Not imported: {0}. Who is on it alone is not found, and stays unknown.",
    };

    private static ScreeningPhrases Traditional { get; } = new()
    {
        Requirement = "許可要求",
        Policy = "審查政策",
        Footnotes = "註腳",
        EntryText = "「{0}」，{1}（以「{3}」比對，分數 {2}{4}；版本 {5}）",
        ListedText = "{0}（{1}）視為 {2}。",
        PossibleText = "{0}（{1}）可能是 {2}。在有人查核之前不作定論：請填寫 listed，或以 sluice screen decide 記錄決定。",
        UnsureText = "{0}（{1}）符合 {2}，但僅見於訂單日之後的名單；當日是否已列名不作定論。",
        OtherListText = "{0}（{1}）符合 {2}；本法規集的規定不問此名單。",
        EndedText = "{0}（{1}）符合 {2}，該項已於 {3} 屆滿。",
        LaterText = "{0}（{1}）符合 {2}，該項在訂單日之後才列入。",
        SetAsideText = "{0}（{1}）符合 {2}，已由決定排除：{3}。",
        QuestionText = "{0} 與列名當事人 {1} 相似。",
        CompanyText = "{0}：訂單未載總部或最終母公司，依名稱 {1} 查得：{2}（{3}）。請確認即為該公司。",
        ShippedOnlyText = "尚未匯入任何名單：只查了 Sluice 隨附的 {0} 個當事人。未查到者仍可能列名，故維持未知：sluice lists import。",
        StaleText = "訂單日時已超過七天：{0}。未查到者可能其後列名，故維持未知。",
        LaterListText = "未匯入訂單日的版本，只有其後的版本：{0}。其間除名者查不到，故維持未知。",
        MissingText = "未匯入：{0}。僅列於其上者查不到，故維持未知。",
    };

    private static ScreeningPhrases Simplified { get; } = new()
    {
        Requirement = "许可要求",
        Policy = "审查政策",
        Footnotes = "脚注",
        EntryText = "“{0}”，{1}（以“{3}”比对，分数 {2}{4}；版本 {5}）",
        ListedText = "{0}（{1}）视为 {2}。",
        PossibleText = "{0}（{1}）可能是 {2}。在有人查核之前不作定论：请填写 listed，或以 sluice screen decide 记录决定。",
        UnsureText = "{0}（{1}）符合 {2}，但仅见于订单日之后的名单；当日是否已列名不作定论。",
        OtherListText = "{0}（{1}）符合 {2}；本法规集的规定不问此名单。",
        EndedText = "{0}（{1}）符合 {2}，该项已于 {3} 届满。",
        LaterText = "{0}（{1}）符合 {2}，该项在订单日之后才列入。",
        SetAsideText = "{0}（{1}）符合 {2}，已由决定排除：{3}。",
        QuestionText = "{0} 与列名当事人 {1} 相似。",
        CompanyText = "{0}：订单未载总部或最终母公司，按名称 {1} 查得：{2}（{3}）。请确认即为该公司。",
        ShippedOnlyText = "尚未导入任何名单：只查了 Sluice 随附的 {0} 个当事人。未查到者仍可能列名，故保持未知：sluice lists import。",
        StaleText = "订单日时已超过七天：{0}。未查到者可能其后列名，故保持未知。",
        LaterListText = "未导入订单日的版本，只有其后的版本：{0}。其间除名者查不到，故保持未知。",
        MissingText = "未导入：{0}。仅列于其上者查不到，故保持未知。",
    };

    public static ScreeningPhrases In(Language language) => language switch
    {
        Language.ZhHant => Traditional,
        Language.ZhHans => Simplified,
        _ => English,
    };

    public string Entry(string name, string list, string score, string matchedOn, string terms, string version) =>
        Fill(EntryText, name, list, score, matchedOn, terms.Length == 0 ? "" : "; " + terms, version);

    public string Listed(string name, string fact, string entry) => Fill(ListedText, name, fact, entry);

    public string Possible(string name, string fact, string entry) => Fill(PossibleText, name, fact, entry);

    public string Unsure(string name, string fact, string entry) => Fill(UnsureText, name, fact, entry);

    public string OtherList(string name, string fact, string entry) => Fill(OtherListText, name, fact, entry);

    public string Ended(string name, string fact, string entry, DateOnly? end) => Fill(EndedText, name, fact, entry, $"{end:yyyy-MM-dd}");

    public string Later(string name, string fact, string entry) => Fill(LaterText, name, fact, entry);

    public string SetAside(string name, string fact, string entry, string decision) => Fill(SetAsideText, name, fact, entry, decision.TrimEnd('.'));

    public string Question(string name, string entry) => Fill(QuestionText, name, entry);

    public string Company(string fact, string name, string taken, string source) => Fill(CompanyText, fact, name, taken, source);

    public string ShippedOnly(int parties) => Fill(ShippedOnlyText, parties.ToString(CultureInfo.InvariantCulture));

    public string Stale(string lists) => Fill(StaleText, lists);

    public string LaterList(string lists) => Fill(LaterListText, lists);

    public string Missing(string lists) => Fill(MissingText, lists);

    private static string Fill(string text, params object[] parts) => string.Format(CultureInfo.InvariantCulture, text, parts);
}
