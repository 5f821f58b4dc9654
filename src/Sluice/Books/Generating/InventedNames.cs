namespace Sluice.Books.Generating;

/// <summary>
/// Names of companies that do not exist: four syllables that belong to no language in that order, and what companies are called
/// beside. Some are written with letters beyond ASCII.
/// </summary>
internal sealed class InventedNames(Dice dice)
{
    private static readonly string[] First =
    [
        "Qua", "Zor", "Vel", "Bry", "Ond", "Tash", "Mur", "Ilv", "Gre", "Hax", "Nyk", "Fro", "Jov", "Ulm", "Pry", "Sken", "Dra", "Wib", "Xel", "Ebr", "Kro",
        "Åsk", "Öld", "Živ", "Ćor", "Über",
    ];

    private static readonly string[] Second =
        ["bri", "mo", "ve", "lu", "sta", "ndo", "rri", "ke", "pha", "go", "xi", "ju", "wa", "zu", "dré", "lü", "fi", "cha", "ñe", "ro"];

    private static readonly string[] Third =
        ["ndo", "va", "ski", "tto", "ra", "ble", "nji", "quo", "mme", "ley", "gru", "ssi", "hra", "pli", "zo", "fe", "lvi", "du"];

    private static readonly string[] Fourth =
        ["dix", "lune", "gast", "quist", "vane", "thorp", "zel", "grun", "mish", "bark", "wyn", "fjell", "tzug", "drome", "stipp", "kaal", "jorn", "vich"];

    private static readonly string[] Trades =
    [
        "Cloud", "Compute", "Datacenters", "Digital", "Research", "Telecom", "Technologies", "Infrastructure", "AI Labs", "Systems", "Networks", "Bank", "University",
        "Energy", "Motors", "Genomics", "Robotics", "Media",
    ];

    private readonly HashSet<string> taken = new(StringComparer.Ordinal);

    /// <summary>The next name without what the company does and what form it has; none comes twice.</summary>
    public string Next()
    {
        while (true)
        {
            var name = string.Concat(dice.Pick(First), dice.Pick(Second), dice.Pick(Third), dice.Pick(Fourth));
            if (taken.Add(name))
            {
                return name;
            }
        }
    }

    /// <summary>What a company does.</summary>
    public string Trade() => dice.Pick(Trades);
}
