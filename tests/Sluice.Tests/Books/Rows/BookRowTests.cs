using System.Text;
using System.Text.Json.Nodes;
using Sluice.Books.Rows;
using Sluice.Documents;
using Sluice.Orders;
using Sluice.Tests.Orders.Lines;

namespace Sluice.Tests.Books.Rows;

public sealed class BookRowTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_row_is_the_order_that_its_fields_are_in_json(bool byRole)
    {
        var source = new RandomOrderJson(new Random(20261123));
        var read = 0;
        for (var i = 0; i < 300; i++)
        {
            var orders = new List<JsonObject>();
            while (orders.Count < 2)
            {
                var order = (JsonObject)FlatOrder.Prune(JsonNode.Parse(source.Next()))!;
                if (Said(order.ToJsonString()) is not null)
                {
                    orders.Add(order);
                }
            }

            var columns = orders.Select(o => Said(o.ToJsonString())).ToArray();
            var rows = Read(FlatOrder.Book(orders, byRole)).Select(OrderYaml.Write).ToArray();
            if (byRole)
            {
                // Under their roles the parties of one row stand in the order of the header.
                rows.Select(Sorted).ShouldBe(columns.Select(c => Sorted(c!)));
            }
            else
            {
                rows.ShouldBe(columns);
            }

            read += rows.Length;
        }

        read.ShouldBe(600);
    }

    [Theory]
    [InlineData("items[0].quantity", "", null)]
    [InlineData("items[0].quantity", "12", "12")]
    [InlineData("items[0].quantity", " 12 ", "12")]
    [InlineData("exporter.name", "null", "null")]
    [InlineData("exporter.name", "true", "true")]
    [InlineData("exporter.name", "007", "007")]
    [InlineData("from", "NO", "NO")]
    public void A_cell_is_what_its_column_takes(string column, string cell, string? value)
    {
        var order = Read($"id,items[0].chip,{column}\nx,h100,{cell}\n").Single();

        (column switch
        {
            "items[0].quantity" => order.Items[0].Quantity?.ToString(),
            "from" => order.From?.Code,
            _ => order.Exporter?.Name,
        }).ShouldBe(value);
    }

    [Fact]
    public void An_empty_list_is_written_with_brackets_and_is_no_absent_one()
    {
        const string Header = "id,items[0].chip,certified_conditions,parties,parties[end_user].name,parties[end_user].owners,parties[end_user].certifications\n";

        var none = Read(Header + "x,h100,[],[],,,\n").Single();
        (none.CertifiedConditions?.Count, none.Parties?.Count).ShouldBe((0, 0));
        var unknown = Read(Header + "x,h100,,,,,\n").Single();
        (unknown.CertifiedConditions, unknown.Parties).ShouldBe((null, null));
        var party = Read(Header + "x,h100,kyc,,A,[],lpp_statement;aia_certification\n").Single().Parties!.Single();
        (party.Role, party.Owners?.Count, party.Certifications?.Count).ShouldBe(("end_user", 0, 2));
    }

    [Fact]
    public void Positions_decide_the_order_of_lines_and_not_the_header()
    {
        var order = Read("id,items[2].chip,items[10].chip,items[0].chip\nx,two,ten,zero\n").Single();

        order.Items.Cast<ChipItem>().Select(i => i.Chip).ShouldBe(["zero", "two", "ten"]);
    }

    [Fact]
    public void A_line_of_empty_cells_is_not_there()
    {
        var order = Read("id,items[0].chip,items[0].quantity,items[1].chip,items[1].quantity\nx,,,b,2\n").Single();

        order.Items.Single().ShouldBeOfType<ChipItem>().Chip.ShouldBe("b");
    }

    private static string Sorted(string yaml) => string.Join('\n', yaml.Split('\n').Order(StringComparer.Ordinal));

    private static string? Said(string json)
    {
        try
        {
            return OrderYaml.Write(OrderReader.Read(DocumentReader.ReadJson(json, "x", OrderLimits.Document)));
        }
        catch (InputException)
        {
            return null;
        }
    }

    private static IEnumerable<Order> Read(string book)
    {
        var bytes = Encoding.UTF8.GetBytes(book);
        var columns = BookColumns.Read(bytes, "x", out var length, out _);
        var cells = new CsvReader(new StringReader(Encoding.UTF8.GetString(bytes[length..])), "x", new CsvLimits { MaxFields = 1000 });
        var orders = new List<Order>();
        while (cells.Read())
        {
            var problems = new InputProblems("x");
            var node = columns.Order(new BookRow(cells, problems));
            problems.ThrowIfAny();
            orders.Add(OrderReader.Read(node, "x"));
        }

        return orders;
    }
}
