using Sluice.Facts;
using Sluice.Parties;

namespace Sluice.Orders.Lines;

/// <content>The parties of an order.</content>
public sealed partial class OrderLineReader
{
    private static readonly FieldNames PartyFields = new(
        "role", "name", "country", "headquarters", "ultimate_parent", "owners", "listed", "footnotes", "private_sector", "veu", "certifications",
        "permanent_regular_employee");

    private static readonly FieldNames ParentFields = new("name", "headquarters");
    private static readonly FieldNames OwnerFields = new("name", "share", "listed", "owners");

    private static readonly WordTable Roles = new(Vocabulary.Role.Words);
    private static readonly WordTable Lists = new(Vocabulary.Listed.Words);
    private static readonly WordTable ValidatedEndUsers = new(Vocabulary.Veu.Words);
    private static readonly WordTable Certifications = new(Vocabulary.Certifications.Words);

    private IReadOnlyList<Party>? ReadParties(scoped ref LineCursor at)
    {
        if (!at.EnterList())
        {
            return null;
        }

        partiesInHand.Clear();
        for (var count = 0; at.NextElement(ref count, OrderLimits.Parties);)
        {
            if (at.Part(parties, readParty) is not { } party || (IsConsignee(party) && partiesInHand.Exists(IsConsignee)))
            {
                at.Stop();
            }
            else
            {
                partiesInHand.Add(party);
            }
        }

        return partiesInHand.ToArray();
    }

    private static bool IsConsignee(Party party) => party.Role == PartyReader.OnlyConsignee;

    private static Party? ReadParty(scoped ref LineCursor at)
    {
        if (!at.Enter())
        {
            return null;
        }

        string? role = null, name = null, listed = null, veu = null;
        Country? country = null, headquarters = null;
        UltimateParent? parent = null;
        IReadOnlyList<Owner>? owners = null;
        IReadOnlyList<int>? footnotes = null;
        IReadOnlyList<string>? certifications = null;
        bool? isPrivate = null, isEmployee = null;
        for (var walk = default(FieldWalk); at.Next(PartyFields, ref walk);)
        {
            switch (walk.Field)
            {
                case 0: role = at.Word(Roles); break;
                case 1: name = at.Text(OrderLimits.NameLength); break;
                case 2: country = at.Country(); break;
                case 3: headquarters = at.Country(); break;
                case 4: parent = ReadParent(ref at); break;
                case 5: owners = ReadOwners(ref at, 1); break;
                case 6: listed = at.Word(Lists); break;
                case 7: footnotes = ReadFootnotes(ref at); break;
                case 8: isPrivate = at.Flag(); break;
                case 9: veu = at.Word(ValidatedEndUsers); break;
                case 10: certifications = at.Words(Certifications); break;
                default: isEmployee = at.Flag(); break;
            }
        }

        if (role is null)
        {
            at.Stop();
            return null;
        }

        return new Party(role)
        {
            Name = name,
            Country = country,
            Headquarters = headquarters,
            UltimateParent = parent,
            Owners = owners,
            Listed = listed,
            Footnotes = footnotes,
            PrivateSector = isPrivate,
            Veu = veu,
            Certifications = certifications,
            PermanentRegularEmployee = isEmployee,
        };
    }

    private static UltimateParent? ReadParent(scoped ref LineCursor at)
    {
        if (!at.Enter())
        {
            return null;
        }

        string? name = null;
        Country? headquarters = null;
        for (var walk = default(FieldWalk); at.Next(ParentFields, ref walk);)
        {
            if (walk.Field == 0)
            {
                name = at.Text(OrderLimits.NameLength);
            }
            else
            {
                headquarters = at.Country();
            }
        }

        return new UltimateParent(name, headquarters);
    }

    private static IReadOnlyList<int>? ReadFootnotes(scoped ref LineCursor at)
    {
        if (!at.EnterList())
        {
            return null;
        }

        var notes = new List<int>();
        for (var count = 0; at.NextElement(ref count, OrderLimits.Footnotes);)
        {
            if (at.Whole(1, OrderLimits.Footnotes) is not { } note)
            {
                at.Stop();
            }
            else if (!notes.Contains((int)note))
            {
                notes.Add((int)note);
            }
        }

        return notes.ToArray();
    }

    private static IReadOnlyList<Owner>? ReadOwners(scoped ref LineCursor at, int depth)
    {
        if (!at.EnterList())
        {
            return null;
        }

        if (depth > OrderLimits.OwnerDepth)
        {
            at.Stop();
        }

        List<Owner>? owners = null;
        var together = 0m;
        for (var count = 0; at.NextElement(ref count, OrderLimits.Owners);)
        {
            if (ReadOwner(ref at, depth) is { } owner)
            {
                (owners ??= new List<Owner>(1)).Add(owner);
                together += owner.Share ?? 0m;
            }
            else
            {
                at.Stop();
            }
        }

        if (together > PartyReader.MostSharesTogether)
        {
            at.Stop();
        }

        return owners ?? (IReadOnlyList<Owner>)[];
    }

    private static Owner? ReadOwner(scoped ref LineCursor at, int depth)
    {
        if (!at.Enter())
        {
            return null;
        }

        string? name = null, listed = null;
        decimal? share = null;
        IReadOnlyList<Owner>? owners = null;
        for (var walk = default(FieldWalk); at.Next(OwnerFields, ref walk);)
        {
            switch (walk.Field)
            {
                case 0: name = at.Text(OrderLimits.NameLength); break;
                case 1: share = at.Number(0m, 1m); break;
                case 2: listed = at.Word(Lists); break;
                default: owners = ReadOwners(ref at, depth + 1); break;
            }
        }

        return new Owner(name, share, listed, owners);
    }
}
