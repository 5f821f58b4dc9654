namespace Sluice.Lab.Proof.Witnesses;

/// <summary>A case was found and no order could be made of it; the message says what part of it.</summary>
internal sealed class UnrealisableException(string message) : Exception(message);
