using System.Text.Json;

namespace Sluice.Cli.Tests;

public sealed class ScreenTests : IDisposable
{
    private const string Order =
        """
        {"id": "S1", "date": "DAY", "activity": "export", "from": "US", "destination": "MY", "us_origin": true,
         "exporter": {"name": "Example Servers Inc", "headquarters": "US", "kind": "distributor"},
         "items": [{"eccn": "EAR99", "quantity": 1}],
         "parties": [{"role": "ultimate_consignee", "name": "NAME", "country": "CN", "headquarters": "CN", "ultimate_parent": {"name": "P", "headquarters": "CN"}, "owners": [], "private_sector": true, "veu": "none", "certifications": []}],
         "end_use": {"kind": "internal_business", "knowledge": []}}
        """;

    private readonly ScreeningFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_name_is_found_in_another_script_and_the_page_says_why()
    {
        await folder.Import();

        var page = await folder.Run("screen", "科星示例计算");
        page.Status.ShouldBe(0);
        page.Output.ShouldContain("Listed: entity_list.");
        page.Output.ShouldContain("Kexing Example Computing Co., Ltd.");
        page.Output.ShouldContain("88 FR 71992");

        var json = await folder.Run("screen", "Kexing Example Computing", "--country", "CN", "--json");
        using var document = JsonDocument.Parse(json.Output);
        document.RootElement.GetProperty("query").GetString().ShouldBe("Kexing Example Computing");
        var match = document.RootElement.GetProperty("matches")[0];
        match.GetProperty("list").GetString().ShouldBe("el");
        match.GetProperty("score").GetDecimal().ShouldBeInRange(0.8m, 1m);
        foreach (var field in new[] { "name", "entity_number", "band", "matched_on" })
        {
            match.TryGetProperty(field, out _).ShouldBeTrue(field);
        }
    }

    [Fact]
    public async Task Without_an_import_the_shipped_parties_are_searched_and_that_is_said()
    {
        var ended = await folder.Run("screen", "Somebody Else Entirely");

        ended.Output.ShouldContain("do not suffice to say that it is on none");
        ended.Output.ShouldContain("parties that Sluice ships");
    }

    [Fact]
    public async Task A_file_of_names_gives_a_row_for_each()
    {
        await folder.Import();
        var table = await folder.Run("screen", "--file", folder.Write("names.csv", "name,country\nKexing Example Computing,CN\nSomebody Else Entirely,MY\n"));
        table.Status.ShouldBe(0);
        var rows = table.Output.TrimEnd('\n').Split('\n');
        rows[0].ShouldStartWith("query\tresult\tname\tlist\tid\tscore\tband");
        rows[1].ShouldStartWith("Kexing Example Computing\tlisted\tKexing Example Computing Co., Ltd.\tel\tel/");
        rows[2].ShouldStartWith("Somebody Else Entirely\tnone\t");

        var lines = await folder.Run("screen", "--file", folder.Write("names.txt", "Banco Ejemplo\n\nSomebody Else Entirely\n"), "--json");
        lines.Output.TrimEnd('\n').Split('\n').Select(line => JsonDocument.Parse(line).RootElement.GetProperty("result").GetString()).ShouldBe(["listed", "none"]);

        var wrong = await folder.Run("screen", "--file", folder.Write("wrong.csv", "name,country\nX,Chyna\n"));
        wrong.Status.ShouldBe(2);
        wrong.Error.ShouldContain("'Chyna' is not an ISO 3166-1");
    }

    [Fact]
    public async Task Pairs_come_out_with_a_score_and_whether_they_match()
    {
        var ended = await folder.Run("screen", "--pairs", folder.Write("pairs.tsv", "id\tschema\tquery\tcandidate\n1\tCompany\tExample Compute Ltd\tEXAMPLE COMPUTE LIMITED\n2\tPerson\tJane Doe\tIvan Petrov\n"));

        ended.Status.ShouldBe(0);
        var rows = ended.Output.TrimEnd('\n').Split('\n').Select(row => row.Split('\t')).ToArray();
        rows[0].ShouldBe(["id", "schema", "query", "candidate", "score", "match"]);
        rows[1][5].ShouldBe("true");
        rows[2][5].ShouldBe("false");
    }

