namespace Sluice.Lab.Plans.Words;

public sealed partial record PlanPhrases
{
    private static class English
    {
        public static readonly PlanPhrases All = new()
        {
            Title = "Plan of a rule change",
            SomeChange = "{0} of {1} orders change||{0} of {1} orders changes",
            NoneChanges = "None of {0} orders changes.||The one order does not change.",
            Empty = "The book holds no orders.",
            CountOfShift = "{0} {1}",
            Amounts = "Changed orders come to {1} of {0} TPP and to USD {3} of {2}.",
            Shifts = ["unchanged", "stricter", "more lenient", "undetermined now", "settled now"],
            Before = "Before",
            After = "After",
            WrittenOn = "the law as written on {0}",
            EnforcedOn = "the law as enforced on {0}",
            WithProposal = "{0}, with the proposal {1}",
            PassedOver = "{0} of its {1} changes do nothing here: what they amend or repeal does not stand in this law.||{0} of its {1} changes does nothing here: what it amends or repeals does not stand in this law.",
            Sections = new(
                "How orders change", "From where to where", "Totals under each outcome", "By destination", "By ultimate parent", "By chip", "By exporter",
                "Provisions responsible", "The largest changed orders", "Orders that became undetermined", "Proposals", "Changed orders", "Record"),
            Columns = new(
                "Orders", "Changed", "Stricter", "More lenient", "Open", "TPP changed", "USD changed", "Difference", "Chip", "Line", "Change", "Destination", "Provisions"),
            NotStated = "not stated",
            Others = "{0} others||{0} other",
            ManyOthers = "all others",
            ShareOf = "{0} of {1}",
            CountOfOrders = "{0} orders||{0} order",
            Total = "Total",
            WithoutTpp = "{0} orders state no TPP, or have none; they are not in the TPP.||{0} order states no TPP, or has none; it is not in the TPP.",
            PartOfTpp = "{0} orders state the TPP of some lines only; that part is in the TPP.||{0} order states the TPP of some lines only; that part is in the TPP.",
            WithoutUsd = "{0} orders state no value; they are not in the dollars.||{0} order states no value; it is not in the dollars.",
            PartOfUsd = "{0} orders state the value of some lines only; that part is in the dollars.||{0} order states the value of some lines only; that part is in the dollars.",
            OtherGrounds = "{0} orders keep their answer and rest on provisions that are new, gone or amended.||{0} order keeps its answer and rests on provisions that are new, gone or amended.",
            WithoutProvision = "{0} changed orders rest on no provision that only one of the answers has, for instance because the items are no longer subject to the rules, or because a fact that is not known decides.||{0} changed order rests on no provision that only one of the answers has, for instance because the items are no longer subject to the rules, or because a fact that is not known decides.",
            ProvisionSigns = "+ carries answers under the law after, − carried answers under the law before.",
            CountsForEachProvision = "An order that several provisions move counts for each of them.",
            CountsForEachChip = "An order with several chips counts for each of them, with the amounts of its own lines.",
            Verbs = new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["added"] = "added", ["removed"] = "removed", ["amended"] = "amended", ["unchanged"] = "in both laws",
            },
            Listed = "The largest {0} of {1} changed orders are listed.",
            Unreadable = "{0} lines of the book could not be read and are not in this plan.||{0} line of the book could not be read and is not in this plan.",
            Method = "Each order is decided under both laws as if it were made on the law's day. Buyers and sellers are taken to do what they did: a plan does not tell who would order less, elsewhere or through others. What was used up before is what each order states.",
            MatrixNote = "The answers before run down, those after run across; orders that stay lie on the diagonal.",
            Controls = new(
                "Search", "all", "Reset", "Orders {0} to {1} of {2}", "No order fits.", "Previous", "Next", "Sort by", "The largest {0} are shown; with scripts all can be sorted and searched.",
                "Show these orders"),
        };
    }
}
