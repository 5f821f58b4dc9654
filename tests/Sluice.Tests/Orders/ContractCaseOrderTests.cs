using Sluice.Documents;
using Sluice.Items;
using Sluice.Orders;
using Sluice.Tests.Documents;

namespace Sluice.Tests.Orders;

public sealed class ContractCaseOrderTests
{
    // Beside the working copy, or copied into it.
    private static readonly string[] Folders = ["../../shared/contract/cases", "cases"];

    [Fact]
    public void The_order_of_every_acceptance_case_is_read_and_its_parts_are_known()
    {
        var files = Folders.Select(f => Path.GetFullPath(Path.Combine(GoldenFiles.Root(), f))).Where(Directory.Exists)
            .SelectMany(f => Directory.EnumerateFiles(f, "*.yaml")).ToArray();
        Assert.SkipWhen(files.Length == 0, "There are no acceptance cases beside this working copy.");
        var catalogue = Catalogue.Load(Path.Combine(AppContext.BaseDirectory, "data"));
        var read = 0;
        var refused = new List<string>();
        foreach (var file in files)
        {
            foreach (var entry in ((ListNode)DocumentReader.ReadFile(file, ReadLimits.Cases)).Items)
            {
                var id = ((ScalarNode)((MapNode)entry).Find("id")!).Text;
                try
                {
                    var order = OrderReader.Read(((MapNode)entry).Find("order")!, Path.GetFileName(file));
                    OrderFacts.Build(order, order.Date!.Value, catalogue).Items.Count.ShouldBe(order.Items.Count);
                    order.Id.ShouldBe(id);
                    read++;
                }
                catch (InputException exception)
                {
                    refused.Add($"{id}: {exception.Message}");
                }
            }
        }

        refused.ShouldBeEmpty();
        read.ShouldBeGreaterThan(200);
    }
}
