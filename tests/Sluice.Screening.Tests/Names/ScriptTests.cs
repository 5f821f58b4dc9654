using Sluice.Screening.Lists;
using Sluice.Screening.Names;
using Sluice.Screening.Names.Scripts;

namespace Sluice.Screening.Tests.Names;

public class ScriptTests
{
    [Theory]
    [InlineData("Владимир Путин", "vladimir putin")]
    [InlineData("Євген Їжакевич", "yevgen yizhakevich")]
    [InlineData("Κυριάκος Μητσοτάκης", "kyriakos mitsotakis")]
    [InlineData("Ντόναλντ Τραμπ", "donald trab")]
    [InlineData("محمد بن سلمان", "muhammad bin salman")]
    [InlineData("عبد الله الراشد", "abdallah al rashid")]
    [InlineData("김정은", "kim jong un")]
    [InlineData("박근혜", "pak kun hye")]
    [InlineData("習近平", "xi jinping")]
    [InlineData("欧阳修", "ouyang xiu")]
    [InlineData("华为技术有限公司", "huawei technology")]
    [InlineData("プーチン", "putin")]
    [InlineData("バラク・オバマ", "baraku obama")]
    [InlineData("Вlаdimir", "bladimir")]
    [InlineData("Ｈｕａｗｅｉ", "huawei")]
    [InlineData("Łódź Erdoğan Strauß", "lodz erdogan strauss")]
    [InlineData("व्लादिमीर", "vladimir")]
    [InlineData("ვლადიმერ", "vladimer")]
    [InlineData("Բարակ", "barak")]
    public void A_name_in_another_script_is_read_in_Latin_letters(string name, string latin)
    {
        Assert.SkipWhen(IcuLibrary.Problem is not null, IcuLibrary.Problem ?? "");
        NameScorer.Prepare(name).Latin.ShouldBe(latin);
    }

    [Theory]
    [InlineData("Vladimir Putin", "ולדימיר פוטין")]
    [InlineData("Vladimir Putin", "Βλαντιμίρ Πούτιν")]
    [InlineData("Vladimir Putin", "วลาดีมีร์ ปูติน")]
    [InlineData("Vladimir Putin", "விளாதிமிர் பூட்டின்")]
    [InlineData("Vladimir Putin", "ভ্লাদিমির পুতিন")]
    [InlineData("Vladimir Putin", "ቭላዲሚር ፑቲን")]
    [InlineData("Vladimir Putin", "វ្ល៉ាឌីមៀ ពូទីន")]
    [InlineData("Vladimir Putin", "ວະລາດິເມຍ ປູຕິນ")]
    [InlineData("Vladimir Putin", "ව්ලැඩිමීර් පුටින්")]
    [InlineData("Xi Jinping", "習近平")]
    [InlineData("Yevgeny Prigozhin", "Евгений Пригожин")]
    [InlineData("Narendra Modi", "नरेन्द्र मोदी")]
    [InlineData("Bashar al-Assad", "بشار الأسد")]
    [InlineData("Ali Khamenei", "علی خامنه‌ای")]
    public void One_person_is_found_across_scripts(string name, string other)
    {
        Assert.SkipWhen(IcuLibrary.Problem is not null, IcuLibrary.Problem ?? "");
        NameScorer.Compare(other, name, ListedPartyType.Individual).IsMatch.ShouldBeTrue();
    }

    [Theory]
    [InlineData("习近朋", "习近平")]
    [InlineData("王维", "王伟")]
    [InlineData("김종은", "김정은")]
    public void The_same_sound_in_other_characters_is_not_the_same_name(string name, string other)
    {
        var score = NameScorer.Compare(name, other, ListedPartyType.Individual).Score;
        score.ShouldBeLessThan(0.95);
    }

    [Fact]
    public void A_reading_that_fits_many_names_is_never_probable_by_itself()
    {
        Assert.SkipWhen(IcuLibrary.Problem is not null, IcuLibrary.Problem ?? "");
        NameScorer.Compare("玉 张", "ZHANG, Yu", ListedPartyType.Individual).Band.ShouldBe(MatchBand.Possible);
    }

    [Fact]
    public void A_script_that_cannot_be_read_is_said_aloud()
    {
        // Mongolian in its old script: ICU knows nothing of it.
        var comparison = NameScorer.Compare("ᠮᠣᠩᠭᠣᠯ", "Mongol");
        comparison.IsMatch.ShouldBeFalse();
        comparison.Explanation.ShouldContain("not romanised");
        NameScorer.Compare("ᠮᠣᠩᠭᠣᠯ", "ᠮᠣᠩᠭᠣᠯ").Score.ShouldBe(1);
    }
}
