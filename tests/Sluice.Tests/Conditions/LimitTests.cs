using Sluice.Facts;
using Sluice.Law.Conditions;

namespace Sluice.Tests.Conditions;

/// <summary>The limits of <see cref="Limits"/>, each at its edge.</summary>
public class LimitTests
{
    [Fact]
    public void Length()
    {
        Ask.Read("us_origin".PadRight(Limits.Characters)).ShouldBeOfType<FactRef>();
        Ask.Refused("us_origin".PadRight(Limits.Characters + 1)).Message.ShouldBe("The condition has 8001 characters; at most 8000 are accepted.");
    }

    [Fact]
    public void Nesting_of_brackets()
    {
        Ask.Read(new string('(', 63) + "us_origin" + new string(')', 63)).ShouldBeOfType<FactRef>();
        Ask.Refused(new string('(', 64) + "us_origin" + new string(')', 64)).Message.ShouldStartWith("The condition nests more than 64 deep");
        Ask.Refused(new string('(', 4000)).Message.ShouldStartWith("The condition nests more than 64 deep");
    }

    [Fact]
    public void Nesting_of_signs()
    {
        Ask.Of(new string('!', 63) + "true").ShouldBe(Tri.False);
        Ask.Refused(new string('!', 64) + "true").Message.ShouldStartWith("The condition nests more than 64 deep");
        Ask.Refused(string.Concat(Enumerable.Repeat("!", 7000)) + "true").Message.ShouldStartWith("The condition nests more than 64 deep");
    }

    [Fact]
    public void Nesting_of_sums()
    {
        Ask.Number(string.Join(" + ", Enumerable.Repeat("1", 64))).ShouldBe("64");
        Ask.Refused(string.Join(" + ", Enumerable.Repeat("1", 65)) + " > 1").Message.ShouldStartWith("The condition nests more than 64 deep");
    }

    [Fact]
    public void Nesting_of_calls() =>
        Ask.Refused(string.Concat(Enumerable.Repeat("max(1, ", 70)) + "1" + new string(')', 70), ExprType.Number).Message.ShouldStartWith("The condition nests more than 64 deep");

    [Fact]
    public void Parts()
    {
        string Chain(int flags) => string.Join("||", Enumerable.Repeat("true", flags));
        Ask.Of(Chain(1300)).ShouldBe(Tri.True);
        Ask.Refused(string.Join("+", Enumerable.Repeat("[]", 2500))).Message.ShouldNotBeEmpty();
        Ask.Refused(string.Join("||", Enumerable.Repeat("!1", 1400))).Message.ShouldStartWith("The condition has more than 2000 parts");
    }

    [Fact]
    public void Names_numbers_paths_and_texts()
    {
        Ask.Refused(new string('a', 64)).Message.ShouldContain("is not a fact");
        Ask.Refused(new string('a', 65)).Message.ShouldBe("The name that begins with 'aaaaaaaaaaaaaaaaaaaa' is longer than 64 characters, which is the most that is accepted.");
        Ask.Refused("1" + new string('0', 64)).Message.ShouldStartWith("The number that begins with '10000000000000000000' is longer than 64");
        Ask.Refused(string.Join('.', Enumerable.Repeat("a", 8))).Message.ShouldContain("is not a fact");
        Ask.Refused(string.Join('.', Enumerable.Repeat("a", 9))).Message.ShouldStartWith("More than 8 names are joined by points");
        Ask.Refused($"destination == \"{new string('x', 200)}\"").Message.ShouldContain("is not an ISO 3166-1");
        Ask.Refused($"destination == \"{new string('x', 201)}\"").Message.ShouldStartWith("The text in quotation marks is longer than 200");
    }

    [Fact]
    public void Paragraphs()
    {
        var law = new TestLaw();
        for (var i = 0; i < 64; i++)
        {
            Should.NotThrow(() => Ask.Read($"under(item.eccn, \"3A{i:000}\")", law: law));
        }

        Ask.Refused("under(item.eccn, \"3A064\")", law: law).Message.ShouldStartWith("The law of this day asks under() for more than 128 different paragraphs");
    }
}
