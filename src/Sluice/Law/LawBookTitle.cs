using Sluice.Documents;

namespace Sluice.Law;

/// <summary>What <c>book.yaml</c> says of the book.</summary>
/// <param name="Title">What it is about.</param>
/// <param name="Begins">The first day it knows.</param>
/// <param name="DataTo">The last day its sources were read to, or null.</param>
internal sealed record LawBookTitle(string Title, DateOnly Begins, DateOnly? DataTo)
{
    /// <summary>Reads the title page; a book without one begins with its first amendment.</summary>
    /// <exception cref="InvalidInputException">It is not a title page.</exception>
    public static LawBookTitle Read(Node? document)
    {
        if (document is null)
        {
            return new("A book of law", DateOnly.MinValue, null);
        }

        var problems = new InputProblems("book.yaml");
        var fields = FieldReader.Open(document, problems, "a title page: title, begins, data_to");
        var title = fields?["title"].Required("what the book is about").Text();
        var begins = fields?["begins"].Required("the first day it knows, written yyyy-MM-dd").Date();
        var to = fields?["data_to"].Date();
        fields?.Finish();
        problems.ThrowIfAny();
        return new(title!, begins!.Value, to);
    }
}
