using Sluice.Facts;
using Sluice.Parties;

namespace Sluice.Tests.Facts;

public sealed class ListedOwnershipTests
{
    private const int Depth = 32;
    private static readonly Number Half = Number.Of(0.5m);
    private static readonly UInt128 EntityList = UInt128.One << Vocabulary.Listed.IndexOf("entity_list");

    [Fact]
    public void Owners_are_followed_to_a_limit()
    {
        Owner Chain(int steps) => steps == 0 ? Of("entity_list") : Of("none", Chain(steps - 1));
        ListedOwnership.Reaches([Chain(Depth - 1)], Half, EntityList, Depth).ShouldBe(Tri.True);
        ListedOwnership.Reaches([Chain(Depth)], Half, EntityList, Depth).ShouldBe(Tri.Unknown);
    }

    [Fact]
    public void A_listing_that_is_no_word_of_the_vocabulary_is_no_listing() =>
        ListedOwnership.Reaches([Of("somewhere")], Half, UInt128.MaxValue, Depth).ShouldBe(Tri.False);

    [Fact]
    public void Parties_know_nothing_of_facts()
    {
        var parties = typeof(Owner).Assembly.GetTypes().Where(type => type.Namespace == typeof(Owner).Namespace);

        parties.SelectMany(Spoken).Where(type => type.Namespace == typeof(Tri).Namespace).ShouldBeEmpty();
    }

    private static Owner Of(string? listed, params Owner[] owners) => new(null, 1m, listed, owners);

    // The types a type's members take and give.
    private static IEnumerable<Type> Spoken(Type type)
    {
        const System.Reflection.BindingFlags All = System.Reflection.BindingFlags.Public | System.Reflection.BindingFlags.NonPublic
            | System.Reflection.BindingFlags.Instance | System.Reflection.BindingFlags.Static | System.Reflection.BindingFlags.DeclaredOnly;
        return type.GetMethods(All).SelectMany(method => method.GetParameters().Select(p => p.ParameterType).Append(method.ReturnType))
            .Concat(type.GetFields(All).Select(field => field.FieldType));
    }
}
