using System.Text.Json;

namespace Sluice.Determinations;

/// <summary>The names of the contract's fields and its words for answers, ready to be written.</summary>
internal static class DeterminationNames
{
    public static readonly JsonEncodedText Account = JsonEncodedText.Encode("account");
    public static readonly JsonEncodedText Allocations = JsonEncodedText.Encode("allocations");
    public static readonly JsonEncodedText AsEnforced = JsonEncodedText.Encode("as_enforced");
    public static readonly JsonEncodedText AsOf = JsonEncodedText.Encode("as_of");
    public static readonly JsonEncodedText AsWritten = JsonEncodedText.Encode("as_written");
    public static readonly JsonEncodedText Authorizations = JsonEncodedText.Encode("authorizations");
    public static readonly JsonEncodedText Available = JsonEncodedText.Encode("available");
    public static readonly JsonEncodedText Because = JsonEncodedText.Encode("because");
    public static readonly JsonEncodedText Confidence = JsonEncodedText.Encode("confidence");
    public static readonly JsonEncodedText DataTo = JsonEncodedText.Encode("data_to");
    public static readonly JsonEncodedText Decides = JsonEncodedText.Encode("decides");
    public static readonly JsonEncodedText Due = JsonEncodedText.Encode("due");
    public static readonly JsonEncodedText Eccn = JsonEncodedText.Encode("eccn");
    public static readonly JsonEncodedText EnactedBy = JsonEncodedText.Encode("enacted_by");
    public static readonly JsonEncodedText Fact = JsonEncodedText.Encode("fact");
    public static readonly JsonEncodedText Flags = JsonEncodedText.Encode("flags");
    public static readonly JsonEncodedText Hash = JsonEncodedText.Encode("hash");
    public static readonly JsonEncodedText Holds = JsonEncodedText.Encode("holds");
    public static readonly JsonEncodedText Id = JsonEncodedText.Encode("id");
    public static readonly JsonEncodedText InForce = JsonEncodedText.Encode("in_force");
    public static readonly JsonEncodedText Items = JsonEncodedText.Encode("items");
    public static readonly JsonEncodedText Kind = JsonEncodedText.Encode("kind");
    public static readonly JsonEncodedText Law = JsonEncodedText.Encode("law");
    public static readonly JsonEncodedText LawBook = JsonEncodedText.Encode("law_book");
    public static readonly JsonEncodedText Level = JsonEncodedText.Encode("level");
    public static readonly JsonEncodedText Limit = JsonEncodedText.Encode("limit");
    public static readonly JsonEncodedText Line = JsonEncodedText.Encode("line");
    public static readonly JsonEncodedText Name = JsonEncodedText.Encode("name");
    public static readonly JsonEncodedText Obligations = JsonEncodedText.Encode("obligations");
    public static readonly JsonEncodedText Order = JsonEncodedText.Encode("order");
    public static readonly JsonEncodedText OutcomeField = JsonEncodedText.Encode("outcome");
    public static readonly JsonEncodedText PerformanceDensity = JsonEncodedText.Encode("performance_density");
    public static readonly JsonEncodedText Provision = JsonEncodedText.Encode("provision");
    public static readonly JsonEncodedText Quantity = JsonEncodedText.Encode("quantity");
    public static readonly JsonEncodedText Questions = JsonEncodedText.Encode("questions");
    public static readonly JsonEncodedText ReasonsForControl = JsonEncodedText.Encode("reasons_for_control");
    public static readonly JsonEncodedText Remaining = JsonEncodedText.Encode("remaining");
    public static readonly JsonEncodedText ReviewField = JsonEncodedText.Encode("review");
    public static readonly JsonEncodedText Severity = JsonEncodedText.Encode("severity");
    public static readonly JsonEncodedText Symbol = JsonEncodedText.Encode("symbol");
    public static readonly JsonEncodedText Screening = JsonEncodedText.Encode("screening");
    public static readonly JsonEncodedText Text = JsonEncodedText.Encode("text");
    public static readonly JsonEncodedText ThisOrder = JsonEncodedText.Encode("this_order");
    public static readonly JsonEncodedText To = JsonEncodedText.Encode("to");
    public static readonly JsonEncodedText TotalTpp = JsonEncodedText.Encode("total_tpp");
    public static readonly JsonEncodedText Tpp = JsonEncodedText.Encode("tpp");
    public static readonly JsonEncodedText Trace = JsonEncodedText.Encode("trace");
    public static readonly JsonEncodedText Used = JsonEncodedText.Encode("used");
    public static readonly JsonEncodedText What = JsonEncodedText.Encode("what");
    public static readonly JsonEncodedText Why = JsonEncodedText.Encode("why");

    private static readonly JsonEncodedText[] Outcomes = [.. Enum.GetValues<Outcome>().Select(outcome => JsonEncodedText.Encode(outcome.Word()))];
    private static readonly JsonEncodedText[] Reviews = [.. Enum.GetValues<Review>().Select(review => JsonEncodedText.Encode(review.Word()))];

    /// <summary>The contract's word for an outcome.</summary>
    public static JsonEncodedText Of(Outcome outcome) => Outcomes[(int)outcome];

    /// <summary>The contract's word for a review policy.</summary>
    public static JsonEncodedText Of(Review review) => Reviews[(int)review];
}
