namespace Sluice.Law;

/// <summary>A text in the languages of the book.</summary>
/// <param name="En">In English; always there.</param>
/// <param name="ZhHant">In traditional Chinese, or null.</param>
/// <param name="ZhHans">In simplified Chinese, or null.</param>
public sealed record LocalText(string En, string? ZhHant = null, string? ZhHans = null)
{
    /// <summary>The text in a language, in English where it is not translated.</summary>
    public string In(Language language) => language switch
    {
        Language.ZhHant => ZhHant ?? En,
        Language.ZhHans => ZhHans ?? En,
        _ => En,
    };
}
