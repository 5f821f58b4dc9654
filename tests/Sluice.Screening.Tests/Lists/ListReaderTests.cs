using Sluice.Documents;
using Sluice.Screening.Lists;
using Sluice.Screening.Lists.Reading;

namespace Sluice.Screening.Tests.Lists;

public sealed class ListReaderTests : IDisposable
{
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void The_official_columns_of_the_consolidated_list_are_read()
    {
        var document = ListReader.Read(folder.Write("csl.csv", """
            source,entity_number,type,programs,name,title,addresses,federal_register_notice,start_date,end_date,standard_order,license_requirement,license_policy,call_sign,vessel_type,gross_tonnage,gross_registered_tonnage,vessel_flag,vessel_owner,remarks,source_list_url,alt_names,citizenships,dates_of_birth,nationalities,places_of_birth,source_information_url,ids
            Entity List (EL) - Bureau of Industry and Security,,,,Example Compute Co.,,"1 Example Road, Shenzhen, CN; Unit 2, Central, HK",88 FR 71992,2023-10-17,,,"For all items subject to the EAR. (See §§ 734.9(e)(2) and 744.11 of the EAR)4",Presumption of denial,,,,,,,,https://example.org/el,ExCompute; Example Kexing; and Example Works,,,,,https://example.org,
            Specially Designated Nationals (SDN) - Treasury Department,306,Individual,NPWMD; SDGT,"DOE, Jane",,,,,,,,,,,,,,,,https://example.org/sdn,,IR,1960; 1961-02-03,SY,,https://example.org,

            """.Replace("            ", "", StringComparison.Ordinal)));

        document.Format.ShouldBe(ListFormat.ConsolidatedCsv);
        var (company, person) = (document.Parties[0], document.Parties[1]);
        company.List.ShouldBe("el");
        company.Id.ShouldStartWith("el/");
        company.Names.Select(name => name.Text).ShouldBe(["Example Compute Co.", "ExCompute", "Example Kexing", "Example Works"]);
        company.Names[0].Kind.ShouldBe(ListedNameKind.Primary);
        company.Countries.Select(country => country.Code).ShouldBe(["CN", "HK"]);
        company.Footnotes.ShouldBe([4]);
        company.LicensePolicy.ShouldBe("Presumption of denial");
        company.FederalRegisterCitation.ShouldBe("88 FR 71992");
        company.StartDate.ShouldBe(new DateOnly(2023, 10, 17));
        person.Id.ShouldBe("sdn/306");
        person.Type.ShouldBe(ListedPartyType.Individual);
        person.BirthDates.ShouldBe(["1960", "1961-02-03"]);
        person.Citizenships.Select(country => country.Code).ShouldBe(["IR", "SY"]);
        person.Programs.ShouldBe(["NPWMD", "SDGT"]);
    }

    [Fact]
    public void The_same_list_as_json_gives_the_same_parties()
    {
        var document = ListReader.Read(folder.Write("csl.json", """
            {"total": 1, "results": [{"id": "x", "source": "Denied Persons List (DPL) - Bureau of Industry and Security", "name": "Example Trading", "alt_names": ["Exa"],
              "addresses": [{"address": "2 Example Street", "city": "Dubai", "state": null, "postal_code": null, "country": "AE"}],
              "federal_register_notice": "85 FR 1", "start_date": "2020-01-02", "end_date": "2030-01-02", "programs": [], "ids": [{"type": "x"}]}]}
            """));

        document.Format.ShouldBe(ListFormat.ConsolidatedJson);
        document.Source.ShouldBe("csl");
        var party = document.Parties.ShouldHaveSingleItem();
        party.Addresses.ShouldBe(["2 Example Street, Dubai, AE"]);
        party.Countries.Select(country => country.Code).ShouldBe(["AE"]);
        party.AppliesOn(new DateOnly(2030, 1, 2)).ShouldBeTrue();
        party.AppliesOn(new DateOnly(2030, 1, 3)).ShouldBeFalse();
    }

