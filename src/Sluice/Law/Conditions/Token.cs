namespace Sluice.Law.Conditions;

/// <summary>What a token is.</summary>
internal enum TokenKind
{
    /// <summary>The end of the text.</summary>
    End,

    /// <summary>A name, <c>true</c> and <c>false</c> included.</summary>
    Name,

    /// <summary>A number.</summary>
    Number,

    /// <summary>Something in quotation marks.</summary>
    Text,

    /// <summary>An operator or a bracket.</summary>
    Mark,
}

/// <summary>A token of a condition.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">The name, the mark, the number as written, or what stands between the quotation marks.</param>
/// <param name="Value">The value of a number.</param>
/// <param name="Span">Where it begins.</param>
internal readonly record struct Token(TokenKind Kind, string Text, decimal Value, SourceSpan Span)
{
    /// <summary>How the token is named at the beginning of an error.</summary>
    public string Shown => Kind switch
    {
        TokenKind.End => "The end of the condition",
        TokenKind.Text => $"The text \"{Text}\"",
        _ => $"'{Text}'",
    };

    /// <summary>Whether it is this mark.</summary>
    public bool Is(string mark) => Kind == TokenKind.Mark && Text == mark;

    /// <summary>Whether it is this name.</summary>
    public bool IsName(string name) => Kind == TokenKind.Name && Text == name;
}
