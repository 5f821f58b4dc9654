using Sluice.Law.Conditions;

namespace Sluice.Lab.Proof.Asking;

/// <summary>A list of names, parts or ECCNs, or a paragraph and all below it, that a law gives.</summary>
/// <param name="Law">Which of the laws in question, from 0.</param>
/// <param name="Type">Names, parts or ECCNs.</param>
/// <param name="Bit">Its bit in that law.</param>
internal readonly record struct ListBit(int Law, ExprType Type, int Bit);
