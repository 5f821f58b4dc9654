using Sluice.Documents;
using Sluice.Law.History;

namespace Sluice.Tests.Law.History;

public sealed class FieldTextsTests
{
    [Fact]
    public void Fields_within_fields_and_elements_of_lists_are_told_apart()
    {
        var node = (MapNode)DocumentReader.ReadYaml(
            """
            when: >
              a == 1
              && b
            then: {review: case_by_case, reasons: [RS, AT]}
            duties: [{what: notify_bis, to: [BIS]}]
            limit: null
            """,
            "x",
            ReadLimits.Law);

        FieldTexts.Of(node).Select(field => $"{field.Key}={string.Join('|', field.Value)}").ShouldBe(
            ["when=a == 1 && b", "then.review=case_by_case", "then.reasons=RS|AT", "duties={what: notify_bis, to: [BIS]}", "limit=null"]);
    }
}
