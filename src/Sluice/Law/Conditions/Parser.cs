namespace Sluice.Law.Conditions;

/// <summary>Reads tokens into a tree, with the precedence of CEL.</summary>
internal sealed class Parser
{
    private const string Operand = "a name, a number, a text in quotation marks, a list or a bracket";
    private readonly List<Token> tokens;
    private int at;
    private int depth;
    private int nodes;

    private Parser(List<Token> tokens) => this.tokens = tokens;

    private Token Current => tokens[at];

    /// <summary>The tree of a text.</summary>
    /// <exception cref="ConditionException">The text is not one condition, or goes beyond <see cref="Limits"/>.</exception>
    public static Syntax Parse(string text)
    {
        var parser = new Parser(Lexer.Read(text));
        if (parser.Current.Kind == TokenKind.End)
        {
            throw new ConditionException(parser.Current.Span, "The condition is empty; write for instance: destination == \"MY\".");
        }

        var tree = parser.Expression();
        return parser.Current.Kind == TokenKind.End ? tree : throw parser.Surplus();
    }

    private Syntax Expression()
    {
        Enter();
        var test = Or();
        if (!Current.Is("?"))
        {
            depth--;
            return test;
        }

        at++;
        var then = Or();
        Expect(":", "between the two branches of ?:");
        var otherwise = Expression();
        depth--;
        return Node(new ConditionalSyntax(test, then, otherwise, test.Span));
    }

    private Syntax Or() => Chain("||", JunctionKind.Or, And);

    private Syntax And() => Chain("&&", JunctionKind.And, Relation);

    private Syntax Chain(string mark, JunctionKind kind, Func<Syntax> operand)
    {
        var first = operand();
        if (!Current.Is(mark))
        {
            return first;
        }

        var operands = new List<Syntax> { first };
        while (Current.Is(mark))
        {
            at++;
            operands.Add(operand());
        }

        return Node(new JunctionSyntax(kind, operands, first.Span));
    }

    private Syntax Relation()
    {
        var left = Sum();
        if (!IsRelation(Current))
        {
            return left;
        }

        var mark = tokens[at++];
        var right = Sum();
        if (IsRelation(Current))
        {
            throw new ConditionException(Current.Span, $"{Current.Shown} follows another comparison; compare two things at a time and join them with &&.");
        }

        return Node(new BinarySyntax(mark.Text, left, right, left.Span, mark.Span));
    }

    private Syntax Sum() => LeftToRight("+", "-", Product);

    private Syntax Product() => LeftToRight("*", "/", Unary);

    private Syntax LeftToRight(string one, string other, Func<Syntax> operand)
    {
        var left = operand();
        while (Current.Is(one) || Current.Is(other))
        {
            var mark = tokens[at++];
            left = Node(new BinarySyntax(mark.Text, left, operand(), left.Span, mark.Span));
        }

        return left;
    }

    private Syntax Unary()
    {
        if (!Current.Is("!") && !Current.Is("-"))
        {
            return Primary();
        }

        Enter();
        var mark = tokens[at++];
        var operand = Unary();
        depth--;
        return Node(new UnarySyntax(mark.Text, operand, mark.Span));
    }

    private Syntax Primary()
    {
        var token = tokens[at];
        switch (token.Kind)
        {
            case TokenKind.Number:
                at++;
                return Node(new NumberSyntax(token.Value, token.Span));
            case TokenKind.Text:
                at++;
                return Node(new TextSyntax(token.Text, token.Span));
            case TokenKind.Name when token.Text is "true" or "false":
                at++;
                return Node(new FlagSyntax(token.Text == "true", token.Span));
            case TokenKind.Name when token.Text != "in":
                return Path();
            case TokenKind.Mark when token.Text == "(":
                at++;
                var inner = Expression();
                Expect(")", "to close the bracket opened at " + token.Span);
                return inner;
            case TokenKind.Mark when token.Text == "[":
                at++;
                return Node(new ListSyntax(Elements("]", "list", token.Span), token.Span));
            case TokenKind.Mark when token.Text == "." && tokens[at + 1].Kind == TokenKind.Number:
                throw new ConditionException(token.Span, $"'.{tokens[at + 1].Text}' is not a number; write 0.{tokens[at + 1].Text}.");
            default:
                throw new ConditionException(token.Span, $"{token.Shown} stands where {Operand} is expected.");
        }
    }

