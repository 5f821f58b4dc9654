namespace Sluice.Items;

/// <summary>Sorted lists of token numbers, taken as sets in which a number may occur more than once.</summary>
internal static class Bag
{
    /// <summary>What is left of a bag when each number of another is taken out once.</summary>
    public static int[] Without(int[] bag, int[] others)
    {
        var left = new int[bag.Length];
        int kept = 0, at = 0;
        foreach (var number in bag)
        {
            while (at < others.Length && others[at] < number)
            {
                at++;
            }

            if (at < others.Length && others[at] == number)
            {
                at++;
            }
            else
            {
                left[kept++] = number;
            }
        }

        return left.AsSpan(0, kept).ToArray();
    }

    /// <summary>Whether every number of a bag is in another, however often.</summary>
    public static bool Within(int[] bag, int[] others)
    {
        foreach (var number in bag)
        {
            if (Array.IndexOf(others, number) < 0)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>How many numbers two bags share.</summary>
    public static int Shared(int[] bag, int[] others) => bag.Length - Without(bag, others).Length;
}
