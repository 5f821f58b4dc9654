using System.Collections.Concurrent;
using Sluice.Items;
using Sluice.Lab.Proof.Claims;
using Sluice.Lab.Proof.Solving;
using Sluice.Law;
using Sluice.Law.Conditions;

namespace Sluice.Lab.Proof.Properties;

/// <summary>Proves properties of a book of law, each under every law that it is claimed of.</summary>
/// <param name="book">The book of law.</param>
/// <param name="catalogue">The parts that orders may name.</param>
/// <param name="file">The file that the properties are from.</param>
/// <param name="time">Tells how long a proof takes.</param>
public sealed class PropertyProver(LawBook book, Catalogue catalogue, PropertyFile file, TimeProvider time)
{
    /// <summary>Proves properties under the laws that they are claimed of.</summary>
    /// <param name="properties">The properties.</param>
    /// <param name="solver">The solver; its limits are those of one law.</param>
    /// <param name="progress">Told how many laws are done, of how many.</param>
    /// <exception cref="LawException">A claim is not a condition, or asks for what no proof can be given of.</exception>
    /// <exception cref="SolverException">The solver gives no answer.</exception>
    /// <exception cref="Witnesses.MismatchException">The engine answers an order otherwise than its translation: a fault of Sluice.</exception>
    public IReadOnlyList<PropertyProof> Prove(IReadOnlyList<Property> properties, SolverChoice solver, Action<int, int>? progress = null)
    {
        ArgumentNullException.ThrowIfNull(properties);
        return Prove([.. properties.SelectMany(property => LawsOf(property).Select(law => (property, law)))], solver, progress);
    }

    /// <summary>Proves of one law, for instance that of a proposal, the properties that are claimed of laws like it on its day.</summary>
    /// <param name="properties">The properties; those that are not claimed of it are left out.</param>
    /// <param name="law">The law.</param>
    /// <param name="solver">The solver.</param>
    /// <param name="progress">Told how many parts are done, of how many.</param>
    /// <inheritdoc cref="Prove(IReadOnlyList{Property}, SolverChoice, Action{int, int})" path="/exception" />
    public IReadOnlyList<PropertyProof> ProveUnder(IReadOnlyList<Property> properties, LawChoice law, SolverChoice solver, Action<int, int>? progress = null)
    {
        ArgumentNullException.ThrowIfNull(properties);
        ArgumentNullException.ThrowIfNull(law);
        var claimed = properties.Where(p => p.Modes.Contains(law.Mode) && !(law.Day < p.From) && !(law.Day > p.To));
        return Prove([.. claimed.Select(property => (property, new LawSpan(law, law.Day)))], solver, progress);
    }

    /// <summary>The laws that a property is claimed of.</summary>
    /// <exception cref="LawException">A condition of one of the laws is not one.</exception>
    public IEnumerable<LawSpan> LawsOf(Property property)
    {
        ArgumentNullException.ThrowIfNull(property);
        var from = property.From is { } first && first > book.Begins ? first : book.Begins;
        return LawSpan.Of(book, property.Modes, from, property.To ?? LawSpan.LastDay);
    }

    private List<PropertyProof> Prove(List<(Property Property, LawSpan Law)> all, SolverChoice solver, Action<int, int>? progress)
    {
        foreach (var of in all.GroupBy(x => x.Property))
        {
            var vocabulary = new ClaimVocabulary(book, of.Key.Varies);
            foreach (var (property, law) in of)
            {
                Read(property, law, vocabulary);
            }
        }

        // A law is translated once for all claims of it that compare orders in the same way.
        var tasks = all.GroupBy(x => (x.Law.Law.ToString(), x.Law.To, x.Property.Varies is null ? "" : Name(x.Property.Varies))).Select(group => group.ToList()).ToList();
        var proofs = new ConcurrentDictionary<(string Property, LawSpan Law), ClaimProof>();
        var done = 0;
        progress?.Invoke(0, tasks.Count);
        try
        {
            Parallel.ForEach(Partitioner.Create(tasks, EnumerablePartitionerOptions.NoBuffering), new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, task =>
            {
                foreach (var (claim, proof) in task.Zip(ProveOf(task, solver)))
                {
                    proofs[(claim.Property.Id, claim.Law)] = proof;
                }

                progress?.Invoke(Interlocked.Increment(ref done), tasks.Count);
            });
        }
        catch (AggregateException e)
        {
            // The first fault that is one: others may be of solvers that were stopped on the way.
            System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(e.InnerExceptions[0]);
        }

        return [.. all.GroupBy(x => x.Property).Select(of => new PropertyProof(of.Key, [.. of.Select(x => proofs[(x.Property.Id, x.Law)])]))];
    }

    private static string Name(ClaimVariation varies) =>
        string.Join(' ', varies.Facts.Concat(varies.LineFacts).Concat(varies.PartyFacts).Select(f => $"{f.Scope}.{f.Path}").Append($"{varies.PartyRole}").Append($"{varies.AddsParty}"));

    private IReadOnlyList<ClaimProof> ProveOf(List<(Property Property, LawSpan Law)> task, SolverChoice solver)
    {
        var (first, law) = task[0];
        try
        {
            return [.. new Prover(book, catalogue, time).Prove([.. task.Select(x => x.Property.Claim)], first.Varies, law.Law, law.To, solver)];
        }
        catch (NotProvableException e)
        {
            throw new LawException(file.Path, first.Mark, $"{string.Join(" or ", task.Select(x => x.Property.Id))}: {e.Message}", e);
        }
    }

    /// <summary>Reads a claim as a law has it, before a solver is asked anything.</summary>
    private void Read(Property property, LawSpan law, ClaimVocabulary vocabulary)
    {
        try
        {
            _ = new Claim(property.Claim, book.AsOf(law.Law.Day, law.Law.Mode, law.Law.Extra).Definitions, vocabulary);
        }
        catch (ConditionException e)
        {
            throw new LawException(file.Path, property.Mark, $"{property.Id}, claim under {law.Law}, line {e.Line}, column {e.Column}: {e.Message}", e);
        }
    }
}