    [Fact]
    public async Task A_check_screens_a_party_whose_standing_nobody_stated()
    {
        await folder.Import();
        var listed = await Check("Kexing Example Computing Co Ltd");
        listed.RootElement.GetProperty("as_written").GetProperty("outcome").GetString().ShouldBe("license_required");
        listed.RootElement.GetProperty("flags").EnumerateArray().ShouldContain(flag => flag.GetProperty("id").GetString() == "screening.listed");
        var screening = listed.RootElement.GetProperty("screening");
        screening.GetProperty("parties")[0].GetProperty("matches")[0].GetProperty("citation").GetString().ShouldBe("88 FR 71992");
        screening.GetProperty("lists")[0].GetProperty("version").GetString()!.Length.ShouldBe(64);

        (await Check("Somebody Else Entirely")).RootElement.GetProperty("as_written").GetProperty("outcome").GetString().ShouldBe("no_license_required");
        var possible = await Check("Kexing Example Trading");
        possible.RootElement.GetProperty("as_written").GetProperty("outcome").GetString().ShouldBe("undetermined");
        possible.RootElement.GetProperty("questions").EnumerateArray().ShouldContain(question => question.GetProperty("fact").GetString() == "parties[ultimate_consignee].listed");
    }

    [Fact]
    public async Task A_denied_person_stops_the_order()
    {
        await folder.Import();

        (await folder.Run("check", folder.Write("order.json", Of("Zoltan Quibbleworth")))).Status.ShouldBe(1);
    }

    [Fact]
    public async Task A_batch_screens_as_a_check_does()
    {
        await folder.Import();
        var ended = await folder.Run("batch", folder.Write("book.jsonl", string.Join('\n', new[] { "Kexing Example Computing", "Somebody Else Entirely", "Kexing Example Computing" }.Select((name, n) => Of(name).Replace("S1", $"S{n}", StringComparison.Ordinal).ReplaceLineEndings(" "))) + "\n"));

        ended.Status.ShouldBe(0);
        ended.Output.TrimEnd('\n').Split('\n').Select(line => JsonDocument.Parse(line).RootElement.GetProperty("as_written").GetProperty("outcome").GetString())
            .ShouldBe(["license_required", "no_license_required", "license_required"]);
    }

    [Fact]
    public async Task A_decision_is_recorded_shown_and_sets_the_match_aside()
    {
        await folder.Import();
        var entry = JsonDocument.Parse((await folder.Run("screen", "Kexing Computing", "--json")).Output).RootElement.GetProperty("matches")[0].GetProperty("id").GetString()!;
        string[] reasons = ["--evidence", "register", "--why", "another company", "--by", "A. Chan"];
        (await folder.Run(["screen", "decide", "Kexing Computing", "--entry", entry, .. reasons])).Output.ShouldContain("Recorded: Kexing Computing is not Kexing Example Computing Co., Ltd.");

        (await folder.Run("screen", "Kexing Computing")).Output.ShouldContain("On no list that the law asks about.");
        (await folder.Run("screen", "decisions")).Output.ShouldContain("counts");
        var exact = await folder.Run(["screen", "decide", "Kexing Example Computing Co. Ltd", "--entry", entry, .. reasons]);
        exact.Status.ShouldBe(2);
        exact.Error.ShouldContain("--second");
        var unknown = await folder.Run(["screen", "decide", "X", "--entry", "el/none", .. reasons]);
        unknown.Status.ShouldBe(2);
        unknown.Error.ShouldContain("--entry: read 'el/none'");
    }

    [Theory]
    [InlineData("accepted: one of NAME, --file FILE and --pairs FILE", "screen", "X", "--pairs", "p.tsv")]
    [InlineData("accepted: one of NAME, --file FILE and --pairs FILE", "screen")]
    [InlineData("--country: 'XX' is not an ISO 3166-1", "screen", "X", "--country", "XX")]
    public async Task A_call_that_cannot_be_answered_is_refused(string message, params string[] arguments)
    {
        var ended = await folder.Run(arguments);

        ended.Status.ShouldBe(2);
        ended.Error.ShouldContain(message);
    }

    private static string Of(string name) => Order.Replace("NAME", name, StringComparison.Ordinal).Replace("DAY", ScreeningFolder.Today, StringComparison.Ordinal);

    private async Task<JsonDocument> Check(string name) => JsonDocument.Parse((await folder.Run("check", folder.Write("order.json", Of(name)), "--json")).Output);
}