    [Fact]
    public void The_three_files_of_ofac_are_joined_and_an_empty_field_is_its_minus_zero()
    {
        folder.Write("alt.csv", "306,220,\"aka\",\"EXAMPLE BANK\",-0- \n306,221,\"fka\",\"OLD BANK\",-0- \n");
        folder.Write("add.csv", "306,199,\"1 Street\",\"Zurich CH-8022\",\"Switzerland\",-0- \n306,200,-0- ,-0- ,\"Spain\",-0- \n\u001a");
        var main = folder.Write("sdn.csv", """
            306,"BANCO EJEMPLO",-0- ,"CUBA] [SDGT",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,"a.k.a. 'BNE'; Linked To: X."
            36,"DOE, Jane","individual","SDNT",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,"DOB 03 Nov 1955; POB X; citizen Colombia; Passport 1 (Colombia)."

            """.Replace("            ", "", StringComparison.Ordinal));

        var document = ListReader.Read(main);

        document.Format.ShouldBe(ListFormat.SdnTables);
        var bank = document.Parties[0];
        bank.Names.ShouldBe(
        [
            new("BANCO EJEMPLO", ListedNameKind.Primary), new("BNE", ListedNameKind.WeakAlias), new("EXAMPLE BANK", ListedNameKind.Alias), new("OLD BANK", ListedNameKind.Former),
        ]);
        bank.Programs.ShouldBe(["CUBA", "SDGT"]);
        bank.Countries.Select(country => country.Code).ShouldBe(["CH", "ES"]);
        bank.Type.ShouldBe(ListedPartyType.Entity);
        document.Parties[1].BirthDates.ShouldBe(["03 Nov 1955"]);
        document.Parties[1].Citizenships.Select(country => country.Code).ShouldBe(["CO"]);
        ListReader.Read(folder["alt.csv"], folder["add.csv"], main).Parties.Count.ShouldBe(2);
    }

    [Fact]
    public void Part_of_the_ofac_files_is_refused()
    {
        var alias = folder.Write("alt.csv", "306,220,\"aka\",\"EXAMPLE BANK\",-0- \n");
        var main = folder.Write("sdn.csv", "306,\"BANCO\",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- \n");

        Should.Throw<InputException>(() => ListReader.Read(alias)).Message.ShouldContain("without its sdn.csv");
        Should.Throw<InputException>(() => ListReader.Read(main)).Message.ShouldContain("add.csv");
    }

    [Fact]
    public void Rows_of_one_denial_order_are_one_entry_with_all_addresses()
    {
        var document = ListReader.Read(folder.Write("dpl.txt",
            "\n\"Name\"\t\"Street_Address\"\t\"City\"\t\"State\"\t\"Country\"\t\"Postal_Code\"\t\"Effective_Date\"\t\"Expiration_Date\"\t\"Standard_Order\"\t\"Last_Update\"\t\"Action\"\t\"FR_Citation\"\n"
            + "\" JANE DOE\"\t\"1 ROAD\"\t\"AUSTIN\"\t\"TX\"\t\"\"\t\"7\"\t\"10/16/2017\"\t\"10/13/2020\"\t\"Y\"\t\"2017-10-23\"\t\"NEW\"\t\"82 F.R. 48792 10/20/2017\"\n"
            + "\"JANE DOE\"\t\"2 ROAD\"\t\"DUBAI\"\t\"\"\t\"AE\"\t\"\"\t\"10/16/2017\"\t\"10/13/2020\"\t\"Y\"\t\"2017-10-23\"\t\"NEW\"\t\"82 F.R. 48792 10/20/2017\"\n"));

        var party = document.Parties.ShouldHaveSingleItem();
        party.Name.ShouldBe("JANE DOE");
        party.Addresses.Count.ShouldBe(2);
        party.Countries.Select(country => country.Code).ShouldBe(["US", "AE"]);
        party.EndDate.ShouldBe(new DateOnly(2020, 10, 13));
    }

