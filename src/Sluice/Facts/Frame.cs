using Sluice.Parties;

namespace Sluice.Facts;

/// <summary>What a condition is evaluated against: the facts of one order, and the line, party or list element in hand.</summary>
/// <remarks>A frame is written by one thread at a time; evaluating changes only <see cref="Item"/>, <see cref="Bound"/> and what is remembered of the roles.</remarks>
public sealed class Frame
{
    private static readonly FactRow UnknownParty = Vocabulary.NewRow(FactScope.Party);
    private static readonly FactRow MissingParty = NewMissing();
    private readonly int[] firstOfRole;
    private bool areRolesRead;

    /// <summary>Creates a frame.</summary>
    /// <param name="order">The order's own facts.</param>
    /// <param name="items">One row for each line.</param>
    /// <param name="parties">One row for each party, or null when the parties are not known.</param>
    /// <param name="installed">TPP installed by country index before this order, or null when not known (shares of a universal validated end user).</param>
    public Frame(FactRow order, FactRow[] items, FactRow[]? parties, IReadOnlyDictionary<int, decimal>? installed)
    {
        Order = order;
        firstOfRole = new int[Vocabulary.Role.Words.Count];
        Take(items, parties, installed);
    }

    /// <summary>Takes the lines and parties of another order in place of those there are.</summary>
    [System.Diagnostics.CodeAnalysis.MemberNotNull(nameof(Items))]
    internal void Take(FactRow[] items, FactRow[]? parties, IReadOnlyDictionary<int, decimal>? installed)
    {
        Items = items;
        Parties = parties;
        Installed = installed;
        Item = null;
        BoundTo = null;
        areRolesRead = false;
    }

    /// <summary>The order's own facts.</summary>
    public FactRow Order { get; }

    /// <summary>One row for each line.</summary>
    public FactRow[] Items { get; private set; }

    /// <summary>One row for each party, or null when the parties are not known.</summary>
    public FactRow[]? Parties { get; private set; }

    /// <summary>TPP installed by <see cref="Country.Index"/> before this order, or null when not known.</summary>
    public IReadOnlyDictionary<int, decimal>? Installed { get; private set; }

    /// <summary>The line in hand.</summary>
    public FactRow? Item { get; set; }

    /// <summary>The law whose lists the names, parts and ECCNs were last matched with, or null.</summary>
    public object? BoundTo { get; set; }

    /// <summary>Who answers the questions of a law whose conditions were taken apart; null where none were.</summary>
    internal IAnswering? Answering { get; set; }

    /// <summary>The list elements bound by macros, the outermost first.</summary>
    public FactRow?[] Bound { get; } = new FactRow?[4];

    /// <summary>
    /// The first party of a role; a row of unknowns when the parties are not known, and a row that is missing
    /// everything when no party has the role.
    /// </summary>
    /// <param name="role">The position of the role in the words of <see cref="Vocabulary.Role"/>.</param>
    public FactRow PartyOf(int role) =>
        Parties is null ? UnknownParty : FirstOf(role) is var i and >= 0 ? Parties[i] : MissingParty;

    /// <summary>Whether a party has the role; unknown when the parties are not known.</summary>
    public Tri HasRole(int role) => Parties is null ? Tri.Unknown : Tris.Of(FirstOf(role) >= 0);

    /// <summary>Where the first party of a role stands, or -1; the roles are read when the first one is asked for.</summary>
    private int FirstOf(int role)
    {
        if (!areRolesRead)
        {
            Array.Fill(firstOfRole, -1);
            for (var i = Parties!.Length - 1; i >= 0; i--)
            {
                firstOfRole[Parties[i][Vocabulary.Role].Code] = i;
            }

            areRolesRead = true;
        }

        return firstOfRole[role];
    }

    private static FactRow NewMissing()
    {
        var row = Vocabulary.NewRow(FactScope.Party);
        foreach (var fact in Vocabulary.Facts(FactScope.Party))
        {
            row.SetMissing(fact);
        }

        return row;
    }
}
