using Sluice.Facts;
using Sluice.Law;

namespace Sluice.Determinations;

/// <summary>
/// Settles what unknown facts leave open: an answer that every completion of the order shares is given, and otherwise the
/// smallest set of fields that would settle it is asked for, the most decisive first.
/// </summary>
internal sealed class Asker(CaseFacts facts, Side written, Side enforced, Language language)
{
    private const int MostWeighings = 3_000;
    private const int MostVariables = 24;
    private const int MostCombinations = 600;
    private const int MostQuestions = 6;

    private int weighings;

    /// <summary>The answers and the questions.</summary>
    public (Finding Written, Finding Enforced, IReadOnlyList<Question> Questions) Ask()
    {
        var first = Weigh();
        if (first.Written.IsSettled && first.Enforced.IsSettled)
        {
            return (first.Written, first.Enforced, []);
        }

        var reasons = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        var variables = Variables(reasons);
        if (SettleByCases(variables) is { } settled)
        {
            Weigh();
            return (settled.Written, settled.Enforced, []);
        }

        var trials = variables.Where(v => v.Choices > 0).Select(Try).ToList();
        var asked = Smallest(trials) ?? [.. trials.OrderByDescending(t => t.Score).Take(MostQuestions)];
        var questions = asked.Select(t => new Question(
            t.Variable.Path, Sentences.Decides(language, string.Join(", ", reasons[t.Variable.Path].Distinct().Take(3))), t.Answers)).ToList();
        if (questions.Count == 0)
        {
            // Lists as a whole have no values to try; they are asked for as they are.
            questions.AddRange(variables.Take(MostQuestions).Select(v => new Question(
                v.Path, Sentences.Decides(language, string.Join(", ", reasons[v.Path].Distinct().Take(3))), [])));
        }

        // The trials are over: what each law says of the order as it is, is what the rest of the determination reads.
        Weigh();
        return (first.Written, first.Enforced, questions);
    }

    private (Finding Written, Finding Enforced) Weigh()
    {
        weighings++;
        return (new Finding(written.Weigh()), new Finding(enforced.Weigh()));
    }

    /// <summary>The open fields that conditions without a settled value read.</summary>
    private List<Variable> Variables(Dictionary<string, List<string>> reasons)
    {
        var variables = new Dictionary<string, Variable>(StringComparer.Ordinal);
        foreach (var side in new[] { written, enforced }.Where(s => !s.Weighing.IsSettled))
        {
            side.WithLevels((line, weighed) =>
            {
                foreach (var provision in Open(side.Index, weighed))
                {
                    foreach (var unknown in Domains.Trees(provision).SelectMany(t => UnknownFacts.In(t, facts, line)))
                    {
                        Add(unknown, provision, variables, reasons);
                    }
                }
            });
        }

        var domains = new Domains([written.Index, enforced.Index]);
        var open = variables.Values.Take(MostVariables).ToList();
        open.ForEach(domains.Fill);
        return open;
    }

    private static void Add(UnknownFact unknown, Provision provision, Dictionary<string, Variable> variables, Dictionary<string, List<string>> reasons)
    {
        if (!variables.TryGetValue(unknown.Path, out var variable))
        {
            variables.Add(unknown.Path, variable = new Variable(unknown.Path));
            reasons.Add(unknown.Path, []);
        }

        reasons[unknown.Path].Add(provision.Id);
        if (unknown is { Fact: { } fact, Row: { } row })
        {
            variable.Add(fact, row);
        }
        else
        {
            variable.Owners = unknown.Row;
        }
    }

