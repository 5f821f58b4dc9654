namespace Sluice.Books.Running;

/// <summary>The files a run writes: decisions, errors, and its record.</summary>
/// <param name="Output">The path of the decisions.</param>
/// <param name="Errors">The path of the errors; the file is there only when there are some.</param>
/// <param name="Start">What happens when there are such files.</param>
public sealed record BatchFiles(string Output, string Errors, BatchStart Start)
{
    /// <summary>The path of the errors where nobody names another.</summary>
    public static string ErrorsOf(string output) => output + ".errors.jsonl";
}

/// <summary>How a run into files begins.</summary>
public enum BatchStart
{
    /// <summary>Anew; files that are there are refused.</summary>
    New,

    /// <summary>Anew; files that are there are overwritten.</summary>
    Overwrite,

    /// <summary>Where an earlier run came to, or anew where there was none.</summary>
    Resume,
}
