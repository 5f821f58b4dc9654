using Sluice.Documents;
using Sluice.Facts;
using Sluice.Law.Conditions;

namespace Sluice.Law;

/// <summary>Reads a provision: its condition, what follows from it, and its words.</summary>
internal sealed partial class ProvisionReader
{
    private const int Most = 200;
    private static readonly string[] Confidences = ["high", "medium", "low"];
    private static readonly string[] Severities = ["low", "medium", "high"];

    private readonly LawDefinitions definitions;
    private readonly IReadOnlyDictionary<string, Uncertainty> uncertainties;

    public ProvisionReader(LawDefinitions definitions, IReadOnlyDictionary<string, Uncertainty> uncertainties)
    {
        this.definitions = definitions;
        this.uncertainties = uncertainties;
    }

    /// <summary>Reads a provision.</summary>
    /// <exception cref="LawException">A condition is not one.</exception>
    /// <exception cref="InvalidInputException">A field is not what is accepted.</exception>
    public Provision Read(ProvisionVersion version)
    {
        var problems = new InputProblems(version.History[^1].File);
        var fields = new FieldReader(version.Fields, new FieldPath(null, version.Id, 0), problems);
        var kind = SnakeCase<ProvisionKind>.Parse(
            fields["kind"].Required("one of " + string.Join(", ", SnakeCase<ProvisionKind>.Words)).Word(SnakeCase<ProvisionKind>.Words));
        problems.ThrowIfAny();
        var provision = new Provision
        {
            Id = version.Id,
            Kind = kind!.Value,
            When = Condition(version, fields["when"], version.Id, null),
            Says = AmendmentReader.Text(fields["says"].Required("what it says, in words: {en, zh-Hant, zh-Hans}")) ?? new LocalText(version.Id),
            Confidence = fields["confidence"].Word(Confidences) ?? version.History[^1].Confidence,
            ReviewBy = fields["review_by"].Date(),
            YieldsTo = fields["yields_to"].Texts(Most) ?? [],
            Uncertain = Uncertain(fields["uncertain"]) ?? OfAmendment(version),
            Open = Opening(fields),
            Effect = Effect(version, fields, kind.Value),
            Flag = Flag(fields["flag"]),
            EnactedBy = version.History[^1],
            InForce = version.InForce,
            History = version.History,
            Fields = version.Fields,
        };
        fields.Finish();
        problems.ThrowIfAny();
        return provision;
    }

    private Effect Effect(ProvisionVersion version, FieldReader fields, ProvisionKind kind) => kind switch
    {
        ProvisionKind.Classification => Classification(fields["then"].Required("{eccn, level, reasons}").Fields()),
        ProvisionKind.Prohibition => new Effect { Answer = Answer(fields, "outcome", ["prohibited", "license_required"]) },
        ProvisionKind.Requirement => Requirement(fields),
        ProvisionKind.Exception or ProvisionKind.Authorization => Exception(version, fields),
        ProvisionKind.Restriction => Restriction(fields),
        ProvisionKind.Review => new Effect
        {
            Bases = fields["of"].Required("the grounds it judges, a list of texts").Texts(Most) ?? [],
            Answer = Answer(fields, "review", ["presumption_of_approval", "case_by_case", "presumption_of_denial", "policy_of_denial", "unstated"]),
            Limit = Limit(version, fields["limit"]),
            Accounts = Accounts(version, fields["accounts"]),
            Shares = Shares(version, fields["shares"]),
        },
        ProvisionKind.Duty => DutyEffect(version, fields),
        _ => Definition(fields),
    };

    private static Effect Definition(FieldReader fields)
    {
        // Definitions are read by DefinitionReader; here their fields are only known by name.
        foreach (var name in (string[])["group", "names", "chips", "eccns", "term", "table", "treated_as", "countries", "list", "means", "rows"])
        {
            _ = fields[name];
        }

        return new Effect();
    }

    private static Effect Classification(FieldReader? then)
    {
        if (then is null)
        {
            return new Effect();
        }

        var effect = new Effect
        {
            Eccn = then["eccn"].Text(),
            Level = then["level"].Required("one of " + string.Join(", ", Vocabulary.Level.Words)).Word(Vocabulary.Level.Words),
            Datacenter = then["datacenter"].Flag(),
            Reasons = then["reasons"].Texts(Most) ?? [],
        };
        then.Finish();
        return effect;
    }

    private static string? Answer(FieldReader fields, string name, string[] accepted)
    {
        if (fields["then"].Required($"{{{name}: one of {string.Join(", ", accepted)}}}").Fields() is not { } then)
        {
            return null;
        }

        var answer = then[name].Required("one of " + string.Join(", ", accepted)).Word(accepted);
        then.Finish();
        return answer;
    }

    private static Effect Requirement(FieldReader fields)
    {
        var then = fields["then"].Required("{reasons: [...]}").Fields();
        var reasons = then?["reasons"].Texts(Most) ?? [];
        then?.Finish();
        return new Effect { Reasons = reasons, Basis = fields["basis"].Required("the ground it stands on").Text() };
    }

