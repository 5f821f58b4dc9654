namespace Sluice.Law.Conditions;

/// <summary>A part of a condition as it was written, before its names and types are known.</summary>
/// <param name="Span">Where it begins.</param>
/// <param name="Depth">The nodes on the longest way down.</param>
internal abstract record Syntax(SourceSpan Span, int Depth);

/// <summary><c>true</c> or <c>false</c>.</summary>
internal sealed record FlagSyntax(bool Value, SourceSpan Span) : Syntax(Span, 1);

/// <summary>A number.</summary>
internal sealed record NumberSyntax(decimal Value, SourceSpan Span) : Syntax(Span, 1);

/// <summary>Something in quotation marks.</summary>
internal sealed record TextSyntax(string Value, SourceSpan Span) : Syntax(Span, 1);

/// <summary><c>[a, b]</c>.</summary>
internal sealed record ListSyntax(List<Syntax> Elements, SourceSpan Span) : Syntax(Span, 1 + Deepest(Elements))
{
    private static int Deepest(List<Syntax> elements) => elements.Count == 0 ? 0 : elements.Max(x => x.Depth);
}

/// <summary>A name, or several joined by points.</summary>
internal sealed record PathSyntax(List<string> Names, SourceSpan Span) : Syntax(Span, 1)
{
    /// <summary>The path as written.</summary>
    public string Path => string.Join('.', Names);
}

/// <summary><c>name(arguments)</c>, or <c>target.name(arguments)</c>.</summary>
internal sealed record CallSyntax(PathSyntax? Target, string Name, List<Syntax> Arguments, SourceSpan Span, SourceSpan NameSpan)
    : Syntax(Span, 1 + (Arguments.Count == 0 ? 0 : Arguments.Max(x => x.Depth)));

/// <summary><c>!x</c> or <c>-x</c>.</summary>
internal sealed record UnarySyntax(string Mark, Syntax Operand, SourceSpan Span) : Syntax(Span, 1 + Operand.Depth);

/// <summary><c>a == b</c>, <c>a + b</c>, <c>a in b</c> and the like.</summary>
internal sealed record BinarySyntax(string Mark, Syntax Left, Syntax Right, SourceSpan Span, SourceSpan MarkSpan)
    : Syntax(Span, 1 + Math.Max(Left.Depth, Right.Depth));

/// <summary><c>a &amp;&amp; b &amp;&amp; c</c> or <c>a || b || c</c>.</summary>
internal sealed record JunctionSyntax(JunctionKind Kind, List<Syntax> Operands, SourceSpan Span) : Syntax(Span, 1 + Operands.Max(x => x.Depth));

/// <summary><c>test ? then : otherwise</c>.</summary>
internal sealed record ConditionalSyntax(Syntax Test, Syntax Then, Syntax Otherwise, SourceSpan Span)
    : Syntax(Span, 1 + Math.Max(Test.Depth, Math.Max(Then.Depth, Otherwise.Depth)));
