namespace Sluice.Cli.Tests.Docs;

/// <summary>Something a page asks its reader to do.</summary>
internal abstract record DocStep(int Line);

/// <summary>Save a block under a name: a yaml block whose first line is <c># NAME.yaml</c>.</summary>
internal sealed record SaveStep(int Line, string Name, string Text) : DocStep(Line);

/// <summary>Type a command: a line of an sh block that starts with <c>$ </c>, or with <c>./sluice</c>.</summary>
/// <param name="Line">Where it stands on the page.</param>
/// <param name="Command">What is typed.</param>
/// <param name="Shown">The output the page shows; null stands for lines left out, shown as <c>...</c>.</param>
/// <param name="Status">The exit status: 0, or N of a last line <c>[exit status N]</c>.</param>
internal sealed record CommandStep(int Line, string Command, IReadOnlyList<string?> Shown, int Status) : DocStep(Line);
