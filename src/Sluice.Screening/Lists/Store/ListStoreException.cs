using Sluice.Documents;

namespace Sluice.Screening.Lists.Store;

/// <summary>The folder of the lists cannot be used, or a file does not belong into it; the message is a sentence for the user.</summary>
/// <param name="place">The folder or file.</param>
/// <param name="problem">What is wrong and what is accepted, as a sentence.</param>
/// <param name="inner">What was behind it, or null.</param>
public sealed class ListStoreException(string place, string problem, Exception? inner = null) : InputException(place, $"{place}: {problem}", inner);
