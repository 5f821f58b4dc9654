using Sluice.Parties;
using Sluice.Screening.Index;
using Sluice.Screening.Lists;
using Sluice.Screening.Names;

namespace Sluice.Screening.Tests.Index;

public class PartyIndexTests
{
    private static readonly ListedParty Ivan = Parties.Person("IVANOV, Ivan Petrovich", "Vanya") with
    {
        Countries = [Country.Parse("RU")], BirthDates = ["12 Mar 1970"], Addresses = ["Leninsky prospekt 5, Moscow, Russia"],
    };

    [Theory]
    [InlineData("RU", null, null, 1)]
    [InlineData("BR", null, null, -1)]
    [InlineData(null, "1970-03-12", null, 1)]
    [InlineData(null, "1950-01-01", null, -1)]
    [InlineData(null, null, "Leninsky Prospekt 5, Moscow", 1)]
    public void Context_helps_or_hurts(string? country, string? birth, string? address, int sign)
    {
        var index = PartyIndex.Build([Ivan]);
        var plain = index.Search(new PartyQuery("Ivan Ivanof"))[0];
        var match = index.Search(new PartyQuery("Ivan Ivanof") { Country = Country.TryParse(country), BirthDate = birth, Address = address }, least: 0.5)[0];
        Math.Sign(match.Score - plain.Score).ShouldBe(sign);
        match.Context.ShouldHaveSingleItem();
        match.Explanation.ShouldContain(sign > 0 ? "fits" : "differs");
    }

    [Fact]
    public void A_person_is_not_a_ship() =>
        PartyIndex.Build([Ivan]).Search(new PartyQuery("Ivan Petrovich Ivanov") { Type = ListedPartyType.Vessel })[0].Context.ShouldContain(part => part.Fact == "type" && part.Change < 0);

    [Fact]
    public void A_weak_alias_is_weaker_than_an_alias()
    {
        var weak = Ivan with { Id = "sdn/2", Names = [new ListedName("PETROV, Petr", ListedNameKind.Primary), new ListedName("Ivan Petrovich Ivanov", ListedNameKind.WeakAlias)] };
        var matches = PartyIndex.Build([Ivan, weak]).Search(new PartyQuery("Ivan Petrovich Ivanov"));
        matches.Select(match => match.Party.Id).ShouldBe([Ivan.Id, "sdn/2"]);
        matches[1].MatchedName.Kind.ShouldBe(ListedNameKind.WeakAlias);
    }

    [Fact]
    public void Context_alone_makes_no_two_different_texts_the_same() =>
        PartyIndex.Build([Ivan]).Search(new PartyQuery("Ivan Petrovich Ivanov") { Country = Country.Parse("RU"), BirthDate = "1970-03-12" })[0].Score.ShouldBeLessThan(1);

    [Fact]
    public void An_update_leaves_the_index_in_use_as_it_was()
    {
        var live = new LivePartyIndex(PartyIndex.Build([Ivan]));
        var before = live.Current;
        live.Update([Parties.Company("Kunlun Bank")], [Ivan.Id]);
        before.Search(new PartyQuery("Ivan Petrovich Ivanov")).ShouldHaveSingleItem();
        live.Current.Search(new PartyQuery("Ivan Petrovich Ivanov")).ShouldBeEmpty();
        live.Current.Search(new PartyQuery("Bank of Kunlun")).ShouldHaveSingleItem().Band.ShouldBe(MatchBand.Probable);
    }

    [Fact]
    public async Task Searches_go_on_while_the_lists_change()
    {
        var live = new LivePartyIndex(PartyIndex.Build([Ivan]));
        using var stop = new CancellationTokenSource();
        var searching = Task.Run(() =>
        {
            var searches = 0;
            while (!stop.IsCancellationRequested || searches == 0)
            {
                live.Current.Search(new PartyQuery("Ivan Petrovich Ivanov")).ShouldHaveSingleItem();
                searches++;
            }
        });
        for (var i = 0; i < 50; i++)
        {
            live.Update([Parties.Company($"Company number {i}")], i > 0 ? [$"el/Company number {i - 1}"] : []);
        }

        await stop.CancelAsync();
        await searching;
        live.Current.Count.ShouldBe(2);
    }

    [Fact]
    public void A_party_with_an_id_that_is_there_takes_its_place()
    {
        var index = PartyIndex.Build([Ivan]).With([Ivan with { Names = [new ListedName("SIDOROV, Semyon", ListedNameKind.Primary)] }], []);
        index.Count.ShouldBe(1);
        index.Search(new PartyQuery("Semyon Sidorov")).ShouldHaveSingleItem();
        index.Search(new PartyQuery("Ivan Ivanov")).ShouldBeEmpty();
    }

    [Fact]
    public void An_empty_index_finds_nothing() => PartyIndex.Empty.Search(new PartyQuery("Ivan Ivanov")).ShouldBeEmpty();

    [Theory]
    [InlineData(0, 0.6)]
    [InlineData(5, 0.1)]
    [InlineData(5, 1.1)]
    public void A_limit_or_score_out_of_range_is_refused(int limit, double least) =>
        Should.Throw<ArgumentOutOfRangeException>(() => PartyIndex.Empty.Search(new PartyQuery("x"), limit, least));
}
