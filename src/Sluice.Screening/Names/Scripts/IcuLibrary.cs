using System.Collections.Concurrent;
using Icu;

namespace Sluice.Screening.Names.Scripts;

/// <summary>What the ICU library of the machine knows: Chinese characters, kana, and the scripts that have no table here.</summary>
/// <remarks>Where the library is missing, <see cref="Problem"/> says so and names in those scripts stay as they are written.</remarks>
public static class IcuLibrary
{
    // What is kept of words already read: enough for a list, bounded for what users type.
    private const int MostRemembered = 50_000;

    private static readonly Lock Gate = new();
    private static readonly ConcurrentDictionary<string, string> Remembered = new();
    private static readonly Lazy<(Transliterator? ToLatin, Transliterator? Simplify, string? Problem)> Loaded = new(Load);

    /// <summary>Why names in other scripts cannot be romanised on this machine, with what to do about it; null when they can.</summary>
    public static string? Problem => Loaded.Value.Problem;

    /// <summary>A word in Latin letters, or null when the library is missing or knows nothing of its script.</summary>
    internal static string? ToLatin(string word)
    {
        if (Remembered.TryGetValue(word, out var known))
        {
            return known;
        }

        if (Loaded.Value.ToLatin is not { } transliterator)
        {
            return null;
        }

        string latin;
        lock (Gate)
        {
            latin = transliterator.Transliterate(word);
        }

        if (Remembered.Count < MostRemembered)
        {
            Remembered.TryAdd(word, latin);
        }

        return latin;
    }

    /// <summary>Chinese characters in their simplified forms; unchanged when the library is missing.</summary>
    internal static string Simplify(string text)
    {
        if (Loaded.Value.Simplify is not { } transliterator)
        {
            return text;
        }

        lock (Gate)
        {
            return transliterator.Transliterate(text);
        }
    }

    private static (Transliterator?, Transliterator?, string?) Load()
    {
        try
        {
            Wrapper.Init();
            return (Transliterator.CreateInstance("Any-Latin; Latin-ASCII; Lower"), Transliterator.CreateInstance("Traditional-Simplified"), null);
        }
        catch (Exception exception) when (exception is DllNotFoundException or FileLoadException or TypeInitializationException or EntryPointNotFoundException or BadImageFormatException or FileNotFoundException)
        {
            return (null, null,
                "The ICU library was not found, so Chinese and Japanese names and names in scripts other than Latin, Cyrillic, Greek, Arabic and Korean are compared only as they are written. " +
                "Install it with: sudo apt-get install libicu72 (or the libicu of your system).");
        }
    }
}
