using Sluice.Facts;

namespace Sluice.Law.Conditions.Words;

/// <summary>What parties, items and models are called in sentences.</summary>
internal static class Subjects
{
    private static readonly LocalText Item = new("the item", "該物項", "该物项");
    private static readonly LocalText Recipient = new("the recipient", "收受人", "接收方");

    private static readonly LocalText[] Roles =
    [
        new("the purchaser", "買受人", "购买方"),
        new("the intermediate consignee", "中間收貨人", "中间收货人"),
        new("the ultimate consignee", "最終收貨人", "最终收货人"),
        new("the end user", "最終用戶", "最终用户"),
        new("the operator", "營運人", "运营方"),
        new("the tenant", "租用人", "租户"),
    ];

    private static readonly LocalText[] Parties =
    [
        new("that party", "此當事人", "此当事方"),
        new("that second party", "此第二當事人", "此第二当事方"),
        new("that third party", "此第三當事人", "此第三当事方"),
        new("that fourth party", "此第四當事人", "此第四当事方"),
    ];

    private static readonly LocalText[] Items =
    [
        new("that item", "此物項", "此物项"),
        new("that second item", "此第二物項", "此第二物项"),
        new("that third item", "此第三物項", "此第三物项"),
        new("that fourth item", "此第四物項", "此第四物项"),
    ];

    private static readonly LocalText[] Models =
    [
        new("that model", "此模型", "此模型"),
        new("that second model", "此第二模型", "此第二模型"),
        new("that third model", "此第三模型", "此第三模型"),
        new("that fourth model", "此第四模型", "此第四模型"),
    ];

    private static readonly LocalText Party = new("party", "當事人", "当事方");
    private static readonly LocalText Line = new("item", "物項", "物项");
    private static readonly LocalText Model = new("model that generated data for {0}", "為{0}生成資料之模型", "为{0}生成数据的模型");

    /// <summary>Whose facts a row holds.</summary>
    /// <param name="row">The row.</param>
    /// <param name="ordinal">For bound names: how many names around it are bound to elements of the same kind.</param>
    /// <param name="language">The language.</param>
    public static string Say(RowRef row, int ordinal, Language language) => row.Kind switch
    {
        RowKind.Order => "",
        RowKind.Item => Item.In(language),
        RowKind.Recipient => Recipient.In(language),
        RowKind.Role => Roles[row.Index].In(language),
        _ => (row.Scope switch { FactScope.Party => Parties, FactScope.Item => Items, _ => Models })[ordinal].In(language),
    };

    /// <summary>An element of a list, in the singular.</summary>
    public static LocalText Element(ListKind list) => list switch
    {
        ListKind.Parties => Party,
        ListKind.Items => Line,
        _ => Model,
    };
}
