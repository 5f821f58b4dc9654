namespace Sluice.Tests.Conditions;

internal static partial class ErrorTable
{
    /// <summary>What has no meaning where it stands.</summary>
    public const string Names = """
        date("2026-12-31")
            1:1 The condition as a whole is a date; true or false is expected.
        item.tpp
            1:1 The condition as a whole is a number; true or false is expected.
        "export"
            1:1 The text "export" stands where true or false is expected.
        ["export"]
            1:1 A list stands where true or false is expected.
        destination
            1:1 The condition as a whole is a country; true or false is expected.
        end_user
            1:1 A party stands alone; true or false is expected. Name one of its facts, for instance end_user.headquarters.
        destnation == "MY"
            1:1 'destnation' is not a fact, a role or a term of the law. Did you mean 'destination'?
        end_use == "military"
            1:1 'end_use' is not a fact by itself; its facts are end_use.kind, end_use.knowledge, end_use.system.fp64_pflops, end_use.system.fp32_pflops, end_use.system.volume_ft3.
        end_use.kid == "military"
            1:1 'end_use.kid' is not a fact of the order. Did you mean 'end_use.kind'?
        prior
            1:1 'prior' is not a fact by itself; its facts are prior.lpp_tpp_this_year, prior.country_tpp_licensed, prior.country_tpp_limit, prior.nveu_tpp_installed, prior.aia_tpp_received, prior.volume_share_of_us.
        item.tp >= 4800
            1:1 'tp' is not a fact of an item. Did you mean 'tpp'?
        item.weights
            1:1 'item.weights' is not a fact by itself; its facts are item.weights.training_operations, item.weights.published, item.weights.base_published, item.weights.base_operations, item.weights.additional_operations, item.weights.below_open_frontier.
        item.weights.generators
            1:1 'item.weights.generators' is a list; write item.weights.generators.exists(g, ...) or item.weights.generators.all(g, ...).
        item.weights.generators.exists(g, g.share > 0.1)
            1:35 'share' is not a fact of a generator. Its facts are: data_published, generation_operations, share_of_operations, training_operations, weights_published.
        item == "a"
            1:1 'item' stands alone; name one of its facts, for instance item.kind.
        items
            1:1 'items' is a list; write items.exists(i, ...) or items.all(i, ...).
        parties
            1:1 'parties' is a list; write parties.exists(p, ...) or parties.all(p, ...).
        tpp >= 4800
            1:1 'tpp' is not a fact of the order; did you mean 'item.tpp'?
        headquarters == "CN"
            1:1 'headquarters' is not a fact of the order; did you mean 'ultimate_consignee.headquarters'?
        ultimate_consigne.country == "CN"
            1:1 'ultimate_consigne' is not a name that conditions know. Did you mean 'ultimate_consignee.country'?
        end_user.headquaters == "CN"
            1:1 'headquaters' is not a fact of a party. Did you mean 'headquarters'?
        end_user == "CN"
            1:13 A party cannot be compared with "CN"; name one of its facts, for instance .country or .headquarters.
        parties.exists(p, p)
            1:19 What exists() asks of each element must be true or false; 'p' is a party.
        parties.exists(p, p.hq == "CN")
            1:19 'hq' is not a fact of a party. Its facts are: certifications, country, footnotes, headquarters, listed, name, permanent_regular_employee, private_sector, role, ultimate_parent.headquarters, ultimate_parent.name, veu.
        parties.exist(p, p.country == "CN")
            1:9 'exist' is not what can be asked of parties; accepted are exists, all.
        parties.sum(p, 1) > 1
            1:9 'sum' is not what can be asked of parties; accepted are exists, all.
        parties.exists(p.country == "CN")
            1:9 parties.exists() takes a name and what to ask of each element, for instance parties.exists(x, ...); 1 argument was read.
        parties.exists("p", true)
            1:16 The first argument must be a new name for the element of the list, for instance p.
        parties.exists(item, true)
            1:16 'item' already has a meaning; take another name for the element of the list, for instance p.
        parties.exists(activity, true)
            1:16 'activity' already has a meaning; take another name for the element of the list, for instance p.
        parties.exists(prior, true)
            1:16 'prior' already has a meaning; take another name for the element of the list, for instance p.
        parties.exists(p, parties.exists(p, true))
            1:34 'p' already has a meaning; take another name for the element of the list, for instance p.
        parties.exists(moves, true)
            1:16 'moves' already has a meaning; take another name for the element of the list, for instance p.
        items.exists(a, items.exists(b, items.exists(c, items.exists(d, items.exists(e, true)))))
            1:78 Lists are walked inside each other more than 4 deep, which is the most that is accepted.
        items.sum(i, i.level) > 1
            1:14 What sum() asks of each element must be a number; 'i.level' is a word of a list.
        items.sum(i, i.tpp)
            1:1 The condition as a whole is a number; true or false is expected.
        items.exists(i, i.tpp)
            1:17 What exists() asks of each element must be true or false; 'i.tpp' is a number.
        activity.exists(a, true)
            1:10 'activity' is not a list, so 'exists' does not apply; the lists are parties, items and item.weights.generators. Functions are written before their arguments, for instance max(a, b).
        p.country == "CN"
            1:1 Nothing binds 'p' here; write parties.exists(p, ...) or parties.all(p, ...) around it, or name a role or item.
        """;
}
