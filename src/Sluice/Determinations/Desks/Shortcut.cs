namespace Sluice.Determinations.Desks;

/// <summary>How far lines of one profile go before a question is put that their profile does not answer.</summary>
/// <param name="Classified">Where they are classified.</param>
/// <param name="Furthest">The step at which such a question is put, or the end of the way.</param>
internal sealed record Shortcut(Step Classified, Step Furthest);
