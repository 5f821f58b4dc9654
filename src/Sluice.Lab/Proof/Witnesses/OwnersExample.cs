using Sluice.Facts;
using Sluice.Lab.Proof.Possible;
using Sluice.Law.Conditions;
using Sluice.Parties;

namespace Sluice.Lab.Proof.Witnesses;

/// <summary>Makes owners of which listed ones own as much as a case says.</summary>
internal static class OwnersExample
{
    private const decimal JustBelow = 0.0001m;

    /// <summary>The owners.</summary>
    /// <param name="questions">What was asked about them.</param>
    /// <param name="holds">What is to come out.</param>
    /// <exception cref="UnrealisableException">None were found of which all that comes out.</exception>
    public static IReadOnlyList<Owner> Make(IReadOnlyList<OwnershipQuestion> questions, Func<OwnershipQuestion, bool> holds)
    {
        var words = Enumerable.Range(0, Vocabulary.Listed.Words.Count).Where(w => questions.Any(q => Counts(q, w))).ToArray();
        return Chains(words).Concat(Shares(words, questions)).FirstOrDefault(owners => questions.All(q => Reaches(owners, q) == holds(q)))
            ?? throw new UnrealisableException("no owners were found of whom listed ones own what the case says, over all lists that are asked about.");
    }

    private static bool Counts(OwnershipQuestion question, int word) => (question.Lists >> word & UInt128.One) != UInt128.Zero;

    private static bool Reaches(IReadOnlyList<Owner> owners, OwnershipQuestion question) =>
        ListedOwnership.Reaches(owners, Number.Ratio((decimal)question.Share.Numerator, (decimal)question.Share.Denominator), question.Lists, Limits.OwnerDepth) == Tri.True;

    /// <summary>A single owner, on a list, owned by one on another list, and so on: it counts for each of them.</summary>
    private static IEnumerable<IReadOnlyList<Owner>> Chains(int[] words)
    {
        for (var some = 0; some < 1 << words.Length; some++)
        {
            IReadOnlyList<Owner> owners = [];
            foreach (var word in words.Where((_, i) => (some >> i & 1) != 0))
            {
                owners = [new Owner("Example Owner", 1m, Vocabulary.Listed.Words[word], owners)];
            }

            yield return owners;
        }
    }

    /// <summary>Owners on one list each, with shares at and just below those that are asked about.</summary>
    private static IEnumerable<IReadOnlyList<Owner>> Shares(int[] words, IReadOnlyList<OwnershipQuestion> questions)
    {
        var shares = questions.Select(q => q.Share.ToDecimal()).OfType<decimal>().SelectMany(s => new[] { s, s - JustBelow, s / 2m }).Append(0m).Where(s => s >= 0m).Distinct().Order().ToArray();
        var combinations = Math.Pow(shares.Length, words.Length);
        for (var i = 0; i < combinations && i < 100_000; i++)
        {
            var rest = i;
            var owners = new List<Owner>();
            foreach (var word in words)
            {
                if (shares[rest % shares.Length] > 0m)
                {
                    owners.Add(new Owner("Example Owner", shares[rest % shares.Length], Vocabulary.Listed.Words[word], []));
                }

                rest /= shares.Length;
            }

            if (owners.Sum(o => o.Share) <= 1m)
            {
                yield return owners;
            }
        }
    }
}
