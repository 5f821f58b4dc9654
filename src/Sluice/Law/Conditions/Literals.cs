using System.Globalization;
using Sluice.Facts;
using Sluice.Parties;

namespace Sluice.Law.Conditions;

/// <summary>Gives a type to what is written out in quotation marks or in a list.</summary>
internal sealed class Literals(IDefinitions definitions)
{
    private readonly IReadOnlyList<(Country From, Country As)> treatedAs = definitions.TreatedAs;

    /// <summary>A text as the type its surroundings ask for.</summary>
    public Expr Text(TextSyntax syntax, Hint hint)
    {
        switch (hint.Type)
        {
            case ExprType.Country:
                var country = ToCountry(syntax);
                return new CountryLiteral(country, Expand(CountrySet.Of(country)), syntax.Span);
            case ExprType.Symbol when hint.Fact is { } fact:
                return new SymbolLiteral(fact, ToCode(syntax, fact), syntax.Span);
            case ExprType.Date:
                return Date(syntax);
            case ExprType.Name:
                throw new ConditionException(syntax.Span, $"\"{syntax.Value}\" cannot be compared with a name; names are looked up in a list of the law: name in names(\"...\").");
            case ExprType.Part:
                throw new ConditionException(syntax.Span, $"\"{syntax.Value}\" cannot be compared with a part; parts are looked up in a list of the law: item.chip in chips(\"...\").");
            case ExprType.Eccn:
                throw new ConditionException(syntax.Span, $"\"{syntax.Value}\" cannot be compared with an ECCN; write under(item.eccn, \"3B001.f\") or item.eccn in eccns(\"...\").");
            case ExprType.CountrySet:
                throw new ConditionException(syntax.Span, $"\"{syntax.Value}\" stands where a set of countries is expected; write [\"CN\"] for one country, or group(\"...\").");
            case ExprType.Party:
                throw new ConditionException(syntax.Span, $"A party cannot be compared with \"{syntax.Value}\"; name one of its facts, for instance .country or .headquarters.");
            case ExprType.Symbols:
                throw new ConditionException(syntax.Span, $"The text \"{syntax.Value}\" stands where a set of words is expected; write \"{syntax.Value}\" in ... to look it up, or [\"{syntax.Value}\"] for a list of one.");
            case ExprType.Flag when syntax.Value is "true" or "false":
                throw new ConditionException(syntax.Span, $"The text \"{syntax.Value}\" stands where true or false is expected; write it without quotation marks.");
            case ExprType.Number or ExprType.Days when syntax.Value.All(c => char.IsAsciiDigit(c) || c is '.' or ','):
                throw new ConditionException(syntax.Span, $"The text \"{syntax.Value}\" stands where a number is expected; write it without quotation marks and without commas.");
            case { } type:
                throw new ConditionException(syntax.Span, $"The text \"{syntax.Value}\" stands where {type.Say()} is expected.");
            default:
                throw new ConditionException(syntax.Span, $"The text \"{syntax.Value}\" has no meaning on its own; compare it with a fact.");
        }
    }

    /// <summary>A list as the type its surroundings ask for.</summary>
    public Expr List(ListSyntax syntax, Hint hint)
    {
        switch (hint.Type)
        {
            case ExprType.CountrySet:
                var written = CountrySet.FromCountries(Texts(syntax, "a country, for instance \"CN\"").Select(ToCountry));
                return new CountryList(written, Expand(written), syntax.Span);
            case ExprType.Symbols when hint.Fact is { } fact:
                UInt128 bits = 0;
                foreach (var text in Texts(syntax, $"a word of {fact.Path}"))
                {
                    bits |= UInt128.One << ToCode(text, fact);
                }

                return new SymbolList(fact, bits, syntax.Span);
            case ExprType.Number or ExprType.Days:
                throw new ConditionException(syntax.Span, "A list stands where a number is expected; compare numbers with ==, and join comparisons with ||.");
            case ExprType.Country or ExprType.Symbol:
                throw new ConditionException(syntax.Span, $"A list stands where {hint.Type.Value.Say()} is expected; write 'in' to look one thing up in a list.");
            case ExprType.Name or ExprType.Part or ExprType.Eccn:
                var function = hint.Type == ExprType.Name ? "names" : hint.Type == ExprType.Part ? "chips" : "eccns";
                throw new ConditionException(syntax.Span, $"A list stands where a list that the law names is expected; write {function}(\"...\").");
            case { } type:
                throw new ConditionException(syntax.Span, $"A list stands where {type.Say()} is expected.");
            default:
                throw new ConditionException(syntax.Span, "A list has no meaning on its own; look a fact up in it: destination in [\"CN\", \"MO\"].");
        }
    }

    /// <summary>A day, written as <c>2026-12-31</c>.</summary>
    public static DateLiteral Date(TextSyntax syntax) => Date(syntax, syntax.Span);

    /// <summary>A day, written as <c>2026-12-31</c>, as part of something that begins elsewhere.</summary>
    public static DateLiteral Date(TextSyntax syntax, SourceSpan span) =>
        DateOnly.TryParseExact(syntax.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? new DateLiteral(day, span)
            : throw new ConditionException(syntax.Span, $"\"{syntax.Value}\" is not a date; write it as year-month-day, for instance \"2026-12-31\".");

    /// <summary>A set with every country that is treated as one of its countries.</summary>
    public CountrySet Expand(CountrySet set)
    {
        for (var i = 0; i < treatedAs.Count; i++)
        {
            var before = set;
            foreach (var (from, @as) in treatedAs)
            {
                set = set.Contains(@as) ? set.With(from) : set;
            }

            if (set == before)
            {
                break;
            }
        }

        return set;
    }

    private static IEnumerable<TextSyntax> Texts(ListSyntax list, string what)
    {
        if (list.Elements.Count == 0)
        {
            throw new ConditionException(list.Span, $"The list is empty; name at least one: {what}.");
        }

        return list.Elements.Select(element => element as TextSyntax
            ?? throw new ConditionException(element.Span, $"Each element of the list must be written out in quotation marks: {what}."));
    }

    private static Country ToCountry(TextSyntax syntax)
    {
        var country = Country.TryParse(syntax.Value) ?? throw new ConditionException(syntax.Span, Countries.Problem(syntax.Value));
        return country.Code == syntax.Value
            ? country
            : throw new ConditionException(syntax.Span, $"'{syntax.Value}' is not written as a country code is in conditions; write \"{country.Code}\".");
    }

    private static int ToCode(TextSyntax syntax, Fact fact)
    {
        var code = fact.IndexOf(syntax.Value);
        return code >= 0
            ? code
            : throw new ConditionException(
                syntax.Span, $"\"{syntax.Value}\" is not a word of {fact.Path}; accepted are {string.Join(", ", fact.Words)}.{Nearest.Hint(syntax.Value, fact.Words)}");
    }
}
