using System.Globalization;
using System.Text.RegularExpressions;
using Sluice.Facts;
using Sluice.Law.Conditions.Words;
using Sluice.Parties;

namespace Sluice.Tests.Conditions;

internal sealed partial class EnglishReader
{
    private Claim? FlagClause()
    {
        if (Phrase(EnglishLexicon.No, out _) is { } no)
        {
            return () => Ask(no(), cell => cell.Code == 0);
        }

        return Phrase(EnglishLexicon.Yes, out _) is { } yes ? () => Ask(yes(), cell => cell.Code == 1) : null;
    }

    private Claim? AboutParty()
    {
        if (Take("the order names "))
        {
            var named = TakeOne(EnglishLexicon.Parties)!;
            return () => Named(named);
        }

        if (Take("the order does not name "))
        {
            var named = TakeOne(EnglishLexicon.Parties)!;
            return () => Tris.Not(Named(named));
        }

        var neither = Take("neither ");
        var whose = TakeOne(EnglishLexicon.Parties);
        if (whose is null)
        {
            return null;
        }

        if (Take(neither ? " nor its ultimate parent is headquartered in " : " or its ultimate parent is headquartered in "))
        {
            var set = Set();
            return Negated(() => Headquartered(Row(whose), set), !neither);
        }

        var holds = !Take(" is not owned ");
        if (holds)
        {
            Need(" is owned ");
        }

        var threshold = Literal()!.Value;
        Need(" or more by parties on ");
        var lists = Words(Vocabulary.Listed);
        return Negated(() => Owned(Row(whose), threshold, lists), holds);
    }

    private static Tri Headquartered(FactRow party, CountrySet set)
    {
        Tri Limb(Fact fact) => party[fact].State == CellState.Missing ? Tri.False : Ask(party[fact], cell => set.Contains(cell.Code));
        return party[Vocabulary.Role].State == CellState.Missing
            ? Tri.Error
            : Tris.Or(Limb(Vocabulary.PartyHeadquarters), Limb(Vocabulary.ParentHeadquarters));
    }

    private static Tri Owned(FactRow party, Number threshold, UInt128 lists) => party[Vocabulary.Role].State == CellState.Missing
        ? Tri.Error
        : ListedOwnership.Reaches(party.Owners, threshold, lists, 32);

    private Claim? AboutFact()
    {
        if (Take("there is a value for ") || Take("there is no value for "))
        {
            var holds = !text[..at].EndsWith("no value for ", StringComparison.Ordinal);
            var asked = Phrase(EnglishLexicon.Whether, out _) ?? Phrase(EnglishLexicon.Nouns, out _) ?? throw Puzzled("a fact");
            return Negated(() => asked().State switch { CellState.Known => Tri.True, CellState.Unknown => Tri.Unknown, _ => Tri.False }, holds);
        }

        var cell = Phrase(EnglishLexicon.Nouns, out var fact);
        return cell is null ? null : fact.Kind switch
        {
            FactKind.Country => Countries(cell),
            FactKind.Symbol => Symbol(cell, fact),
            FactKind.Symbols or FactKind.Numerals => Includes(cell, fact),
            FactKind.Date => Dates(cell),
            FactKind.Number => null,
            _ => Listed(cell, fact),
        };
    }

    private Claim Countries(Func<Cell> cell)
    {
        if (Take(" is the same as ") || Take(" is not the same as "))
        {
            var same = !text[..at].EndsWith("not the same as ", StringComparison.Ordinal);
            var other = Phrase(EnglishLexicon.Nouns, out _) ?? throw Puzzled("a country");
            int As(Cell x) => law.Treated.Where(y => y.From.Index == x.Code).Select(y => y.As.Index).Append(x.Code).First();
            return Negated(() => Both(cell(), other(), (a, b) => As(a) == As(b)), same);
        }

        var holds = !(Take(" is not any of ") || Take(" is not in ") || Take(" is not outside ") || Take(" is not "));
        var outside = text[..at].EndsWith("outside ", StringComparison.Ordinal);
        if (holds)
        {
            outside = Take(" is outside ");
            _ = outside || Take(" is in ") || Take(" is ") ? true : throw Puzzled("is");
        }

        var set = outside ? Grouped().Complement() : Set();
        return Negated(() => Ask(cell(), x => set.Contains(x.Code)), holds);
    }

    private static Tri Both(Cell a, Cell b, Func<Cell, Cell, bool> holds) =>
        a.State == CellState.Known && b.State == CellState.Known ? Tris.Of(holds(a, b))
        : a.State == CellState.Unknown || b.State == CellState.Unknown ? Tri.Unknown
        : Tri.Error;

    private Claim Symbol(Func<Cell> cell, Fact fact)
    {
        if (Take(" is the same as ") || Take(" is not the same as "))
        {
            var same = !text[..at].EndsWith("not the same as ", StringComparison.Ordinal);
            var other = Phrase(EnglishLexicon.Nouns, out _) ?? throw Puzzled("a fact");
            return Negated(() => Both(cell(), other(), (a, b) => a.Code == b.Code), same);
        }

        var holds = !(Take(" is not any of ") || Take(" is not "));
        if (holds)
        {
            Need(" is ");
        }

        var words = Words(fact);
        return Negated(() => Ask(cell(), x => ((words >> x.Code) & 1) == 1), holds);
    }