    private Syntax Path()
    {
        var first = tokens[at++];
        var names = new List<string> { first.Text };
        var last = first;
        while (Current.Is("."))
        {
            at++;
            if (Current.Kind != TokenKind.Name)
            {
                throw new ConditionException(Current.Span, $"{Current.Shown} stands where the name of a fact is expected, after '{string.Join('.', names)}.'.");
            }

            last = tokens[at++];
            names.Add(last.Text);
            if (names.Count > Limits.PathLength)
            {
                throw new ConditionException(first.Span, $"More than {Limits.PathLength} names are joined by points, which is the most that is accepted.");
            }
        }

        if (!Current.Is("("))
        {
            if (Current.Is("["))
            {
                throw new ConditionException(Current.Span, "'[' does not index in conditions; use exists, all, sum or max on a list.");
            }

            return Node(new PathSyntax(names, first.Span));
        }

        var open = tokens[at++];
        var arguments = Elements(")", "call", open.Span);
        if (Current.Is("."))
        {
            throw new ConditionException(Current.Span, $"'.' follows the value of {last.Text}(...), which has no facts.");
        }

        var target = names.Count == 1 ? null : new PathSyntax(names[..^1], first.Span);
        return Node(new CallSyntax(target, last.Text, arguments, first.Span, last.Span));
    }

    private List<Syntax> Elements(string close, string what, SourceSpan opened)
    {
        var elements = new List<Syntax>();
        while (!Current.Is(close))
        {
            elements.Add(Expression());
            if (!Current.Is(","))
            {
                break;
            }

            at++;
        }

        Expect(close, $"to close the {what} opened at {opened}");
        return elements;
    }

    private void Expect(string mark, string why)
    {
        if (!Current.Is(mark))
        {
            throw new ConditionException(Current.Span, $"{Current.Shown} stands where '{mark}' is expected {why}.");
        }

        at++;
    }

    private ConditionException Surplus() => at > 0 && tokens[at - 1] is { Kind: TokenKind.Name, Text: "not" or "NOT" } not
        ? new ConditionException(not.Span, $"'{not.Text}' is not an operator; write ! for not.")
        : new ConditionException(Current.Span, Current switch
    {
        { Kind: TokenKind.Name, Text: "and" or "AND" } => $"'{Current.Text}' is not an operator; write && for and.",
        { Kind: TokenKind.Name, Text: "or" or "OR" } => $"'{Current.Text}' is not an operator; write || for or.",
        _ => $"{Current.Shown} follows a condition that is already complete; join conditions with && or ||.",
    });

    private static bool IsRelation(Token token) =>
        token.IsName("in") || (token.Kind == TokenKind.Mark && token.Text is "==" or "!=" or "<" or "<=" or ">" or ">=");

    private void Enter()
    {
        if (++depth > Limits.Nesting)
        {
            throw TooDeep(Current.Span);
        }
    }

    private T Node<T>(T node)
        where T : Syntax
    {
        if (++nodes > Limits.Nodes)
        {
            throw new ConditionException(node.Span, $"The condition has more than {Limits.Nodes} parts, which is the most that is accepted; divide it into terms.");
        }

        return node.Depth > Limits.Nesting ? throw TooDeep(node.Span) : node;
    }

    private static ConditionException TooDeep(SourceSpan span) =>
        new(span, $"The condition nests more than {Limits.Nesting} deep, which is the most that is accepted; divide it into terms.");
}
