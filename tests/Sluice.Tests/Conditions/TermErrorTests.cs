using Sluice.Law.Conditions;

namespace Sluice.Tests.Conditions;

/// <summary>Terms that cannot be written out.</summary>
public class TermErrorTests
{
    private static string Refused(string text, params (string Name, string Text, string? Parameter)[] terms)
    {
        var law = new TestLaw();
        foreach (var (name, body, parameter) in terms)
        {
            law.Terms[name] = (body, parameter);
        }

        var error = Ask.Refused(text, law: law);
        return $"{error.Line}:{error.Column} {error.Message}";
    }

    [Fact]
    public void A_term_defined_by_itself() =>
        Refused("us_origin && one", ("one", "two", null), ("two", "us_origin || one", null))
            .ShouldBe("1:14 In the term 'two', line 1, column 14: The term 'one' is defined by itself: one uses two uses one.");

    [Fact]
    public void A_term_defined_by_itself_through_a_party() =>
        Refused("one(end_user)", ("one", "parties.exists(q, one(q))", "p"))
            .ShouldBe("1:1 In the term 'one', line 1, column 19: The term 'one' is defined by itself: one uses one.");

    [Fact]
    public void A_term_with_an_error_inside() =>
        Refused("us_origin &&\n  one", ("one", "us_origin &&\n destination == \"XX\"", null))
            .ShouldBe("2:3 In the term 'one', line 2, column 17: 'XX' is not an ISO 3166-1 alpha-2 country code such as MY.");

    [Fact]
    public void A_term_with_an_error_two_terms_down() =>
        Refused("one", ("one", "us_origin || two", null), ("two", "item.tp > 1", null))
            .ShouldBe("1:1 In the term 'two', line 1, column 1: 'tp' is not a fact of an item. Did you mean 'tpp'?");

    [Fact]
    public void A_term_does_not_see_names_bound_around_it() =>
        Refused("parties.exists(q, one)", ("one", "q.country == \"CN\"", null))
            .ShouldBe("1:19 In the term 'one', line 1, column 1: Nothing binds 'q' here; write parties.exists(q, ...) or parties.all(q, ...) around it, or name a role or item.");

    [Fact]
    public void A_term_of_the_wrong_type() =>
        Refused("one && us_origin", ("one", "item.tpp", null)).ShouldBe("1:1 Each side of && must be true or false; 'one' is a number.");

    [Fact]
    public void Terms_too_deep()
    {
        var terms = Enumerable.Range(0, 20).Select(i => ($"t{i}", i == 19 ? "us_origin" : $"t{i + 1}", (string?)null)).ToArray();
        Refused("t0", terms).ShouldEndWith("Terms use terms more than 16 deep, which is the most that is accepted.");
    }

    [Fact]
    public void Terms_too_large_when_written_out()
    {
        var terms = Enumerable.Range(0, 12).Select(i => ($"t{i}", i == 11 ? "us_origin" : $"t{i + 1} && t{i + 1}", (string?)null)).ToArray();
        Refused("t0", terms).ShouldEndWith("With its terms written out the condition has more than 2000 parts, which is the most that is accepted.");
    }

    [Fact]
    public void Names_bound_inside_terms_count_with_those_around_them()
    {
        var law = new TestLaw();
        law.Terms["inner"] = ("parties.exists(p, parties.exists(q, p.country == q.country))", null);
        Should.NotThrow(() => Ask.Read("parties.exists(a, parties.exists(b, inner))", law: law));
        Ask.Refused("parties.exists(a, parties.exists(b, parties.exists(c, inner)))", law: law).Message.ShouldContain("more than 4 deep");
    }
}
