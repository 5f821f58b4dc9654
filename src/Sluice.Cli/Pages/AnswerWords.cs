using System.Globalization;
using Sluice.Cli.Output;
using Sluice.Determinations;

namespace Sluice.Cli.Pages;

/// <summary>An answer in one line.</summary>
internal static class AnswerWords
{
    /// <summary>The outcome with the review policy, or with what carries the order.</summary>
    /// <param name="answer">The answer.</param>
    /// <param name="say">The words.</param>
    /// <param name="flags">The flags of the determination, where the answer is of one.</param>
    public static string Say(Answer answer, Phrases say, IReadOnlyList<Flag> flags) => answer switch
    {
        { Review: { } review } => $"{say.Say(answer.Outcome)} — {say.Say(review)}",
        { Outcome: Outcome.LicenseException, Authorizations: [var carrier, ..] } => $"{say.Say(answer.Outcome)} {carrier.Symbol}",
        { Outcome: Outcome.Authorized, Authorizations: [var carrier, ..] } =>
            string.Format(CultureInfo.InvariantCulture, say.Bracketed, say.Say(answer.Outcome), carrier.Symbol),
        _ => say.Headline(answer.Outcome, flags),
    };

    /// <summary>What an outcome means to the reader.</summary>
    public static Tone Tone(Outcome outcome) => outcome switch
    {
        Outcome.Prohibited => Output.Tone.Bad,
        Outcome.LicenseRequired or Outcome.Undetermined => Output.Tone.Warn,
        _ => Output.Tone.Good,
    };
}
