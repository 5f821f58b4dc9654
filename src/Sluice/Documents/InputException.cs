namespace Sluice.Documents;

/// <summary>Something that was given to be read and is refused; the message names the document, the place and what is accepted.</summary>
/// <param name="document">The name of the document.</param>
/// <param name="message">The whole message.</param>
/// <param name="inner">What was behind it, or null.</param>
public abstract class InputException(string document, string message, Exception? inner = null) : Exception(message, inner)
{
    /// <summary>The name of the document.</summary>
    public string Document { get; } = document;
}
