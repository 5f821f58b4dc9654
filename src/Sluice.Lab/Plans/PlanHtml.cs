using System.Security.Cryptography;
using System.Text;
using Sluice.Lab.Plans.Html;
using Sluice.Lab.Plans.Words;

namespace Sluice.Lab.Plans;

/// <summary>
/// Writes a plan as one HTML page that needs nothing else: no font, picture or script from elsewhere. Whatever names the orders
/// bring, nothing in them acts in the page.
/// </summary>
public static class PlanHtml
{
    /// <summary>Writes the page in UTF-8.</summary>
    /// <param name="stream">Where to; left open.</param>
    /// <param name="plan">The plan.</param>
    /// <param name="book">The name of the book of orders.</param>
    /// <param name="language">The language of the words.</param>
    public static void Write(Stream stream, Plan plan, string book, Language language)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(book);
        using var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" };
        var words = PlanWords.In(language);
        var page = new Markup(writer);
        page.Own("<!doctype html>\n").Open("html", "lang", language.Tag()).Own("\n<head>\n<meta charset=\"utf-8\">\n");
        // Should markup ever slip through, the browser still runs this script alone and loads nothing.
        page.Open("meta", "http-equiv", "Content-Security-Policy", "content", $"default-src 'none'; base-uri 'none'; form-action 'none'; style-src {Hash(PlanStyle.Css)}; script-src {Hash(PlanScript.Text)}");
        page.Own("\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n");
        page.Element("title", words.Plan.Title + words.Say.Colon + words.Law(plan.From) + " → " + words.Law(plan.To));
        page.Own("\n<style>").Own(PlanStyle.Css).Own("</style>\n</head>\n<body>\n<main>\n");
        PageHead.Write(page, plan, words);
        FlowSection.Write(page, plan, words);
        MatrixTable.Write(page, plan, words);
        OutcomeChart.Write(page, plan, words);
        BreakdownCharts.Write(page, plan, words);
        ProvisionList.Write(page, plan, words);
        var isTabled = plan.Changed.Count > 0;
        if (isTabled)
        {
            ChangedTable.Write(page, plan, words);
        }

        PageFoot.Write(page, plan, words, book);
        page.Own("</main>\n");
        if (isTabled)
        {
            page.Own("<script>").Own(PlanScript.Text).Own("</script>\n");
        }

        page.Own("</body>\n</html>\n");
    }

    private static string Hash(string text) => $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}'";
}
