using Sluice.Orders;

namespace Sluice.Determinations;

/// <summary>
/// Settles what unknown facts leave open: an answer that every completion of the order shares is given, and otherwise the
/// smallest set of fields that would settle it is asked for, the most decisive first.
/// </summary>
internal sealed class Asker(CaseFacts facts, Side written, Side enforced, Language language)
{
    private const int MostWeighings = 12_000;
    private const int MostVariables = 24;
    private const int MostQuestions = 6;
    private const int MostReasons = 3;

    private int weighings;

    /// <summary>The answers and the questions.</summary>
    public (Ruling Written, Ruling Enforced, IReadOnlyList<Question> Questions) Ask()
    {
        var first = Weigh();
        if (first.Written.IsSettled && first.Enforced.IsSettled)
        {
            return (first.Written, first.Enforced, []);
        }

        var reasons = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        var variables = ToTry(reasons);
        if (SettleByCases(variables) is { } settled)
        {
            Weigh();
            return (settled.Written, settled.Enforced, []);
        }

        var open = written.Weighing.Open + enforced.Weighing.Open;
        var trials = variables.Where(v => v.Choices > 0).Select(Try).Where(t => t.Settles > 0 || t.LeavesOpen != open).ToList();
        var asked = Smallest(trials)?.Select(t => Ask(t.Variable, t.Answers, reasons)).ToList()
            ?? [.. variables.Where(v => v.Path == FactPaths.Parties).Select(v => Ask(v, [], reasons))
                .Concat(Ranked(trials).Select(t => Ask(t.Variable, t.Answers, reasons)))
                .Concat(variables.Where(v => v.Choices == 0 && v.Path != FactPaths.Parties).Select(v => Ask(v, [], reasons)))
                .Take(MostQuestions)];

        // The trials are over: what each law says of the order as it is, is what the rest of the determination reads.
        Weigh();
        return (first.Written, first.Enforced, asked);
    }

    /// <summary>The answers alone, to an order that was weighed and left open: where two completions differ, nothing is asked.</summary>
    public Answers Settle()
    {
        var open = new Answers(written.Weighing.Ruling, enforced.Weighing.Ruling);
        return SettleByCases(ToTry(null)) is { } settled ? new Answers(settled.Written, settled.Enforced) : open;
    }

    /// <summary>The open fields, the values of which are going to be tried.</summary>
    private List<Variable> ToTry(Dictionary<string, List<string>>? reasons)
    {
        var variables = Variables(reasons);
        var tried = variables.SelectMany(variable => variable.Rows).ToHashSet();
        written.Try(tried);
        enforced.Try(tried);
        return variables;
    }

    // A list as a whole has no values to try; the parties come first, for nearly everything else is about them.
    private Question Ask(Variable variable, IReadOnlyList<string> answers, Dictionary<string, List<string>> reasons) =>
        new(variable.Path, Sentences.Decides(language, string.Join(", ", reasons[variable.Path].Distinct().Take(MostReasons))), answers);

    private (Ruling Written, Ruling Enforced) Weigh()
    {
        weighings++;
        var asWritten = written.Weigh().Ruling;
        return (asWritten, ReferenceEquals(written, enforced) ? asWritten : enforced.Weigh().Ruling);
    }

    /// <summary>The open fields that conditions without a settled value read.</summary>
    private List<Variable> Variables(Dictionary<string, List<string>>? reasons)
    {
        var variables = new Dictionary<string, Variable>(StringComparer.Ordinal);
        Add(written, variables, reasons);
        if (!ReferenceEquals(written, enforced))
        {
            Add(enforced, variables, reasons);
        }

        var domains = written.Index.DomainsWith(enforced.Index);
        var open = variables.Values.Take(MostVariables).ToList();
        open.ForEach(domains.Fill);
        return open;
    }

    private void Add(Side side, Dictionary<string, Variable> variables, Dictionary<string, List<string>>? reasons)
    {
        if (side.Weighing.IsSettled)
        {
            return;
        }

        var unknown = new List<UnknownFact>();
        side.WithLevels((line, weighed) =>
        {
            foreach (var read in side.OpenReads(weighed))
            {
                unknown.Clear();
                read.AddUnknown(facts, line, unknown);
                foreach (var fact in unknown)
                {
                    Add(fact, variables);
                    Note(reasons, fact.Path, read.Provision);
                }
            }
        });
    }

