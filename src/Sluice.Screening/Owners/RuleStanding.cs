
namespace Sluice.Screening.Owners;

/// <summary>Whether a rule of ownership applies on a day.</summary>
public enum RuleStanding
{
    /// <summary>It is not in force yet.</summary>
    NotYet,

    /// <summary>It applies.</summary>
    InForce,

    /// <summary>It is stayed.</summary>
    Stayed,

    /// <summary>By its text it applies; whether it does was not verified.</summary>
    Unverified,
}
