using Microsoft.Playwright;
using Sluice.Lab.Plans;

namespace Sluice.Lab.Tests.Plans.Html;

/// <summary>The table of changed orders, used as a reader uses it: in a browser.</summary>
public sealed class ChangedOrdersTableTests(Browser browser) : IClassFixture<Browser>, IDisposable
{
    private const int Id = 1;
    private const int Parent = 4;
    private const int Tpp = 6;
    private const int Shift = 10;

    private readonly PageFile file = new(PlanTest.OfForty("enforced@2025-05-20", "written@2025-05-20+lower-threshold"));

    private Plan Plan => file.Plan;

    [Fact]
    public async Task It_begins_with_the_largest_and_shows_all()
    {
        await using var open = await browser.Open(file.Path);

        (await open.Column(Id)).ShouldBe(Plan.Changed.Select(order => order.Id));
        (await open.Status()).ShouldBe("Orders 1 to 24 of 24");
        open.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_click_on_a_heading_sorts_and_a_second_one_turns_it_round()
    {
        await using var open = await browser.Open(file.Path);
        var usd = open.Page.Locator("#changed th[data-key=usd]");
        // What states no value comes last when the largest come first.
        var largest = Plan.Changed.OrderByDescending(o => o.Figures.Usd.Known is not null).ThenByDescending(o => o.Figures.Usd.Known ?? ExactAmount.Zero).ThenBy(o => o.Line).Select(o => o.Id);
        var smallest = Plan.Changed.OrderBy(o => o.Figures.Usd.Known is not null).ThenBy(o => o.Figures.Usd.Known ?? ExactAmount.Zero).ThenBy(o => o.Line).Select(o => o.Id);

        await usd.GetByRole(AriaRole.Button).ClickAsync();
        (await open.Column(Id)).ShouldBe(largest);
        (await usd.GetAttributeAsync("aria-sort")).ShouldBe("descending");

        await usd.GetByRole(AriaRole.Button).ClickAsync();
        (await open.Column(Id)).ShouldBe(smallest);
        (await usd.GetAttributeAsync("aria-sort")).ShouldBe("ascending");
        (await open.Page.Locator("#changed th[aria-sort=ascending], #changed th[aria-sort=descending]").CountAsync()).ShouldBe(1);
    }

    [Fact]
    public async Task Names_sort_as_names_and_numbers_in_them_as_numbers()
    {
        await using var open = await browser.Open(file.Path);

        await open.Page.GetByRole(AriaRole.Button, new() { Name = "Order", Exact = true }).ClickAsync();

        (await open.Column(Id)).ShouldBe(Plan.Changed.Select(o => o.Id).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task The_keyboard_alone_sorts_searches_and_chooses()
    {
        await using var open = await browser.Open(file.Path);
        var page = open.Page;

        await page.Locator("#search").FocusAsync();
        await page.Keyboard.TypeAsync("ganga");
        await Expect(open, "Orders 1 to 6 of 6");
        await page.Keyboard.PressAsync("Tab");
        (await page.EvaluateAsync<string>("() => document.activeElement.id")).ShouldBe("shift");
        await page.Keyboard.PressAsync("End");
        await Expect(open, "No order fits.");
        await page.Keyboard.PressAsync("Home");
        await Expect(open, "Orders 1 to 6 of 6");
        await page.Locator("#changed th[data-key=exporter] button").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        (await page.Locator("#changed th[data-key=exporter]").GetAttributeAsync("aria-sort")).ShouldBe("ascending");
        await page.Keyboard.PressAsync("Space");
        (await page.Locator("#changed th[data-key=exporter]").GetAttributeAsync("aria-sort")).ShouldBe("descending");
    }

    [Fact]
    public async Task A_search_finds_words_in_any_name_in_any_case()
    {
        await using var open = await browser.Open(file.Path);

        await open.Page.Locator("#search").FillAsync("  GANGA pacific ");

        await Expect(open, "Orders 1 to 2 of 2");
        (await open.Column(Parent)).Distinct().ShouldBe(["Ganga Group"]);

        await open.Page.Locator("#search").FillAsync("no such name");
        await Expect(open, "No order fits.");
        (await open.Column(Id)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Choices_narrow_the_table_and_reset_takes_them_back()
    {
        await using var open = await browser.Open(file.Path);

        await open.Page.Locator("#shift").SelectOptionAsync(new SelectOptionValue { Label = "● settled now" });
        (await open.Column(Id)).ShouldBe(Plan.Changed.Where(o => o.Shift == Lab.Plans.Shift.Settled).Select(o => o.Id));
        (await open.Column(Shift)).Distinct().ShouldBe(["●\u00a0settled now"]);

        await open.Page.Locator("#before").SelectOptionAsync(new SelectOptionValue { Label = "No license required" });
        await Expect(open, "No order fits.");

        await open.Page.GetByRole(AriaRole.Button, new() { Name = "Reset" }).ClickAsync();
        await Expect(open, "Orders 1 to 24 of 24");
    }

    [Fact]
    public async Task Each_cell_of_the_matrix_shows_its_orders()
    {
        await using var open = await browser.Open(file.Path);
        var cells = open.Page.Locator(".matrix td[data-before] button");
        (await cells.CountAsync()).ShouldBe(Plan.Flows.Count(flow => flow.Shift != Lab.Plans.Shift.None));

        foreach (var cell in await cells.AllAsync())
        {
            var count = int.Parse(string.Concat((await cell.InnerTextAsync()).Where(char.IsAsciiDigit)));
            await cell.ClickAsync();
            await Expect(open, $"Orders 1 to {count} of {count}");
        }

        (await open.Page.Locator("#changed-title").EvaluateAsync<bool>("e => e === document.activeElement")).ShouldBeTrue();
    }

    [Fact]
    public async Task Each_provision_shows_the_orders_it_moves()
    {
        await using var open = await browser.Open(file.Path);
        foreach (var (moved, i) in Plan.Provisions.Select((moved, i) => (moved, i)))
        {
            await open.Page.Locator($"[data-provision='{i}'] button").ClickAsync();
            await Expect(open, $"Orders 1 to {moved.Orders.All.Orders} of {moved.Orders.All.Orders}");
        }
    }

    [Fact]
    public async Task Many_orders_come_a_hundred_at_a_time()
    {
        using var many = new PageFile(Many(250));
        await using var open = await browser.Open(many.Path);
        var (previous, next) = (open.Page.Locator("#previous"), open.Page.Locator("#next"));

        (await open.Column(Id)).Count.ShouldBe(100);
        (await open.Status()).ShouldBe("Orders 1 to 100 of 250");
        (await previous.IsDisabledAsync()).ShouldBeTrue();

        await next.ClickAsync();
        await next.ClickAsync();
        (await open.Status()).ShouldBe("Orders 201 to 250 of 250");
        (await next.IsDisabledAsync()).ShouldBeTrue();
        (await open.Column(Tpp)).Count.ShouldBe(50);

        await open.Page.Locator("#search").FillAsync("MANY-7");
        await Expect(open, "Orders 1 to 11 of 11");
    }

    [Fact]
    public async Task Ten_thousand_orders_are_sorted_and_searched_while_a_reader_waits()
    {
        using var many = new PageFile(Many(10_000));
        await using var open = await browser.Open(many.Path);
        (await open.Status()).ShouldBe("Orders 1 to 100 of 10,000");

        var clicked = await open.Page.EvaluateAsync<double>("() => { const t = performance.now(); document.querySelector('th[data-key=parent] button').click(); return performance.now() - t }");
        await open.Page.Locator("#search").FillAsync("many-77");
        await Expect(open, "Orders 1 to 100 of 111");

        clicked.ShouldBeLessThan(2_000);
    }

    [Fact]
    public async Task Without_scripts_the_largest_are_there_to_read()
    {
        using var many = new PageFile(Many(80));
        await using var open = await browser.Open(many.Path, new BrowserNewContextOptions { JavaScriptEnabled = false });

        (await open.Column(Id)).ShouldBe(many.Plan.Changed.Take(50).Select(o => o.Id));
        (await open.Page.Locator("#controls").IsVisibleAsync()).ShouldBeFalse();
        (await open.Page.Locator("#without-script").IsVisibleAsync()).ShouldBeTrue();
    }

    public void Dispose() => file.Dispose();

    private static async Task Expect(OpenPage open, string status) => await Assertions.Expect(open.Page.Locator("#status")).ToHaveTextAsync(status);

    private static Plan Many(int count) => PlanTest.OfOrders(
        Enumerable.Range(1, count).Select(i => TestOrders.Of($"MANY-{i}", "MY", 100 + (i % 97), parent: $"Parent {i % 100} Ltd")), "enforced@2025-05-20", "written@2025-05-20");
}
