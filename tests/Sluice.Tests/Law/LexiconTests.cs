using Sluice.Facts;
using Sluice.Law;

namespace Sluice.Tests.Law;

/// <summary>Names, parts and ECCNs are matched with the lists of the law they are bound to, and with no other's.</summary>
public sealed class LexiconTests
{
    private static readonly Lexicon Nothing = new(NameForm.Part);

    [Theory]
    [InlineData("The Example Chip Co., Ltd.", "example chip")]
    [InlineData("EXAMPLE-CHIP  Inc", "example chip")]
    [InlineData("Co Ltd", "co ltd")]
    [InlineData("Ärzte & Söhne GmbH", "ärzte söhne")]
    [InlineData("中芯国际", "中芯国际")]
    [InlineData("...", "")]
    public void Companies_are_compared_without_case_punctuation_and_legal_form(string name, string form) => NameForm.Of(NameForm.Company, name).ShouldBe(form);

    [Fact]
    public void Parts_and_eccns_are_compared_by_what_counts_in_them()
    {
        NameForm.Of(NameForm.Part, "NVIDIA H100-SXM5 (80 GB)").ShouldBe("nvidiah100sxm580gb");
        NameForm.Of(NameForm.Eccn, " 3a090. a").ShouldBe("3A090.A");
        NameForm.Of(NameForm.Part, new string('x', 5_000)).Length.ShouldBe(5_000);
    }

    [Fact]
    public void A_text_is_matched_anew_for_other_lists_and_not_for_the_same()
    {
        var (one, same, other) = (Names(("a", ["Example Ltd"])), Names(("a", ["EXAMPLE"])), Names(("x", ["Beispiel"]), ("a", ["Example"])));
        var row = Vocabulary.NewRow(FactScope.Party);
        row.SetText(Vocabulary.PartyName, "The Example Inc.");

        Lexicon.Bind(row, FactScope.Party, one, Nothing, Nothing);
        var first = row[Vocabulary.PartyName].MatchedWith;
        row[Vocabulary.PartyName].Bits.ShouldBe(UInt128.One);
        Lexicon.Bind(row, FactScope.Party, same, Nothing, Nothing);
        row[Vocabulary.PartyName].MatchedWith.ShouldBe(first);
        Lexicon.Bind(row, FactScope.Party, other, Nothing, Nothing);
        row[Vocabulary.PartyName].Bits.ShouldBe(UInt128.One << 1);
        row.SetText(Vocabulary.PartyName, "Beispiel AG");
        Lexicon.Bind(row, FactScope.Party, other, Nothing, Nothing);
        row[Vocabulary.PartyName].Bits.ShouldBe(UInt128.One);
    }

    [Fact]
    public void A_paragraph_that_is_asked_for_later_is_found_in_texts_that_were_matched_before()
    {
        var eccns = new Lexicon(NameForm.Eccn, byParagraph: true);
        var row = Vocabulary.NewRow(FactScope.Item);
        row.SetText(Vocabulary.Eccn, "3A090.a");
        Lexicon.Bind(row, FactScope.Item, Nothing, Nothing, eccns);
        row[Vocabulary.Eccn].Bits.ShouldBe(UInt128.Zero);

        var bit = eccns.Pattern("3A090");
        Lexicon.Bind(row, FactScope.Item, Nothing, Nothing, eccns);

        row[Vocabulary.Eccn].Bits.ShouldBe(UInt128.One << bit);
        eccns.Match("3A0900").ShouldBe(UInt128.Zero);
    }

    private static Lexicon Names(params (string List, string[] Entries)[] lists)
    {
        var names = new Lexicon(NameForm.Company);
        foreach (var (list, entries) in lists)
        {
            names.Add(list, entries).ShouldBeTrue();
        }

        return names;
    }
}
