using System.Globalization;
using Sluice.Facts;
using Sluice.Parties;

namespace Sluice.Tests.Conditions;

/// <summary>Makes orders at random, and fills in what is unknown in them.</summary>
internal sealed class RandomFrame(Random random)
{
    private static readonly decimal[] Numbers = [.. RandomCondition.Numbers.Select(x => decimal.Parse(x, CultureInfo.InvariantCulture))];
    private static readonly int[] Countries = [.. RandomCondition.Countries.Select(x => Country.Parse(x).Index)];
    private static readonly int[] Days = [.. RandomCondition.Days.Select(x => DateOnly.Parse(x, CultureInfo.InvariantCulture).DayNumber)];
    private static readonly string[] Lists = ["none", "entity_list", "meu", "sdn"];

    /// <summary>An order with some facts unknown and some missing.</summary>
    public Frame Next()
    {
        var items = Enumerable.Range(0, random.Next(4)).Select(_ => Row(FactScope.Item)).ToArray();
        var parties = random.Next(8) == 0 ? null : Enumerable.Range(0, random.Next(4)).Select(_ => Party()).ToArray();
        foreach (var item in items)
        {
            item.Generators = random.Next(4) == 0 ? null : [.. Enumerable.Range(0, random.Next(3)).Select(_ => Row(FactScope.Generator))];
        }

        return new Frame(Row(FactScope.Order), items, parties, Installed())
        {
            Item = items.Length > 0 ? items[random.Next(items.Length)] : null,
        };
    }

    /// <summary>The same order with some of its unknown facts known, and with some of them missing when that is allowed.</summary>
    public Frame Fill(Frame frame, bool missing)
    {
        var items = frame.Items.Select(item =>
        {
            var copy = Fill(item, FactScope.Item, missing);
            copy.Generators = item.Generators?.Select(x => Fill(x, FactScope.Generator, missing)).ToArray()
                ?? (random.Next(2) == 0 ? [Row(FactScope.Generator)] : null);
            return copy;
        }).ToArray();
        var parties = frame.Parties?.Select(party =>
        {
            var copy = Fill(party, FactScope.Party, missing);
            copy.Owners = party.Owners is { } owners ? [.. owners.Select(Fill)] : random.Next(2) == 0 ? Owners(2) : null;
            return copy;
        }).ToArray() ?? (random.Next(2) == 0 ? [Party(), Party()] : null);
        return new Frame(Fill(frame.Order, FactScope.Order, missing), items, parties, frame.Installed ?? Installed())
        {
            Item = frame.Item is null ? null : items[Array.IndexOf(frame.Items, frame.Item)],
        };
    }

    private Dictionary<int, decimal>? Installed() => random.Next(3) == 0
        ? null
        : Countries.Where(_ => random.Next(2) == 0).Distinct().ToDictionary(x => x, _ => Numbers[random.Next(Numbers.Length)]);

    private FactRow Party()
    {
        var row = Row(FactScope.Party);
        row.Owners = random.Next(3) == 0 ? null : Owners(2);
        return row;
    }

    private FactRow Row(FactScope scope)
    {
        var row = Vocabulary.NewRow(scope);
        foreach (var fact in Vocabulary.Facts(scope))
        {
            var chance = random.Next(10);
            row[fact] = fact == Vocabulary.Role || chance > 3 ? Value(fact) : chance == 0 ? new Cell { State = CellState.Missing } : default;
        }

        return row;
    }

    private FactRow Fill(FactRow row, FactScope scope, bool missing)
    {
        var copy = Vocabulary.NewRow(scope);
        foreach (var fact in Vocabulary.Facts(scope))
        {
            copy[fact] = row[fact];
            if (row[fact].State == CellState.Unknown && random.Next(3) > 0)
            {
                copy[fact] = missing && random.Next(3) == 0 ? new Cell { State = CellState.Missing } : Value(fact);
            }
        }

        return copy;
    }

    private Cell Value(Fact fact)
    {
        var cell = new Cell { State = CellState.Known };
        switch (fact.Kind)
        {
            case FactKind.Flag:
                cell.Code = random.Next(2);
                break;
            case FactKind.Number:
                cell.Number = random.Next(6) == 0 ? Number.Ratio(Numbers[random.Next(Numbers.Length)], 814m) : Number.Of(Numbers[random.Next(Numbers.Length)]);
                break;
            case FactKind.Country:
                cell.Code = Countries[random.Next(Countries.Length)];
                break;
            case FactKind.Symbol:
                cell.Code = random.Next(fact.Words.Count);
                break;
            case FactKind.Symbols:
                cell.Bits = (UInt128)random.NextInt64() & ((UInt128.One << fact.Words.Count) - 1);
                break;
            case FactKind.Numerals:
                cell.Bits = (UInt128)random.Next(64);
                break;
            case FactKind.Date:
                cell.Code = Days[random.Next(Days.Length)];
                break;
            default:
                cell.Bits = new UInt128((ulong)random.NextInt64(), (ulong)random.NextInt64());
                cell.Text = "Example";
                break;
        }

        return cell;
    }

    private List<Owner> Owners(int depth)
    {
        var left = 1m;
        var owners = new List<Owner>();
        for (var i = random.Next(4); i > 0; i--)
        {
            var share = Math.Min(left, random.Next(13) / 12m);
            left -= share;
            var above = depth == 0 || random.Next(3) == 0 ? null : Owners(depth - 1);
            owners.Add(new Owner(null, random.Next(4) == 0 ? null : share, random.Next(5) == 0 ? null : Lists[random.Next(Lists.Length)], above));
        }

        return owners;
    }

    // Shares that become known leave the sum at one or less, as real ones do.
    private Owner Fill(Owner owner) => owner with
    {
        Listed = owner.Listed ?? (random.Next(2) == 0 ? Lists[random.Next(Lists.Length)] : null),
        Owners = owner.Owners is { } owners ? [.. FillShares(owners).Select(Fill)] : random.Next(2) == 0 ? Owners(1) : null,
    };

    private IEnumerable<Owner> FillShares(IReadOnlyList<Owner> owners)
    {
        var left = 1m - owners.Sum(x => x.Share ?? 0m);
        foreach (var owner in owners)
        {
            if (owner.Share is null && random.Next(2) == 0)
            {
                var share = Math.Max(0m, left) * random.Next(5) / 4m;
                left -= share;
                yield return owner with { Share = share };
            }
            else
            {
                yield return owner;
            }
        }
    }
}
