using Sluice.Screening.Lists.Reading;

namespace Sluice.Screening.Tests.Lists;

/// <summary>The forms in which the Entity List of July 2026 writes its footnotes.</summary>
public sealed class FootnoteTextTests
{
    [Theory]
    [InlineData("For all items subject to the EAR, see §§ 734.9(e)1 and 744.11 of the EAR2", 1, 2)]
    [InlineData("For all items subject to the EAR, see §§ 734.9(e) 1 and 744.11 of the EAR 2", 1, 2)]
    [InlineData("For All Items Subject to the EAR (See §734.9(e)1, and §744.11 of the EAR)2.", 1, 2)]
    [InlineData("For all items subject to the EAR. (See §§ 734.9(e)(2) and 744.11 of the EAR)4", 4)]
    [InlineData("For All Items Subject to the EAR (See §734.9(e), and 744.11 of the EAR)4.", 4)]
    [InlineData("For all items subject to the EAR. (See §§ 734.9(e)(2) and 744.11 of the EAR)", 4)]
    [InlineData("For all items subject to the EAR (See §§734.4(a)(9), 734.9(e)(3), and 744.11 of the EAR)5", 5)]
    [InlineData("For All Items Subject to the EAR (See §734.9(g), 3 §746.8(a)(3), and §744.21(b) of the EAR).", 3)]
    [InlineData("For all items subject to the EAR (See §§734.9(g)3, 746.8(a)(3), and 744.2l(b) of the EAR)", 3)]
    [InlineData("For all items subject to the EAR. (See §744.11 of the EAR).")]
    [InlineData("For items on the CCL and EAR99 items listed in supplement no. 7 to part 746 of the EAR")]
    public void Footnotes_are_found_where_files_flatten_them(string requirement, params int[] footnotes) => FootnoteText.Of(requirement).ShouldBe(footnotes);

    [Fact]
    public void A_paragraph_that_is_not_named_leaves_them_open() =>
        FootnoteText.Of("For all items subject to the EAR. (See §734.9(e) and §744.11 of the EAR)").ShouldBeNull();
}
