using Sluice.Screening.Lists;

namespace Sluice.Screening.Tests;

/// <summary>Listed parties made up for tests.</summary>
internal static class Parties
{
    public static ListedParty Of(string id, ListedPartyType type, params string[] names) => new()
    {
        Id = id, List = "el", Type = type,
        Names = [.. names.Select((name, i) => new ListedName(name, i == 0 ? ListedNameKind.Primary : ListedNameKind.Alias))],
    };

    public static ListedParty Company(string name, params string[] aliases) => Of("el/" + name, ListedPartyType.Entity, [name, .. aliases]);

    public static ListedParty Person(string name, params string[] aliases) => Of("sdn/" + name, ListedPartyType.Individual, [name, .. aliases]);
}
