namespace Sluice.Books.Generating;

/// <summary>The shares of the market table that every order asks for.</summary>
internal sealed record Shares(MarketTable Market)
{
    public double ModelWeights { get; } = Market.Share("model_weights");

    public double OtherItem { get; } = Market.Share("other_item");

    public double StatedPart { get; } = Market.Share("stated_part");

    public double StatedEccn { get; } = Market.Share("stated_eccn");

    public double SecondLine { get; } = Market.Share("second_line");

    public double Purchaser { get; } = Market.Share("purchaser");

    public double Intermediate { get; } = Market.Share("intermediate");

    public double EndUser { get; } = Market.Share("end_user");

    public double Tenant { get; } = Market.Share("tenant");

    public double KnowsMore { get; } = Market.Share("knows_more");

    public double CertifiesConditions { get; } = Market.Share("certifies_conditions");
}
