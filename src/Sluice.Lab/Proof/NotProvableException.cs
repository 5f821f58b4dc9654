namespace Sluice.Lab.Proof;

/// <summary>Something is asked that no proof can be given of; the message is a sentence that says what, and what could be asked instead.</summary>
public sealed class NotProvableException(string message) : Exception(message);