    private Effect Exception(ProvisionVersion version, FieldReader fields) => new()
    {
        Symbol = fields["symbol"].Required("the symbol").Text(),
        Bases = fields["lifts"].Required("the grounds it lifts, a list of texts").Texts(Most) ?? [],
        For = Condition(version, fields["for"], version.Id, null),
        Conditions = [.. Parts(fields["conditions"], "conditions").Select(p => Clause(version, p)).OfType<Clause>()],
        Limit = Limit(version, fields["limit"]),
        Accounts = Accounts(version, fields["accounts"]),
        Shares = Shares(version, fields["shares"]),
        Duties = [.. Parts(fields["duties"], "duties").Select(p => Duty(version, p, null))],
    };

    private static Effect Restriction(FieldReader fields)
    {
        var closes = fields["closes"].Texts(Most);
        var but = fields["closes_all_but"].Texts(Most);
        if (closes is null == but is null)
        {
            fields.Refuse(closes is null ? "neither closes nor closes_all_but" : "both closes and closes_all_but", "one of them, a list of symbols");
        }

        return new Effect { Symbols = closes ?? but ?? [], ClosesAllBut = but is not null };
    }

    private Effect DutyEffect(ProvisionVersion version, FieldReader fields)
    {
        var on = fields["on"].Required("{outcome: [...]} or {review: [...]}").Fields();
        var effect = new Effect
        {
            OnOutcome = on?["outcome"].Texts(Most) ?? [],
            OnReview = on?["review"].Texts(Most) ?? [],
            Duties = fields["duty"].Required("{what, to, due}").Fields() is { } duty ? [Duty(version, duty, Says(fields))] : [],
        };
        on?.Finish();
        return effect;
    }

    private static LocalText Says(FieldReader fields) => AmendmentReader.Text(fields["says"]) ?? new LocalText("");

    private static IEnumerable<FieldReader> Parts(Field field, string of) =>
        (field.Elements(Most, of) ?? []).Select(e => e.Fields()).OfType<FieldReader>();

    private Clause? Clause(ProvisionVersion version, FieldReader part)
    {
        var id = part["id"].Required("the paragraph").Text();
        var says = AmendmentReader.Text(part["says"]);
        var clause = Condition(version, part["when"].Required("a condition"), id ?? version.Id, says);
        part.Finish();
        return clause;
    }

    private Duty Duty(ProvisionVersion version, FieldReader part, LocalText? says)
    {
        var id = part["id"].Text() ?? version.Id;
        var duty = new Duty(
            id,
            part["what"].Required("the duty").Text() ?? "",
            part["to"].Text(),
            Condition(version, part["when"], id, null),
            Due(part["due"]),
            says ?? AmendmentReader.Text(part["says"].Required("the duty in words")) ?? new LocalText(""),
            Uncertain(part["uncertain"]));
        part.Finish();
        return duty;
    }

    private static DueRule? Due(Field field)
    {
        if (field.Fields("{days: n}, {months: n} or {half_year: n}") is not { } due)
        {
            return null;
        }

        var rule = new DueRule((int)(due["days"].Whole(-3650, 3650) ?? 0), (int)(due["months"].Whole(0, 120) ?? 0), (int?)due["half_year"].Whole(0, 366));
        due.Finish();
        return rule;
    }

    private Formula Formula(ProvisionVersion version, Field field)
    {
        if (field.Node is not (null or ScalarNode))
        {
            field.Refuse("a number or an expression");
        }

        var node = field.Node as ScalarNode;
        var text = node?.Text ?? "0";
        try
        {
            var tree = Conditions.Condition.Parse(text, ExprType.Number, definitions, ConditionScope.Item);
            return new Formula(text, tree, ConditionCompiler.CompileNumber(tree, definitions));
        }
        catch (ConditionException e)
        {
            throw ConditionErrors.At(version, (Node?)node ?? version.Fields, e);
        }
    }

    private Clause? Condition(ProvisionVersion version, Field field, string id, LocalText? says)
    {
        if (field.Node is not { } node)
        {
            return null;
        }

        if (node is not ScalarNode text)
        {
            field.Refuse("a condition");
            return null;
        }

        try
        {
            var tree = Conditions.Condition.Parse(text.Text, ExprType.Flag, definitions, ConditionScope.Item);
            return new Clause(id, text.Text, tree, ConditionCompiler.Compile(tree, definitions), says);
        }
        catch (ConditionException e)
        {
            throw ConditionErrors.At(version, text, e);
        }
    }

    /// <summary>What is uncertain about an amendment is uncertain about what it added, not about all that it touched.</summary>
    private Uncertainty? OfAmendment(ProvisionVersion version) =>
        version.History[0].Uncertain is { } slug ? uncertainties.GetValueOrDefault(slug) : null;

    private Uncertainty? Uncertain(Field field)
    {
        if (field.Text() is not { } slug)
        {
            return null;
        }

        if (uncertainties.TryGetValue(slug, out var uncertainty))
        {
            return uncertainty;
        }

        field.Refuse($"'{slug}'", "a slug of uncertain.yaml");
        return null;
    }

    private Opening? Opening(FieldReader fields)
    {
        if (Uncertain(fields["unresolved"]) is { } unresolved)
        {
            return new Opening(unresolved, IsCoverage: false);
        }

        return Uncertain(fields["not_modelled"]) is { } missing ? new Opening(missing, IsCoverage: true) : null;
    }

    private static FlagEffect? Flag(Field field)
    {
        if (field.Fields("{id, severity}") is not { } flag)
        {
            return null;
        }

        var effect = new FlagEffect(flag["id"].Required("the flag's stable name").Text() ?? "", flag["severity"].Required("low, medium or high").Word(Severities) ?? "high");
        flag.Finish();
        return effect;
    }
}
