using Sluice.Facts;
using Sluice.Lab.Proof.Possible;
using Sluice.Orders;

namespace Sluice.Lab.Proof.Witnesses;

/// <summary>Makes the order of a case: of each fact that was asked about what the case says, and nothing of any other.</summary>
/// <param name="read">The case.</param>
/// <param name="order">The order as a whole.</param>
/// <param name="variation">How a second order differs from it, when that one is to be made; null for the first.</param>
internal sealed class OrderExample(CaseReader read, PossibleOrder order, Variation? variation = null)
{
    private readonly HashSet<Fact> asked = [.. order.Asked, .. variation?.Facts ?? new HashSet<Fact>()];

    /// <summary>The order.</summary>
    /// <param name="id">What the order is called.</param>
    /// <exception cref="UnrealisableException">The case is of no order.</exception>
    public Order Make(string id) => new()
    {
        Id = id,
        Date = DateOnly.FromDayNumber((int)read.ValueOf(order.Days[0].Day).Numerator),
        Activity = Word(Vocabulary.Activity),
        From = Country(Vocabulary.From),
        Destination = Country(Vocabulary.Destination),
        ValueUsd = Number(Vocabulary.ValueUsd),
        Exporter = OrNull(new Exporter(
            read.Code(NameOf(Vocabulary.ExporterName)) is { } kind ? order.Apart.Names.Texts[kind] : null, Country(Vocabulary.ExporterHeadquarters), Word(Vocabulary.ExporterKind))),
        Items = [.. order.Lines.Where((_, i) => read.IsTrue(order.IsThere(i))).Select((line, i) => LineExample.Make(read, order, i == 0 && variation?.Line is { } changed ? changed : line))],
        UsOrigin = Flag(Vocabulary.UsOrigin),
        UsContentShare = Number(Vocabulary.UsContentShare),
        ForeignDirectProduct = Flag(Vocabulary.ForeignDirectProduct),
        Parties = Parties(),
        EndUse = OrNull(new EndUse(Word(Vocabulary.EndUseKind), Words(Vocabulary.EndUseKnowledge), System())),
        CertifiedConditions = Words(Vocabulary.CertifiedConditions),
        Prior = OrNull(new Prior
        {
            LppTppThisYear = Number(Vocabulary.PriorLpp),
            CountryTppLicensed = Number(Vocabulary.PriorCountry),
            CountryTppLimit = Given(Vocabulary.PriorCountryLimit) ? Number(Vocabulary.PriorCountryLimit) : null,
            NveuTppInstalled = Number(Vocabulary.PriorNveu),
            UveuTppByCountry = InstalledExample.Make(read, order, Country(Vocabulary.Destination)),
            AiaTppReceived = Number(Vocabulary.PriorAia),
            VolumeShareOfUs = Number(Vocabulary.PriorVolumeShare),
        }),
    };

    private static T? OrNull<T>(T made)
        where T : class => made.Equals(made switch { Exporter => new Exporter(), EndUse => new EndUse(), _ => new Prior() }) ? null : made;

    private string NameOf(Fact fact) => variation?.Facts.Contains(fact) == true ? $"changed.{fact.Path}" : fact.Path;

    private string? Word(Fact fact) => read.Word(fact, NameOf(fact));

    private IReadOnlyList<string>? Words(Fact fact) => read.Words(fact, NameOf(fact), asked);

    private decimal? Number(Fact fact) => read.Number(NameOf(fact));

    private bool? Flag(Fact fact) => read.Flag(NameOf(fact));

    private bool Given(Fact fact) => read.Flag($"{NameOf(fact)}.given") == true;

    private Sluice.Parties.Country? Country(Fact fact) => read.Country(NameOf(fact));

    private List<Party>? Parties()
    {
        if (!order.Parties.All.Any() && variation?.Added is null)
        {
            return null;
        }

        var parties = order.Parties.All.Where(p => read.IsTrue(p.Present)).Select(p => PartyExample.Make(read, order, Changed((PossibleParty)p.Row))).ToList();
        if (variation?.Added is { } added)
        {
            parties.Add(PartyExample.Make(read, order, added));
        }

        return parties;
    }

    private PossibleParty Changed(PossibleParty party) => variation?.Party is { } changed && changed.Name == party.Name ? changed : party;

    private SystemPerformance? System() => read.Flag("end_use.system.given") == true
        ? new SystemPerformance(Number(Vocabulary.SystemFp64), Number(Vocabulary.SystemFp32), Number(Vocabulary.SystemVolume))
        : null;
}
