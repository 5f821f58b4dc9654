using System.Globalization;

namespace Sluice.Determinations;

/// <summary>The fixed words in which a determination is shown to a person, in one language. Every language has every phrase.</summary>
/// <remarks>What the law says in words comes from the book of law; only headings, outcomes and the contract's own words are here.</remarks>
public sealed partial record Phrases
{
    // The flags that speak of another country's controls.
    private const string ForeignLaw = "foreign-law.";

    /// <summary>The title of a memo.</summary>
    public required string Title { get; init; }

    /// <summary>One line under the title: what law was applied.</summary>
    public required string Subtitle { get; init; }

    /// <summary>The law as the text in force has it.</summary>
    public required string AsWritten { get; init; }

    /// <summary>The law without what is announced not to be enforced.</summary>
    public required string AsEnforced { get; init; }

    /// <summary>The headings of sections.</summary>
    public required SectionPhrases Sections { get; init; }

    /// <summary>The names of fields and columns.</summary>
    public required FieldPhrases Fields { get; init; }

    /// <summary>The day whose law was applied, before a date.</summary>
    public required string AsOf { get; init; }

    /// <summary>A value that is not known.</summary>
    public required string Unknown { get; init; }

    /// <summary>An empty list.</summary>
    public required string None { get; init; }

    /// <summary>An authorization is available; the condition holds.</summary>
    public required string Yes { get; init; }

    /// <summary>An authorization is not available; the condition fails.</summary>
    public required string No { get; init; }

    /// <summary>It depends on facts that are not known, or on text that is unresolved.</summary>
    public required string Depends { get; init; }

    /// <summary>Before the grounds of jurisdiction of which none holds.</summary>
    public required string NoneHolds { get; init; }

    /// <summary>Both laws of the day have the provision.</summary>
    public required string BothLaws { get; init; }

    /// <summary>The order does not fit the account, before the amount.</summary>
    public required string Over { get; init; }

    /// <summary>Between two names that may both be right.</summary>
    public required string Or { get; init; }

    /// <summary>Between the parts of an enumeration.</summary>
    public required string Comma { get; init; }

    /// <summary>Between two clauses of a sentence.</summary>
    public required string Semicolon { get; init; }

    /// <summary>Between a label and its value.</summary>
    public required string Colon { get; init; }

    /// <summary>How many entries of a section are left out; {0} is the count.</summary>
    public required string More { get; init; }

    /// <summary>The sentence above the signatures.</summary>
    public required string Attestation { get; init; }

    /// <summary>A name with a remark behind it; {0} is the name, {1} the remark.</summary>
    public required string Bracketed { get; init; }

    /// <summary>The contract's words and how they are said.</summary>
    public required IReadOnlyDictionary<string, string> Words { get; init; }

    /// <summary>The phrases of a language.</summary>
    public static Phrases In(Language language) => language switch
    {
        Language.ZhHant => Traditional.All,
        Language.ZhHans => Simplified.All,
        _ => English.All,
    };

    /// <summary>A figure as it is shown: grouped by thousands, unknown, or a dash where the line cannot have it.</summary>
    /// <param name="figure">The figure, or null.</param>
    /// <param name="exists">Whether the line can have it.</param>
    public string Figure(decimal? figure, bool exists = true) =>
        !exists ? "–" : figure is { } known ? known.ToString("#,0.####", CultureInfo.InvariantCulture) : Unknown;

    /// <summary>A word of the contract as it is said in the language; a word that is not listed stays as it is, with spaces.</summary>
    public string Say(string word) => Words.TryGetValue(word, out var said) ? said : word.Replace('_', ' ');

    /// <summary>An outcome as it is said in the language.</summary>
    public string Say(Outcome outcome) => Words["outcome." + outcome.Word()];

    /// <summary>
    /// An outcome as the headline of a determination says it: where another law than the EAR may ask for a license, an order that
    /// needs none is said to need none under the EAR.
    /// </summary>
    public string Headline(Outcome outcome, IReadOnlyList<Flag> flags)
    {
        ArgumentNullException.ThrowIfNull(flags);
        return outcome == Outcome.NoLicenseRequired && flags.Any(flag => flag.Id.StartsWith(ForeignLaw, StringComparison.Ordinal))
            ? Words["outcome.no_license_required.ear"]
            : Say(outcome);
    }

    /// <summary>A review policy as it is said in the language.</summary>
    public string Say(Review review) => Words["review." + review.Word()];

    /// <summary>An answer of a question: an outcome or a review policy, by its contract word.</summary>
    public string SayAnswer(string word) =>
        Words.TryGetValue("review." + word, out var said) || Words.TryGetValue("outcome." + word, out said) ? said : Say(word);

    /// <summary>A duty as it is said in the language, by its contract word.</summary>
    public string SayDuty(string word) => Words.TryGetValue("duty." + word, out var said) ? said : Say(word);

    /// <summary>A kind of provision as it is said in the language.</summary>
    public string SayKind(string word) => Words.TryGetValue("kind." + word, out var said) ? said : Say(word);

    /// <summary>Yes, no, or depends.</summary>
    public string Say(bool? holds) => holds switch { true => Yes, false => No, null => Depends };

    /// <summary>Written, enforced, or both, by the word of a trace step.</summary>
    public string SayLaw(string law) => law switch { "written" => AsWritten, "enforced" => AsEnforced, _ => BothLaws };
}
