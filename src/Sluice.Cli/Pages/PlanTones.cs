using Sluice.Cli.Output;
using Sluice.Lab.Plans;

namespace Sluice.Cli.Pages;

/// <summary>What a shift means to the reader.</summary>
internal static class PlanTones
{
    /// <summary>The tone; a sign says the same.</summary>
    public static Tone Of(Shift shift) => shift switch { Shift.Stricter => Tone.Bad, Shift.MoreLenient => Tone.Good, Shift.None => Tone.Dim, _ => Tone.Warn };
}
