namespace Sluice.Determinations.Desks;

/// <summary>How far lines of one profile go before a question is put that their profile does not answer.</summary>
/// <param name="Classified">The step where they are classified; 0 when the profile is not known.</param>
/// <param name="Furthest">The step at which such a question is put, or the end of the way.</param>
internal readonly record struct Shortcut(int Classified, int Furthest);
