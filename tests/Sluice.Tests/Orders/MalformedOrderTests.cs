using Sluice.Documents;
using Sluice.Items;
using Sluice.Orders;
using Sluice.Tests.Documents;

namespace Sluice.Tests.Orders;

public sealed class MalformedOrderTests
{
    private const string Folder = "malformed/orders";
    private static readonly Lazy<Catalogue> Parts = new(() => Catalogue.Load(Path.Combine(AppContext.BaseDirectory, "data")));

    public static TheoryData<string> Inputs => [.. GoldenFiles.Inputs(Folder)];

    [Theory]
    [MemberData(nameof(Inputs))]
    public void A_malformed_order_is_refused_in_exactly_these_words(string input) => GoldenFiles.Check(Folder, input, Message);

    [Fact]
    public void Every_message_belongs_to_an_order_and_there_are_many()
    {
        GoldenFiles.Orphans(Folder).ShouldBeEmpty();
        GoldenFiles.Inputs(Folder).Count.ShouldBeGreaterThanOrEqualTo(90);
    }

    private static string? Message(Stream bytes, string name)
    {
        try
        {
            OrderFacts.Build(OrderReader.Read(bytes, name), new DateOnly(2025, 6, 2), Parts.Value);
            return null;
        }
        catch (InputException refused)
        {
            return refused.Message;
        }
    }
}
