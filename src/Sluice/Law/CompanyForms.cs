using System.Collections.Concurrent;

namespace Sluice.Law;

/// <summary>
/// The forms in which the names of companies are compared, remembered: every law has lists of its own, and asks for the names of one order
/// book anew. The limit keeps hostile books from filling the memory.
/// </summary>
internal static class CompanyForms
{
    private const int Most = 65_536;

    private static readonly ConcurrentDictionary<string, string> Known = new(StringComparer.Ordinal);
    private static int made;

    /// <summary>A company's name as <see cref="NameForm.Company"/> gives it.</summary>
    public static string Of(string name)
    {
        if (Known.TryGetValue(name, out var known))
        {
            return known;
        }

        // Counted here, for the dictionary stops all threads to count.
        if (Interlocked.Increment(ref made) % Most == 0)
        {
            Known.Clear();
        }

        return Known[name] = NameForm.Company(name);
    }
}