    private Claim Includes(Func<Cell> cell, Fact fact)
    {
        var holds = !Take(" do not include ");
        if (holds)
        {
            Need(" include ");
        }

        if (fact.Kind == FactKind.Numerals)
        {
            var number = (int)Literal()!.Value.ToDecimal();
            return Negated(() => Ask(cell(), x => ((x.Bits >> number) & 1) == 1), holds);
        }

        if (Phrase(EnglishLexicon.Nouns, out _) is { } symbol)
        {
            return Negated(() => Both(symbol(), cell(), (a, b) => ((b.Bits >> a.Code) & 1) == 1), holds);
        }

        var word = Words(fact);
        return Negated(() => Ask(cell(), x => (x.Bits & word) != 0), holds);
    }

    private Claim Listed(Func<Cell> cell, Fact fact)
    {
        var paragraph = Take(" is in paragraph ");
        var notParagraph = !paragraph && Take(" is not in paragraph ");
        if (paragraph || notParagraph)
        {
            var prefix = Regex.Match(text[at..], "^[A-Za-z0-9.]+").Value;
            Need(prefix);
            var of = law.EccnPattern(prefix);
            return Negated(() => Ask(cell(), x => ((x.Bits >> of) & 1) == 1), paragraph);
        }

        var holds = !Take(" is not on the list ");
        if (holds)
        {
            Need(" is on the list ");
        }

        var name = Quoted();
        var bit = fact.Kind switch { FactKind.Name => law.NameList(name), FactKind.Part => law.PartList(name), _ => law.EccnList(name) };
        return Negated(() => Ask(cell(), x => ((x.Bits >> bit) & 1) == 1), holds);
    }

    private Claim Dates(Func<Cell> cell)
    {
        if (Take(" is after ") || Take(" is before "))
        {
            var after = text[..at].EndsWith("after ", StringComparison.Ordinal);
            var other = Day();
            return () => Both(cell(), other(), (a, b) => after ? a.Code > b.Code : a.Code < b.Code);
        }

        if (Take(" is exactly ") || Take(" is not exactly "))
        {
            var same = !text[..at].EndsWith("not exactly ", StringComparison.Ordinal);
            var other = Day();
            return Negated(() => Both(cell(), other(), (a, b) => a.Code == b.Code), same);
        }

        Need(" is ");
        var limit = Day();
        var later = Take(" or later");
        if (!later)
        {
            Need(" or earlier");
        }

        return () => Both(cell(), limit(), (a, b) => later ? a.Code >= b.Code : a.Code <= b.Code);
    }

    private Func<Cell> Day()
    {
        var written = Regex.Match(text[at..], "^[0-9]{1,2} [A-Z][a-z]+ [0-9]{4}").Value;
        if (written.Length > 0)
        {
            Need(written);
            var day = DateOnly.ParseExact(written, "d MMMM yyyy", CultureInfo.InvariantCulture).DayNumber;
            return () => new Cell { State = CellState.Known, Code = day };
        }

        return Phrase(EnglishLexicon.Nouns, out _) ?? throw Puzzled("a day");
    }

    private UInt128 Words(Fact fact)
    {
        UInt128 bits = 0;
        List(
            () => fact.Words.Select((word, i) => (Label: WordLabels.Say(word, Language.En), Code: i)).OrderByDescending(x => x.Label.Length)
                .Where(x => TakeWord(x.Label)).Select(x => (int?)x.Code).FirstOrDefault(),
            code => bits |= UInt128.One << code);
        return bits;
    }

    private bool TakeWord(string word)
    {
        var end = at + word.Length;
        return (end >= text.Length || !char.IsLetterOrDigit(text[end])) && Take(word);
    }

    private void List<T>(Func<T?> element, Action<T> found)
        where T : struct
    {
        found(element() ?? throw Puzzled("an element"));
        while (true)
        {
            var start = at;
            var last = Take(" or ");
            if ((!last && !Take(", ")) || element() is not { } next)
            {
                at = start;
                return;
            }

            found(next);
            if (last)
            {
                return;
            }
        }
    }

    private CountrySet Set()
    {
        if (Take("any country outside "))
        {
            return Grouped().Complement();
        }

        var start = at;
        if (Try(() => (object?)Grouped()) is CountrySet first && Take(" except "))
        {
            return first.Except(Grouped());
        }

        at = start;
        var set = CountrySet.Empty;
        List(Element, found => set = set.Union(found));
        return set;
    }

    private CountrySet Grouped() => Element() ?? throw Puzzled("countries");

    private CountrySet? Element()
    {
        if (Take("("))
        {
            var inner = Set();
            Need(")");
            return inner;
        }

        if (Take("country group "))
        {
            var name = text[at] == '“' ? Quoted() : Regex.Match(text[at..], "^[A-Za-z0-9:+._-]+").Value;
            _ = text[at - 1] == '”' || Take(name);
            return Expanded(law.Group(name)!.Value);
        }

        var start = at;
        _ = Take("the ");
        var country = Sluice.Parties.Countries.All.OrderByDescending(x => x.EnglishName.Length).Where(x => Take(x.EnglishName)).Select(x => (Country?)x).FirstOrDefault();
        if (country is null)
        {
            at = start;
            return null;
        }

        return Expanded(CountrySet.Of(country.Value));
    }

    private CountrySet Expanded(CountrySet set) => law.Treated.Where(x => set.Contains(x.As)).Aggregate(set, (all, x) => all.With(x.From));

    private string Quoted()
    {
        Need("“");
        var name = text[at..text.IndexOf('”', at)];
        Need(name + "”");
        return name;
    }
}