    [Fact]
    public void A_register_names_its_lists_itself()
    {
        var document = ListReader.Read(folder.Write("register.json", """
            [{"list_id": "jp-end-user-list", "entity_name": "", "aliases": [], "addresses": ["People's Republic of China Example Optics"], "id": "jp-1", "entity_type": "organization", "date_added": null},
             {"list_id": "cn-attention-list", "entity_name": "Example K.K.", "aliases": ["例株式会社"], "addresses": [], "id": "cn-1", "entity_type": "organization", "date_added": "2026-02-24"}]
            """));

        document.Source.ShouldBe("cn-attention-list+jp-end-user-list");
        document.Parties[0].Name.ShouldBe("Example Optics");
        document.Parties[0].Countries.Select(country => country.Code).ShouldBe(["CN"]);
        document.Parties[1].StartDate.ShouldBe(new DateOnly(2026, 2, 24));
    }

    [Fact]
    public void The_own_format_needs_a_list_and_a_name()
    {
        var party = ListReader.Read(folder.Write("own.csv", "list,name,weak_aliases,countries,footnotes,checked\nhouse,Example Ltd,EX;EXL,CN;HK,1;4,2026-11-01\n")).Parties.ShouldHaveSingleItem();

        party.Names[1].ShouldBe(new ListedName("EX", ListedNameKind.WeakAlias));
        party.Footnotes.ShouldBe([1, 4]);
        party.Checked.ShouldBe(new DateOnly(2026, 11, 1));
    }

    [Theory]
    [InlineData("", "the file is empty")]
    [InlineData("a,b\n1,2\n", "accepted: the Consolidated Screening List")]
    [InlineData("{\"x\": 1}", "neither an object with results")]
    [InlineData("{\"results\": [1]}", "results[0]: read a number")]
    [InlineData("{\"results\": [{\"source\": \"Some List\", \"name\": \"x\"}]}", "results[0].source: read 'Some List'")]
    [InlineData("{\"results\": [{\"source\": \"E (EL)\", \"name\": \"x\", \"start_date\": \"soon\"}]}", "read 'soon'; accepted: a day")]
    [InlineData("{\"results\": [{\"source\": \"E (EL)\", \"name\": \"\\ud800\"}]}", "not Unicode")]
    [InlineData("{\"results\": [", "not JSON that is accepted")]
    [InlineData("list,name\nEL!,x\n", "list: read 'EL!'")]
    [InlineData("list,name\nhouse,\n", "the name is missing")]
    [InlineData("list,name,countries\nhouse,x,Chyna\n", "'Chyna' is not an ISO 3166-1")]
    [InlineData("list,name,footnotes\nhouse,x,10\n", "footnotes: read '10'")]
    public void What_is_no_list_is_refused_with_its_place(string content, string message) =>
        Should.Throw<InputException>(() => ListReader.Read(folder.Write("file.txt", content))).Message.ShouldContain(message);

    [Fact]
    public void Hostile_sizes_are_refused()
    {
        var name = new string('x', ListLimits.NameLength + 1);
        var names = string.Join(';', Enumerable.Range(0, ListLimits.Names + 2).Select(n => $"n{n}"));

        Should.Throw<InputException>(() => ListReader.Read(folder.Write("a.csv", $"list,name\nhouse,{name}\n"))).Message.ShouldContain("at most 500");
        Should.Throw<InputException>(() => ListReader.Read(folder.Write("b.csv", $"list,name,aliases\nhouse,x,{names}\n"))).Message.ShouldContain("more than 500 names");
        Should.Throw<InputException>(() => ListReader.Read(folder.Write("c.json", "{\"results\": " + new string('[', 50) + new string(']', 50) + "}"))).Message.ShouldContain("at most 8 deep");
        File.WriteAllBytes(folder["d.csv"], [0x6C, 0x69, 0xFF, 0xFE]);
        Should.Throw<InputException>(() => ListReader.Read(folder["d.csv"])).Message.ShouldContain("UTF-8");
    }
}
