using Sluice.Cli.Output;
using Sluice.Determinations;

namespace Sluice.Cli.Pages;

/// <summary>An answer in one line.</summary>
internal static class AnswerWords
{
    /// <summary>The outcome with the review policy, or with what carries the order.</summary>
    public static string Say(Answer answer, Phrases say) => answer switch
    {
        { Review: { } review } => $"{say.Say(answer.Outcome)} — {say.Say(review)}",
        { Outcome: Outcome.LicenseException or Outcome.Authorized, Authorizations: [var carrier, ..] } => $"{say.Say(answer.Outcome)} {carrier.Symbol}",
        _ => say.Say(answer.Outcome),
    };

    /// <summary>What an outcome means to the reader.</summary>
    public static Tone Tone(Outcome outcome) => outcome switch
    {
        Outcome.Prohibited => Output.Tone.Bad,
        Outcome.LicenseRequired or Outcome.Undetermined => Output.Tone.Warn,
        _ => Output.Tone.Good,
    };
}
