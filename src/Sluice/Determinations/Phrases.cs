namespace Sluice.Determinations;

/// <summary>The fixed words in which a determination is shown to a person, in one language. Every language has every phrase.</summary>
/// <remarks>What the law says in words comes from the book of law; only headings, outcomes and the contract's own words are here.</remarks>
public sealed partial record Phrases
{
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

    /// <summary>A word of the contract as it is said in the language; a word that is not listed stays as it is, with spaces.</summary>
    public string Say(string word) => Words.TryGetValue(word, out var said) ? said : word.Replace('_', ' ');

    /// <summary>An outcome as it is said in the language.</summary>
    public string Say(Outcome outcome) => Words["outcome." + outcome.Word()];

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

/// <summary>The headings of the sections of a determination.</summary>
public sealed record SectionPhrases(
    string Facts, string Parties, string Items, string Answer, string Reasons, string Authorizations,
    string Calendar, string Allocations, string Questions, string Flags, string Record);

/// <summary>The names of fields and columns.</summary>
public sealed record FieldPhrases
{
    /// <summary>The order's id.</summary>
    public required string Order { get; init; }

    /// <summary>What is done with the items.</summary>
    public required string Activity { get; init; }

    /// <summary>The countries shipped from and to.</summary>
    public required string Route { get; init; }

    /// <summary>The value of the order.</summary>
    public required string Value { get; init; }

    /// <summary>The exporter.</summary>
    public required string Exporter { get; init; }

    /// <summary>What the items are for.</summary>
    public required string EndUse { get; init; }

    /// <summary>What the applicant certifies.</summary>
    public required string Conditions { get; init; }

    /// <summary>The part a party plays.</summary>
    public required string Role { get; init; }

    /// <summary>A name.</summary>
    public required string Name { get; init; }

    /// <summary>Where a party is.</summary>
    public required string Country { get; init; }

    /// <summary>Where a party is headquartered.</summary>
    public required string Headquarters { get; init; }

    /// <summary>The ultimate parent of a party.</summary>
    public required string UltimateParent { get; init; }

    /// <summary>The list a party is on.</summary>
    public required string Listed { get; init; }

    /// <summary>The number of units.</summary>
    public required string Quantity { get; init; }

    /// <summary>An item.</summary>
    public required string Item { get; init; }

    /// <summary>The classification number.</summary>
    public required string Eccn { get; init; }

    /// <summary>The level of the advanced computing controls.</summary>
    public required string Level { get; init; }

    /// <summary>Performance density.</summary>
    public required string Density { get; init; }

    /// <summary>TPP of a line.</summary>
    public required string TotalTpp { get; init; }

    /// <summary>How sure a figure is.</summary>
    public required string Confidence { get; init; }

    /// <summary>The reasons for control.</summary>
    public required string ReasonsForControl { get; init; }

    /// <summary>The paragraph that decides.</summary>
    public required string Provision { get; init; }

    /// <summary>The amendment that wrote the paragraph.</summary>
    public required string EnactedBy { get; init; }

    /// <summary>The day that amendment took effect.</summary>
    public required string InForce { get; init; }

    /// <summary>Which of the two laws has it.</summary>
    public required string Law { get; init; }

    /// <summary>What a provision says.</summary>
    public required string Text { get; init; }

    /// <summary>An authorization.</summary>
    public required string Symbol { get; init; }

    /// <summary>Whether an authorization is open.</summary>
    public required string Available { get; init; }

    /// <summary>Why.</summary>
    public required string Because { get; init; }

    /// <summary>The last day.</summary>
    public required string Due { get; init; }

    /// <summary>What is to be done.</summary>
    public required string What { get; init; }

    /// <summary>Who receives it.</summary>
    public required string To { get; init; }

    /// <summary>An account.</summary>
    public required string Account { get; init; }

    /// <summary>The limit of an account.</summary>
    public required string Limit { get; init; }

    /// <summary>What was used before.</summary>
    public required string Used { get; init; }

    /// <summary>What the order would use.</summary>
    public required string ThisOrder { get; init; }

    /// <summary>What would remain.</summary>
    public required string Remaining { get; init; }

    /// <summary>A fact to be asked for.</summary>
    public required string Fact { get; init; }

    /// <summary>What an answer chooses between.</summary>
    public required string Decides { get; init; }

    /// <summary>The hash of the book of law.</summary>
    public required string LawBook { get; init; }

    /// <summary>The last day of the sources.</summary>
    public required string DataTo { get; init; }

    /// <summary>Who prepared the memo.</summary>
    public required string PreparedBy { get; init; }

    /// <summary>Who reviewed it.</summary>
    public required string ReviewedBy { get; init; }

    /// <summary>The day of a signature.</summary>
    public required string Date { get; init; }
}
