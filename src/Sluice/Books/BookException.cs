using Sluice.Documents;

namespace Sluice.Books;

/// <summary>An order book that cannot be read, or a run over one that cannot go on; the message is a sentence with the name of the book.</summary>
/// <param name="document">The name of the book.</param>
/// <param name="problem">What is wrong and what is accepted, as a sentence.</param>
/// <param name="inner">What was behind it, or null.</param>
public sealed class BookException(string document, string problem, Exception? inner = null)
    : InputException(document, $"{document}: {problem}", inner);
