using Sluice.Facts;

namespace Sluice.Law.Conditions.Compiled;

/// <summary>Finds the list a macro walks.</summary>
internal abstract class ListReader
{
    /// <summary>The reader of a list.</summary>
    public static ListReader For(ListRef list) => list.Kind switch
    {
        ListKind.Parties => new PartyList(),
        ListKind.Items => new ItemList(),
        _ => new GeneratorList(RowReader.For(list.Row!)),
    };

    /// <summary>The elements, or null when they are not known.</summary>
    public abstract FactRow[]? Of(Frame frame);

    private sealed class PartyList : ListReader
    {
        public override FactRow[]? Of(Frame frame) => frame.Parties;
    }

    private sealed class ItemList : ListReader
    {
        public override FactRow[]? Of(Frame frame) => frame.Items;
    }

    private sealed class GeneratorList(RowReader row) : ListReader
    {
        public override FactRow[]? Of(Frame frame) => row.Of(frame).Generators;
    }
}

/// <summary>At least one element passes.</summary>
internal sealed class ExistsTest(ListReader list, int place, Test body) : Test
{
    public override Tri Evaluate(Frame frame)
    {
        if (list.Of(frame) is not { } rows)
        {
            return Tri.Unknown;
        }

        var result = Tri.False;
        foreach (var row in rows)
        {
            frame.Bound[place] = row;
            var value = body.Evaluate(frame);
            if (value == Tri.True)
            {
                return Tri.True;
            }

            result = value == Tri.False ? result : Tris.Or(result, value);
        }

        return result;
    }
}

/// <summary>Every element passes.</summary>
internal sealed class AllTest(ListReader list, int place, Test body) : Test
{
    public override Tri Evaluate(Frame frame)
    {
        if (list.Of(frame) is not { } rows)
        {
            return Tri.Unknown;
        }

        var result = Tri.True;
        foreach (var row in rows)
        {
            frame.Bound[place] = row;
            var value = body.Evaluate(frame);
            if (value == Tri.False)
            {
                return Tri.False;
            }

            result = value == Tri.True ? result : Tris.And(result, value);
        }

        return result;
    }
}