    private static void Note(Dictionary<string, List<string>>? reasons, string path, string provision)
    {
        if (reasons?.TryGetValue(path, out var known) == false)
        {
            reasons.Add(path, known = []);
        }

        reasons?[path].Add(provision);
    }

    private static void Add(UnknownFact unknown, Dictionary<string, Variable> variables)
    {
        if (!variables.TryGetValue(unknown.Path, out var variable))
        {
            variables.Add(unknown.Path, variable = new Variable(unknown.Path));
        }

        if (unknown is { Fact: { } fact, Row: { } row })
        {
            variable.Add(fact, row);
        }
        else
        {
            variable.Owners = unknown.Row;
        }
    }

    /// <summary>The answers when every completion shares them; null when two differ, or when there are too many to try.</summary>
    private (Ruling Written, Ruling Enforced)? SettleByCases(List<Variable> variables)
    {
        if (variables.Count == 0 || variables.Any(v => !v.IsExhaustive))
        {
            return null;
        }

        (Ruling Written, Ruling Enforced)? shared = null;
        var same = EveryCase(variables, 0, answer =>
        {
            if (shared is { } before && before != answer)
            {
                return false;
            }

            shared = answer;
            return true;
        });
        return same ? shared : null;
    }

    /// <summary>
    /// Tries every case of some fields of an order that is open without them, as far as they matter: where a few of them settle the answer, the
    /// others are not tried. False when a case leaves the answer open, is not accepted, or would be one too many.
    /// </summary>
    private bool EveryCase(IReadOnlyList<Variable> variables, int at, Func<(Ruling Written, Ruling Enforced), bool> accept)
    {
        if (at == variables.Count)
        {
            return false;
        }

        for (var choice = 0; choice < variables[at].Choices; choice++)
        {
            if (weighings >= MostWeighings)
            {
                return false;
            }

            variables[at].Choose(choice);
            var answer = Weigh();
            var goesOn = answer.Written.IsSettled && answer.Enforced.IsSettled ? accept(answer) : EveryCase(variables, at + 1, accept);
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
        var open = 0;
        var answers = new List<string>();
        for (var choice = 0; choice < variable.Choices; choice++)
        {
            variable.Choose(choice);
            var answer = Weigh();
            variable.Forget();
            settled += (answer.Written.IsSettled ? 1 : 0) + (answer.Enforced.IsSettled ? 1 : 0);
            open += written.Weighing.Open + enforced.Weighing.Open;
            answers.AddRange(new[] { answer.Written, answer.Enforced }.Where(a => a.IsSettled).Select(a => a.Word));
        }

        return new Trial(variable, settled / (2.0 * variable.Choices), open / (double)variable.Choices, [.. answers.Distinct(StringComparer.Ordinal)]);
    }

    private List<Trial>? Smallest(List<Trial> trials)
    {
        var ordered = Ranked(trials);
        if (ordered.Count > 0 && ordered[0].Settles >= 1)
        {
            return [ordered[0]];
        }

        for (var size = 2; size <= Math.Min(MostQuestions, ordered.Count); size++)
        {
            foreach (var set in Sets(ordered.Take(size + 2).ToList(), size))
            {
                if (weighings < MostWeighings && EveryCase([.. set.Select(t => t.Variable)], 0, static _ => true))
                {
                    return set;
                }
            }
        }

        return null;
    }

    /// <summary>The fields that settle most first, and among those that settle as much the ones that leave least open.</summary>
    private static List<Trial> Ranked(List<Trial> trials) =>
        [.. trials.OrderByDescending(t => t.Settles).ThenBy(t => t.LeavesOpen).ThenByDescending(t => t.Answers.Count)];

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

    /// <summary>What knowing a field does.</summary>
    /// <param name="Variable">The field.</param>
    /// <param name="Settles">The share of its values that settle an answer.</param>
    /// <param name="LeavesOpen">How many answers stay open on average.</param>
    /// <param name="Answers">The answers it leads to.</param>
    private sealed record Trial(Variable Variable, double Settles, double LeavesOpen, IReadOnlyList<string> Answers);
}
