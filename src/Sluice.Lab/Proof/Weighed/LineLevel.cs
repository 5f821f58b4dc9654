using Sluice.Lab.Proof.Asking;
using Sluice.Lab.Proof.Terms;

namespace Sluice.Lab.Proof.Weighed;

/// <summary>What a law makes of a line by classifying it.</summary>
/// <param name="Levels">For each word of the vocabulary where it is the level; where none is, the level is open.</param>
/// <param name="Datacenter">Whether the line is for datacenters, with what the law presumes.</param>
/// <param name="IsClassified">Where the book knows the classification.</param>
internal sealed record LineLevel(IReadOnlyList<Term> Levels, AnyCell Datacenter, Term IsClassified);
