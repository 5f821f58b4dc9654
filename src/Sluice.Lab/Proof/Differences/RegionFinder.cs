using Sluice.Items;
using Sluice.Lab.Proof.Asking;
using Sluice.Lab.Proof.Possible;
using Sluice.Lab.Proof.Solving;
using Sluice.Lab.Proof.Terms;
using Sluice.Lab.Proof.Weighed;
using Sluice.Lab.Proof.Witnesses;
using Sluice.Law;

namespace Sluice.Lab.Proof.Differences;

/// <summary>
/// Finds the ways in which answers differ between two laws, every one of them, and for each the regions of orders. A case of a difference is
/// generalised to the fewest conditions that still force its two answers, the region is taken out, and so on until no case is left.
/// </summary>
public sealed class RegionFinder
{
    private readonly LawBook book;
    private readonly Catalogue catalogue;
    private readonly TimeProvider time;

    /// <summary>Creates a finder.</summary>
    /// <param name="book">The book of law.</param>
    /// <param name="catalogue">The parts that orders may name.</param>
    /// <param name="time">Measures how long it takes.</param>
    public RegionFinder(LawBook book, Catalogue catalogue, TimeProvider time)
    {
        this.book = book;
        this.catalogue = catalogue;
        this.time = time;
    }

    /// <summary>Finds the regions.</summary>
    /// <param name="before">The first law.</param>
    /// <param name="after">The second law.</param>
    /// <param name="solver">The solver.</param>
    /// <param name="most">How many regions of one way are looked for.</param>
    /// <param name="within">After how long no further region is begun.</param>
    /// <exception cref="SolverException">The solver gave no answer.</exception>
    /// <exception cref="MismatchException">The engine disagrees with the translation: a fault of Sluice.</exception>
    public LawDifferences Find(LawChoice before, LawChoice after, SolverChoice solver, int most, TimeSpan within)
    {
        var began = time.GetTimestamp();
        LawInQuestion[] laws = [LawInQuestion.Of(book, before), LawInQuestion.Of(book, after)];
        var bank = new TermBank();
        var order = new PossibleOrder(new Logic(bank), new Distinctions(laws, [], catalogue), laws, catalogue, 1, countsUnits: false);
        LawTranslation[] translations = [new(order, 0), new(order, 1)];
        OrderAnswer[] answers = [.. translations.Select(translation => new OrderAnswer(order, translation))];
        var literals = Literals.Of([laws[0].Index, laws[1].Index], translations);
        var ordinary = OrdinaryOrders.Of(translations[0]);
        order.Parties.Close();

        // Orders of one line, so that the sums over all lines are those of the line.
        bank.Axiom(bank.Not(order.Others.Add));
        using var session = new SolverSession(bank, solver);
        var one = new OneRegion(session, order, laws, answers, literals, new Replay(catalogue));
        var ways = new Ways(session, bank, answers);
        var complete = ways.FindAll(() => time.GetElapsedTime(began) < within);
        var changes = ways.Found.Select(way => new Drawn(way, ordinary, [], false, false)).ToList();

        // A region of each way before a second of any, and of settled answers before open ones, so that time that runs out is missed least.
        var turns = Enumerable.Range(0, changes.Count).OrderBy(i => !changes[i].Way.IsSettled).ToList();
        for (var round = 0; round < most && changes.Exists(change => !change.IsComplete); round++)
        {
            foreach (var i in turns.TakeWhile(_ => time.GetElapsedTime(began) < within))
            {
                changes[i] = changes[i].IsComplete ? changes[i] : Next(changes[i], session, bank, one);
            }
        }

        return new LawDifferences(
            before, after,
            [.. changes.Select(c => new ChangeOfAnswer(c.Way.Before, c.Way.After, [.. c.Regions.Select(r => r.Region)], c.IsComplete, c.IsCompleteForOrdinary))],
            complete, session.Asked, time.GetElapsedTime(began));
    }

    private static Drawn Next(Drawn drawn, SolverSession session, TermBank bank, OneRegion one)
    {
        List<Term> left = [drawn.Way.Holds, .. drawn.Regions.Select(region => bank.Not(region.Taken))];
        if (session.IsPossible([.. left, drawn.Among]))
        {
            return drawn with { Regions = [.. drawn.Regions, one.Of(session.Read(bank.Free), drawn.Way.Holds, drawn.Among)] };
        }

        return drawn.Among.IsTrue
            ? drawn with { IsComplete = true, IsCompleteForOrdinary = true }
            : Next(drawn with { Among = bank.True, IsCompleteForOrdinary = true }, session, bank, one);
    }

    /// <summary>What was found of a way so far.</summary>
    /// <param name="Way">The way.</param>
    /// <param name="Among">The orders that the next region is looked for among: ordinary ones first, then all.</param>
    /// <param name="Regions">The regions, with where an order is in them.</param>
    /// <param name="IsComplete">Whether there is no further region.</param>
    /// <param name="IsCompleteForOrdinary">Whether there is none of ordinary orders.</param>
    private sealed record Drawn(Way Way, Term Among, IReadOnlyList<(Region Region, Term Taken)> Regions, bool IsComplete, bool IsCompleteForOrdinary);
}
