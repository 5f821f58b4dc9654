using Sluice.Determinations;
using Sluice.Documents;
using Sluice.Facts;
using Sluice.Law;
using Sluice.Law.Conditions;

namespace Sluice.Lab.Proof.Claims;

/// <summary>The words that a claim has beside those of conditions: what is answered, by which law, and how a changed order differs.</summary>
internal sealed class ClaimVocabulary
{
    /// <summary>What carries no order.</summary>
    public const string None = "none";

    /// <summary>The name of the party that a changed order has beside the others.</summary>
    public const string AddedName = "added";

    /// <summary>Before what is said of the changed order.</summary>
    public const string ChangedPrefix = "changed.";

    private readonly Dictionary<Fact, AnswerFact> answers = [];
    private readonly Dictionary<Fact, Fact> changed = [];
    private readonly int? partyRole;
    private readonly List<Fact> facts = [];

    /// <summary>Makes the words.</summary>
    /// <param name="book">The book, whose symbols can be asked about on any day.</param>
    /// <param name="variation">How a changed order differs, or null when the claim compares no orders.</param>
    public ClaimVocabulary(LawBook book, ClaimVariation? variation)
    {
        Symbols = [.. book.Amendments.SelectMany(a => a.Changes).Select(c => c.Fields.Find("symbol")).OfType<ScalarNode>().Select(s => s.Text).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        AddAnswer("", AnswerOf.Law);
        AddAnswer("written.", AnswerOf.Written);
        AddAnswer("enforced.", AnswerOf.Enforced);
        if (variation is null)
        {
            return;
        }

        AddAnswer(ChangedPrefix, AnswerOf.Changed);
        partyRole = variation.PartyRole;
        var ofParty = partyRole is { } role ? $"{Vocabulary.Role.Words[role]}." : "";
        foreach (var (before, fact) in variation.Facts.Select(f => ("", f))
            .Concat(variation.LineFacts.Select(f => (RowRef.Item.Name + ".", f))).Concat(variation.PartyFacts.Select(f => (ofParty, f))))
        {
            changed.Add(Add(ChangedPrefix + before + fact.Path, fact.Kind, fact.Unit, [.. fact.Words]), fact);
        }

        Rows = variation.AddsParty ? [new RowRef(RowKind.Bound, 0, FactScope.Party, AddedName)] : [];
    }

    /// <summary>The symbols of exceptions and authorizations.</summary>
    public IReadOnlyList<string> Symbols { get; }

    /// <summary>The facts that conditions have beside those of the vocabulary.</summary>
    public IReadOnlyList<Fact> Facts => facts;

    /// <summary>The rows that have a name from the start.</summary>
    public IReadOnlyList<RowRef> Rows { get; } = [];

    /// <summary>Whether the line in hand of the changed order differs.</summary>
    public bool VariesLine => changed.Values.Any(fact => fact.Scope == FactScope.Item);

    /// <summary>What a fact is of an answer; null when it is none.</summary>
    public AnswerFact? Answer(Fact fact) => answers.GetValueOrDefault(fact);

    /// <summary>The fact that a fact of the changed order is, of the order, its first line or a party; null when it is none.</summary>
    public Fact? Unchanged(Fact fact) => changed.GetValueOrDefault(fact);

    /// <summary>The row of an order that has a fact which changes: that of the order, of its first line, or of the party that varies.</summary>
    public FactRow RowOf(Fact unchanged, Frame frame) => unchanged.Scope switch
    {
        FactScope.Item => frame.Items[0],
        FactScope.Party => frame.PartyOf(partyRole!.Value),
        _ => frame.Order,
    };

    private void AddAnswer(string prefix, AnswerOf of)
    {
        AddAnswer(prefix, of, ofLine: false);
        AddAnswer($"{prefix}{RowRef.Item.Name}.", of, ofLine: true);
    }

    private void AddAnswer(string prefix, AnswerOf of, bool ofLine)
    {
        AddAnswer(Add(prefix + "outcome", FactKind.Symbol, "", [.. Enum.GetValues<Outcome>().Select(o => o.Word())]), of, ofLine, AnswerWord.Outcome);
        AddAnswer(Add(prefix + "review", FactKind.Symbol, "", [None, .. Enum.GetValues<Review>().Select(r => r.Word())]), of, ofLine, AnswerWord.Review);
        AddAnswer(Add(prefix + "carried_by", FactKind.Symbol, "", [None, .. Symbols]), of, ofLine, AnswerWord.CarriedBy);
        AddAnswer(Add(prefix + "strictness", FactKind.Number, "", []), of, ofLine, AnswerWord.Strictness);
        AddAnswer(Add(prefix + "settled", FactKind.Flag, "", []), of, ofLine, AnswerWord.Settled);
        foreach (var symbol in Symbols)
        {
            AddAnswer(Add($"{prefix}available.{symbol}", FactKind.Flag, "", []), of, ofLine, AnswerWord.Available, symbol);
        }
    }

    private void AddAnswer(Fact fact, AnswerOf of, bool ofLine, AnswerWord word, string? symbol = null) =>
        answers.Add(fact, new AnswerFact(fact, of, ofLine, word, symbol));

    private Fact Add(string path, FactKind kind, string unit, string[] words)
    {
        var fact = new Fact(path, FactScope.Order, kind, Vocabulary.Count(FactScope.Order) + facts.Count, words, path, unit);
        facts.Add(fact);
        return fact;
    }
}
