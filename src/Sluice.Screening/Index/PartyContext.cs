using System.Globalization;
using Sluice.Screening.Lists;
using Sluice.Screening.Names;

namespace Sluice.Screening.Index;

/// <summary>
/// What country, address, date of birth and type say beside the name. What fits takes away part of the doubt, what differs part of
/// the score; what is unknown on either side says nothing.
/// </summary>
internal sealed class PartyContext
{
    private const double CountryFits = 0.10;
    private const double CountryDiffers = 0.04;
    private const double AddressFits = 0.20;
    private const double BirthDateFits = 0.25;
    private const double BirthYearFits = 0.12;
    private const double BirthDateDiffers = 0.15;
    private const double TypeDiffers = 0.20;
    private const double WeakAlias = 0.10;
    private const double LeastAddressShare = 0.5;

    private readonly PartyQuery query;
    private readonly Birth? birth;
    private readonly HashSet<ulong> address;

    public PartyContext(PartyQuery query)
    {
        this.query = query;
        birth = Birth.Read(query.BirthDate);
        address = query.Address is { } text ? WordsOf(text) : [];
        MostHelp = (query.Country is null ? 0 : CountryFits) + (address.Count == 0 ? 0 : AddressFits) + (birth is null ? 0 : BirthDateFits);
    }

    /// <summary>The most of the doubt that the context can take away.</summary>
    public double MostHelp { get; }

    /// <summary>The least score of names that can become <paramref name="score"/> with this context.</summary>
    public double Before(double score) => MostHelp == 0 ? score : Math.Max(0, (score - MostHelp) / (1 - MostHelp));

    /// <summary>The score with the context counted in, and what each fact did.</summary>
    public (double Score, IReadOnlyList<ContextPart> Parts) Apply(double score, ListedParty party, ListedNameKind kind)
    {
        if (MostHelp == 0 && query.Type == ListedPartyType.Unknown && kind != ListedNameKind.WeakAlias)
        {
            return (score, []);
        }

        var parts = new List<ContextPart>();
        var help = 0.0;
        var after = score;
        void Note(string fact, string ours, string theirs, double share, bool fits)
        {
            if (fits)
            {
                help += share;
                parts.Add(new ContextPart(fact, ours, theirs, (1 - score) * share));
            }
            else
            {
                parts.Add(new ContextPart(fact, ours, theirs, -after * share));
                after *= 1 - share;
            }
        }

        Types(party, Note);
        Places(party, Note);
        Births(party, Note);
        if (kind == ListedNameKind.WeakAlias)
        {
            Note("weak_alias", query.Name, "weak a.k.a.", WeakAlias, fits: false);
        }

        // Two different texts stay below 1, whatever speaks for them.
        return (Math.Min(after + ((1 - after) * help), Math.Max(score, 0.999)), parts);
    }

    private void Types(ListedParty party, Action<string, string, string, double, bool> note)
    {
        if (query.Type != party.Type && query.Type != ListedPartyType.Unknown && party.Type != ListedPartyType.Unknown)
        {
            note("type", Said(query.Type), Said(party.Type), TypeDiffers, false);
        }
    }

    private void Places(ListedParty party, Action<string, string, string, double, bool> note)
    {
        if (query.Country is { } country && (party.Countries.Count > 0 || party.Citizenships.Count > 0))
        {
            var fits = party.Countries.Contains(country) || party.Citizenships.Contains(country);
            note("country", country.Code, string.Join(' ', party.Countries.Concat(party.Citizenships).Distinct().Take(8)), fits ? CountryFits : CountryDiffers, fits);
        }

        if (address.Count == 0)
        {
            return;
        }

        foreach (var listed in party.Addresses)
        {
            var words = WordsOf(listed);
            var smaller = Math.Min(words.Count, address.Count);
            if (smaller >= 2 && words.Count(address.Contains) >= LeastAddressShare * smaller)
            {
                note("address", query.Address!, listed, AddressFits, true);
                return;
            }
        }
    }

    private void Births(ListedParty party, Action<string, string, string, double, bool> note)
    {
        if (birth is not { } ours || party.BirthDates.Count == 0)
        {
            return;
        }

        var listed = party.BirthDates.Select(text => (Text: text, Birth: Birth.Read(text))).Where(x => x.Birth is not null).ToList();
        if (listed.Count == 0)
        {
            return;
        }

        var (text, best) = listed.MinBy(x => ours.Distance(x.Birth!.Value));
        var distance = ours.Distance(best!.Value);
        note("birth_date", query.BirthDate!, text, distance switch { 0 => BirthDateFits, 1 => BirthYearFits, _ => BirthDateDiffers }, distance <= 1);
    }

    private static HashSet<ulong> WordsOf(string text) =>
        [.. NameReader.Read(text, ListedPartyType.Entity).Tokens.Where(token => token.Role != TokenRole.Particle).Select(token => token.Word.Hash)];

    private static string Said(ListedPartyType type) => type.ToString().ToLower(CultureInfo.InvariantCulture);
}
