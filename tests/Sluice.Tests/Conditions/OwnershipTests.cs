using Sluice.Facts;
using Sluice.Parties;

namespace Sluice.Tests.Conditions;

/// <summary>Aggregate ownership by listed parties (90 FR 47201).</summary>
public class OwnershipTests
{
    private static readonly Owner[] NoOwners = [];

    private static Owner Of(decimal? share, string? listed, params Owner[]? owners) => new(null, share, listed, owners);

    private static Tri Ask50(params Owner[]? owners) => Half(owners, "[\"entity_list\", \"meu\"]");

    private static Tri Half(Owner[]? owners, string lists, string share = "0.5")
    {
        var facts = new Facts();
        facts.AddParty("end_user").Owners = owners;
        return Ask.Of($"owned_by_listed(end_user, {share}, {lists})", facts.Frame());
    }

    [Fact]
    public void Exactly_half_counts() => Ask50(Of(0.5m, "entity_list")).ShouldBe(Tri.True);

    [Fact]
    public void Just_under_half_does_not() => Ask50(Of(0.4999999999999999999999999999m, "entity_list")).ShouldBe(Tri.False);

    [Fact]
    public void Shares_add_up() => Ask50(Of(0.3m, "entity_list"), Of(0.25m, "meu")).ShouldBe(Tri.True);

    [Fact]
    public void Shares_of_other_lists_do_not() => Ask50(Of(0.3m, "entity_list"), Of(0.25m, "unverified", NoOwners)).ShouldBe(Tri.False);

    [Fact]
    public void Each_step_counts_as_a_whole() => Ask50(Of(0.6m, "none", Of(0.6m, "entity_list"))).ShouldBe(Tri.True);

    [Fact]
    public void A_step_below_the_threshold_breaks_the_chain()
    {
        Ask50(Of(1m, "none", Of(0.4m, "entity_list"))).ShouldBe(Tri.False);
        Ask50(Of(0.4m, "none", Of(1m, "entity_list"))).ShouldBe(Tri.False);
    }

    [Fact]
    public void Direct_and_indirect_shares_add_up()
    {
        Ask50(Of(0.3m, "entity_list"), Of(0.4m, "none", Of(0.6m, "entity_list"))).ShouldBe(Tri.True);
        Ask50(Of(0.3m, "entity_list"), Of(0.4m, "none", Of(0.4m, "entity_list"))).ShouldBe(Tri.False);
    }

    [Fact]
    public void Three_steps_up()
    {
        Ask50(Of(0.5m, "none", Of(0.5m, "none", Of(0.5m, "entity_list")))).ShouldBe(Tri.True);
        Ask50(Of(0.5m, "none", Of(0.5m, "none", Of(0.49m, "entity_list")))).ShouldBe(Tri.False);
    }

    [Fact]
    public void No_owners_and_unknown_owners()
    {
        Ask50(NoOwners).ShouldBe(Tri.False);
        Ask50(null).ShouldBe(Tri.Unknown);
    }

    [Fact]
    public void An_owner_above_whose_owners_are_unknown_may_count()
    {
        Ask50(Of(0.6m, "none", null)).ShouldBe(Tri.Unknown);
        Ask50(Of(0.4m, "none", null)).ShouldBe(Tri.False);
        Ask50(Of(0.4m, "none", null), Of(0.6m, "entity_list")).ShouldBe(Tri.True);
        Ask50(Of(0.4m, "none", null), Of(0.2m, "entity_list")).ShouldBe(Tri.Unknown);
    }

    [Fact]
    public void An_owner_not_screened_may_count()
    {
        Ask50(Of(0.5m, null, NoOwners)).ShouldBe(Tri.Unknown);
        Ask50(Of(0.49m, null, NoOwners)).ShouldBe(Tri.False);
        Ask50(Of(0.5m, null, Of(0.5m, "entity_list"))).ShouldBe(Tri.True);
    }

    [Fact]
    public void An_unknown_share_is_at_most_what_the_others_leave()
    {
        Ask50(Of(null, "entity_list")).ShouldBe(Tri.Unknown);
        Ask50(Of(null, "entity_list"), Of(0.5m, "none", NoOwners)).ShouldBe(Tri.Unknown);
        Ask50(Of(null, "entity_list"), Of(0.51m, "none", NoOwners)).ShouldBe(Tri.False);
        Ask50(Of(null, "entity_list"), Of(null, "meu"), Of(0.51m, "none", NoOwners)).ShouldBe(Tri.False);
        Ask50(Of(null, "none", NoOwners), Of(0.49m, "entity_list")).ShouldBe(Tri.False);
        Ask50(Of(null, "entity_list"), Of(0.6m, "none", NoOwners), Of(0.6m, "none", NoOwners)).ShouldBe(Tri.False);
        Ask50(Of(null, "entity_list"), Of(0.3m, "entity_list")).ShouldBe(Tri.Unknown);
        Ask50(Of(null, "entity_list"), Of(0.5m, "meu")).ShouldBe(Tri.True);
    }

    [Fact]
    public void The_threshold_is_the_conditions_own()
    {
        Half([Of(0.25m, "sdn")], "[\"sdn\"]", "0.25").ShouldBe(Tri.True);
        Half([Of(0.25m, "sdn")], "[\"sdn\"]", "0.26").ShouldBe(Tri.False);
        Half([Of(0.25m, "sdn")], "[\"sdn\"]", "1 / 4").ShouldBe(Tri.True);
        Half([Of(0.25m, "sdn")], "[\"sdn\"]", "1 / 0").ShouldBe(Tri.Error);
        Half([Of(0.25m, "sdn")], "[\"sdn\"]", "us_content_share").ShouldBe(Tri.Unknown);
        Half([Of(0.33m, "sdn"), Of(0.0033333333333333333333333333m, "sdn")], "[\"sdn\"]", "1 / 3").ShouldBe(Tri.False);
    }
}
