namespace Sluice.Screening.Names;

/// <summary>How much words count by what they do in a name; 1 is an ordinary distinguishing word.</summary>
internal static class NameWeights
{
    public const float Number = 0.3f;
    public const float Place = 0.55f;

    public const float PartOfPlace = 0.35f;

    private const float Ordinary = 1f;
    private const float CommonName = 0.85f;
    private const float Honour = 0.3f;
    private const float Initial = 0.4f;
    private const float Particle = 0.08f;
    private const float Servant = 0.5f;
    private const float Din = 0.35f;
    private const float Patronymic = 0.45f;

    private static readonly string[] PatronymicEndings =
        ["ovich", "evich", "avich", "ovych", "evych", "ovic", "evic", "ovitch", "evitch", "ovitj", "evitj", "ovics", "evics", "ovici", "evici", "owitsch", "ewitsch", "ovna", "evna", "ivna", "yevna", "oglu", "ogly", "obichi", "ebichi", "qizi", "kyzy", "uly"];

    // Often left out of a name. (Serbian surnames in -ovic are short: Petrovic keeps its weight in a name of two words by matching.)
    private static bool IsPatronymic(string word) => word.Length > 7 && Array.Exists(PatronymicEndings, ending => word.EndsWith(ending, StringComparison.Ordinal));

    /// <summary>The weight of a word.</summary>
    public static float Of(Word word, TokenRole role, bool isEntity) => role switch
    {
        TokenRole.Number => Number,
        TokenRole.Place => Place,
        TokenRole.Particle => Particle,
        TokenRole.Title => Honour,
        TokenRole.Initial => isEntity ? 0.6f : Initial,
        _ when isEntity => Ordinary,
        _ when word.Text is ArabicCompounds.Din => Din,
        _ when word.Text is "abd" or "abdul" or "abdel" or "abdal" or "abdol" or "abdur" or "abder" or "abdi" => Servant,
        _ when IsPatronymic(word.Text) => Patronymic,
        _ => WordTables.Shipped.Common.Contains(word.Text) ? CommonName : Ordinary,
    };
}
