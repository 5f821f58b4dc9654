using System.Globalization;

namespace Sluice.Determinations;

/// <summary>The fixed sentences of determinations, in the languages of the book.</summary>
internal static class Sentences
{
    public static string Open(Language language, string fields) => language switch
    {
        Language.ZhHant => $"取決於未知的事實：{fields}",
        Language.ZhHans => $"取决于未知的事实：{fields}",
        _ => $"depends on what is not known: {fields}",
    };

    public static string Unresolved(Language language, string why) => language switch
    {
        Language.ZhHant => $"文本未能確定：{why}",
        Language.ZhHans => $"文本未能确定：{why}",
        _ => $"the text does not settle it: {why}",
    };

    public static string NotModelled(Language language, string why) => language switch
    {
        Language.ZhHant => $"本法規集未涵蓋：{why}",
        Language.ZhHans => $"本法规集未涵盖：{why}",
        _ => $"beyond this book: {why}",
    };

    public static string Fails(Language language, string condition) => language switch
    {
        Language.ZhHant => $"不符合條件：{condition}",
        Language.ZhHans => $"不符合条件：{condition}",
        _ => $"this condition fails: {condition}",
    };

    public static string Closed(Language language, string restriction) => language switch
    {
        Language.ZhHant => $"已被限制：{restriction}",
        Language.ZhHans => $"已被限制：{restriction}",
        _ => $"closed: {restriction}",
    };

    public static string OverLimit(Language language, string limit, decimal? over) => language switch
    {
        Language.ZhHant => $"超出限額{Amount(" ", over)}：{limit}",
        Language.ZhHans => $"超出限额{Amount(" ", over)}：{limit}",
        _ => $"over the limit{Amount(" by ", over)}: {limit}",
    };

    public static string Decides(Language language, string provisions) => language switch
    {
        Language.ZhHant => $"決定 {provisions}",
        Language.ZhHans => $"决定 {provisions}",
        _ => $"decides {provisions}",
    };

    public static string Knowledge(Language language, string words) => language switch
    {
        Language.ZhHant => $"訂單所述的認知未被任何條文讀取，須人工判斷：{words}",
        Language.ZhHans => $"订单所述的认知未被任何条文读取，须人工判断：{words}",
        _ => $"The order states knowledge that no provision of the book reads; weigh it by hand: {words}",
    };

    public static string NotClassified(Language language, string eccn) => language switch
    {
        Language.ZhHant => $"本法規集不認識分類號 {eccn}；其管制理由與國家表須人工判斷。沒有答案並不代表可以放行。",
        Language.ZhHans => $"本法规集不认识分类号 {eccn}；其管制理由与国家表须人工判断。没有答案并不代表可以放行。",
        _ => $"The book does not know the classification number {eccn}; weigh its reasons for control and the country chart by hand. No answer is not a clearance.",
    };

    public static string Doubtful(Language language, string part, string doubt) => language switch
    {
        Language.ZhHant => $"{part} 的目錄數據存疑：{doubt}",
        Language.ZhHans => $"{part} 的目录数据存疑：{doubt}",
        _ => $"The catalogue's figures for {part} are in doubt: {doubt}",
    };

    public static string Stale(Language language, string provision, DateOnly day) => language switch
    {
        Language.ZhHant => $"{provision} 應於 {day:yyyy-MM-dd} 前重新核對。",
        Language.ZhHans => $"{provision} 应于 {day:yyyy-MM-dd} 前重新核对。",
        _ => $"{provision} was to be checked again by {day:yyyy-MM-dd}.",
    };

    private static string Amount(string before, decimal? over) =>
        over is { } tpp ? string.Create(CultureInfo.InvariantCulture, $"{before}{tpp:#,0.##} TPP") : "";
}
