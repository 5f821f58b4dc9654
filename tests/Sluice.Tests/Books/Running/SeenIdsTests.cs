using Sluice.Books.Deciding;
using Sluice.Books.Running;

namespace Sluice.Tests.Books.Running;

public sealed class SeenIdsTests
{
    [Fact]
    public void An_id_is_new_once()
    {
        var ids = new SeenIds();
        var order = Enumerable.Range(0, 200_000).Select(i => IdHash.Of($"PO-{i}")).ToArray();

        order.Count(ids.Add).ShouldBe(200_000);
        order.Count(ids.Add).ShouldBe(0);
        ids.Add(IdHash.Of("PO-200000")).ShouldBeTrue();
        ids.Count.ShouldBe(200_001);
    }

    [Fact]
    public void What_is_remembered_is_bounded_and_later_ids_are_still_compared_with_it()
    {
        var ids = new SeenIds(most: 1_000);
        var order = Enumerable.Range(0, 1_001).Select(i => IdHash.Of($"PO-{i}")).ToArray();

        order[..1_000].ShouldAllBe(id => ids.Add(id));
        (ids.Count, ids.IsFull).ShouldBe((1_000, true));
        ids.Add(order[1_000]).ShouldBeTrue();
        ids.Add(order[1_000]).ShouldBeTrue("it was not remembered");
        ids.Add(order[5]).ShouldBeFalse();
        ids.Count.ShouldBe(1_000);
    }

    [Fact]
    public void Ids_that_differ_in_one_character_have_different_hashes() =>
        Enumerable.Range(0, 100_000).Select(i => IdHash.Of($"{i}")).Concat(Enumerable.Range(0, 100_000).Select(i => IdHash.Of($"{i}."))).Distinct().Count().ShouldBe(200_000);
}