    private static IEnumerable<Provision> Open(LawIndex index, LineWeighing line)
    {
        var classified = Which(index.Classifications, line.Classified);
        var before = Which(index.Jurisdictions, line.Jurisdictions).Concat(Which(index.Prohibitions, line.Prohibited)).Concat(Which(index.Requirements, line.Required));
        if (line.Required.All(r => r == Tri.False))
        {
            return classified.Concat(before);
        }

        var lifting = Enumerable.Range(0, index.Lifters.Length)
            .Where(i => line.Concerned[i] != Tri.False && Tris.And(line.Concerned[i], line.Available[i]) == Tri.Unknown).Select(i => index.Lifters[i]);
        return classified.Concat(before).Concat(lifting).Concat(Which(index.Restrictions, line.Restricted)).Concat(Which(index.Reviews, line.ReviewHolds));
    }

    private static IEnumerable<Provision> Which(Provision[] provisions, Tri[] values) => provisions.Where((_, i) => values[i] == Tri.Unknown);

    /// <summary>The answers when every completion shares them; null when two differ, or when there are too many to try.</summary>
    private (Finding Written, Finding Enforced)? SettleByCases(List<Variable> variables)
    {
        if (variables.Count == 0 || variables.Any(v => !v.IsExhaustive) || variables.Aggregate(1L, (n, v) => Math.Min(n * v.Choices, MostWeighings + 1L)) > MostWeighings)
        {
            return null;
        }

        (Finding Written, Finding Enforced)? shared = null;
        var same = EveryChoice(variables, 0, answer =>
        {
            if (!answer.Written.IsSettled || !answer.Enforced.IsSettled || (shared is { } before && before != answer))
            {
                return false;
            }

            shared = answer;
            return true;
        });
        return same ? shared : null;
    }

    private bool EveryChoice(IReadOnlyList<Variable> variables, int at, Func<(Finding Written, Finding Enforced), bool> accept)
    {
        if (at == variables.Count)
        {
            return weighings < MostWeighings && accept(Weigh());
        }

        for (var choice = 0; choice < variables[at].Choices; choice++)
        {
            variables[at].Choose(choice);
            var goesOn = EveryChoice(variables, at + 1, accept);
            variables[at].Forget();
            if (!goesOn)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>What knowing one field alone would do.</summary>
    private Trial Try(Variable variable)
    {
        var settled = 0;
        var answers = new List<string>();
        for (var choice = 0; choice < variable.Choices; choice++)
        {
            variable.Choose(choice);
            var answer = Weigh();
            variable.Forget();
            settled += (answer.Written.IsSettled ? 1 : 0) + (answer.Enforced.IsSettled ? 1 : 0);
            answers.AddRange(new[] { answer.Written, answer.Enforced }.Where(a => a.IsSettled).Select(a => a.Word));
        }

        return new Trial(variable, variable.Choices == 0 ? 0 : settled / (2.0 * variable.Choices), [.. answers.Distinct(StringComparer.Ordinal)]);
    }

    private List<Trial>? Smallest(List<Trial> trials)
    {
        var ordered = trials.OrderByDescending(t => t.Score).ThenByDescending(t => t.Answers.Count).ToList();
        if (ordered.Count > 0 && ordered[0].Score >= 1)
        {
            return [ordered[0]];
        }

        for (var size = 2; size <= MostQuestions; size++)
        {
            foreach (var set in Sets(ordered.Take(size + 4).ToList(), size))
            {
                var combinations = set.Aggregate(1L, (n, t) => Math.Min(n * t.Variable.Choices, MostCombinations + 1L));
                if (weighings < MostWeighings && combinations <= MostCombinations
                    && EveryChoice([.. set.Select(t => t.Variable)], 0, a => a.Written.IsSettled && a.Enforced.IsSettled))
                {
                    return set;
                }
            }
        }

        return null;
    }

    private static IEnumerable<List<Trial>> Sets(List<Trial> from, int size)
    {
        if (size == 0)
        {
            yield return [];
            yield break;
        }

        for (var i = 0; i <= from.Count - size; i++)
        {
            foreach (var rest in Sets(from[(i + 1)..], size - 1))
            {
                yield return [from[i], .. rest];
            }
        }
    }

    private sealed record Trial(Variable Variable, double Score, IReadOnlyList<string> Answers);
}
