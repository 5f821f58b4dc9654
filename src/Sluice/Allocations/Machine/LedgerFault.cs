namespace Sluice.Allocations.Machine;

/// <summary>A machine that is wrong on purpose, so that tests can show that they see it. No caller outside tests can ask for one.</summary>
internal enum LedgerFault
{
    /// <summary>Nothing is wrong.</summary>
    None,

    /// <summary>Limits are not looked at.</summary>
    IgnoresLimits,

    /// <summary>Repeated keys are done again.</summary>
    ForgetsKeys,

    /// <summary>A reservation on several accounts holds what it had accepted when a later one refuses.</summary>
    KeepsPartOfRefused,

    /// <summary>A hold can be committed again.</summary>
    CommitsTwice,
}
