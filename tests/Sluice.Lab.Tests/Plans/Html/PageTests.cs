using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Sluice.Lab.Tests.Plans.Html;

/// <summary>A plan as a page: it needs nothing else, shows hostile names harmlessly, and suits eyes, paper and programs that read aloud.</summary>
public sealed partial class PageTests(Browser browser) : IClassFixture<Browser>
{
    private const string Markup = "<img src=x onerror=\"window.hacked=1\"><script>window.hacked=2</script>";
    private const string ClosesTheData = "</script><script>window.hacked=3</script><!--<script>";
    private const string Reversed = "Good \u202emoc.live\u202c Ltd";
    private const string Arabic = "شركة الحوسبة المتقدمة";
    private static readonly string VeryLong = new('W', 290);

    [Theory]
    [InlineData(1280)]
    [InlineData(390)]
    public async Task Hostile_names_are_shown_and_do_nothing(int width)
    {
        using var file = new PageFile(PlanTest.OfLines(
            string.Join('\n', TestOrders.Json(Markup, "MY", 100, ClosesTheData, "\"'><b>x"), TestOrders.Json(Reversed, "MY", 101, Arabic, VeryLong), TestOrders.Json("{{7*7}}${7*7}", "MY", 102, VeryLong, Markup)),
            "enforced@2025-05-20", "written@2025-05-20"));
        await using var open = await browser.Open(file.Path, new BrowserNewContextOptions { ViewportSize = new() { Width = width, Height = 900 } });

        (await open.Page.EvaluateAsync<bool>("() => 'hacked' in window")).ShouldBeFalse();
        (await open.Page.Locator("main img, main b b, main script:not([type])").CountAsync()).ShouldBe(0);
        (await open.Column(1)).ShouldBe(["{{7*7}}${7*7}", "Good \\u202emoc.live\\u202c Ltd", Markup]);
        (await open.Column(4)).ShouldContain(ClosesTheData);
        (await open.Column(4)).ShouldContain(Arabic);
        (await open.Column(2)).ShouldContain(shown => shown.StartsWith("WWWW") && shown.EndsWith('…') && shown.Length < 200);
        (await open.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(width);
        open.Complaints.ShouldBeEmpty();
        open.Requests.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Script_that_slipped_through_would_not_run()
    {
        using var file = new PageFile(PlanTest.OfForty("enforced@2025-05-20", "written@2025-05-20"));
        await File.WriteAllTextAsync(
            file.Path, file.Text.Replace("<footer", "<script>window.hacked=1</script><p style=\"color:red\" onclick=\"window.hacked=2\" id=\"bad\">x</p><footer"), TestContext.Current.CancellationToken);
        await using var open = await browser.Open(file.Path);

        await open.Page.Locator("#bad").ClickAsync();
        (await open.Page.EvaluateAsync<bool>("() => 'hacked' in window")).ShouldBeFalse();
        open.Complaints.Count(complaint => complaint.Contains("Content Security Policy")).ShouldBeGreaterThanOrEqualTo(2);
    }

    [Fact]
    public async Task It_is_light_or_dark_as_the_reader_has_it_and_light_on_paper()
    {
        using var file = new PageFile(PlanTest.OfForty("enforced@2025-05-20", "written@2025-05-20"));
        await using var light = await browser.Open(file.Path, new BrowserNewContextOptions { ColorScheme = ColorScheme.Light });
        await using var dark = await browser.Open(file.Path, new BrowserNewContextOptions { ColorScheme = ColorScheme.Dark });

        (await Ground(light)).ShouldBe("rgb(255, 255, 255)");
        (await Ground(dark)).ShouldBe("rgb(31, 29, 26)");
        await dark.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        (await Ground(dark)).ShouldBe("rgb(255, 255, 255)");
        (await dark.Page.Locator("#controls").IsVisibleAsync()).ShouldBeFalse();

        static Task<string> Ground(OpenPage open) => open.Page.EvaluateAsync<string>("() => getComputedStyle(document.querySelector('main')).backgroundColor");
    }

    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task Its_words_stand_out_from_their_ground(ColorScheme scheme)
    {
        using var file = new PageFile(PlanTest.OfForty("enforced@2025-05-20", "written@2025-05-20+lower-threshold"));
        await using var open = await browser.Open(file.Path, new BrowserNewContextOptions { ColorScheme = scheme });

        // Web Content Accessibility Guidelines 2.2, 1.4.3: a contrast of 4.5 for text of this size.
        var weak = await open.Page.EvaluateAsync<string[]>("""
            () => {
              const rgb = c => { const p = c.match(/[\d.]+/g).map(Number); return p.length > 3 ? p : [...p, 1] };
              const over = (top, under) => top.slice(0, 3).map((v, i) => v * top[3] + under[i] * (1 - top[3])).concat(1);
              const ground = e => { let g = [0, 0, 0, 1]; const chain = []; for (; e; e = e.parentElement) chain.unshift(e); for (const x of chain) g = over(rgb(getComputedStyle(x).backgroundColor), g); return g };
              const light = c => { const [r, g, b] = c.map(v => (v /= 255) <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4); return 0.2126 * r + 0.7152 * g + 0.0722 * b };
              const found = new Set();
              for (const e of document.querySelectorAll('main *')) {
                const own = [...e.childNodes].some(n => n.nodeType === 3 && n.textContent.trim() && n.textContent.trim() !== '·');
                if (!own || e.closest('svg, [hidden], script, select')) continue;
                const [a, b] = [light(rgb(getComputedStyle(e).color)), light(ground(e))].sort((x, y) => y - x);
                if ((a + 0.05) / (b + 0.05) < 4.5) found.add(`${e.tagName}.${e.className}: ${((a + 0.05) / (b + 0.05)).toFixed(2)} ${e.textContent.slice(0, 30)}`);
              }
              return [...found];
            }
            """);
        weak.ShouldBeEmpty();
    }

    [Fact]
    public void Pictures_and_tables_are_described_for_those_who_do_not_see_them()
    {
        using var file = new PageFile(PlanTest.OfForty("enforced@2025-05-20", "written@2025-05-20"));

        foreach (var picture in Pictures().Matches(file.Text).Select(m => m.Value).Where(svg => !svg.Contains("aria-hidden=\"true\"")))
        {
            picture.ShouldContain("role=\"img\"");
            foreach (var id in Regex.Match(picture, "aria-labelledby=\"([^\"]+)\"").Groups[1].Value.Split(' '))
            {
                Regex.Match(picture, $"<(title|desc) id=\"{id}\">([^<]+)</").Groups[2].Value.ShouldNotBeEmpty(id);
            }
        }

        Pictures().Count(file.Text).ShouldBeGreaterThan(5);
        Heads().Matches(file.Text).Where(m => !m.Value.Contains("scope=\"")).Select(m => m.Value).ShouldBeEmpty();
        file.Text.ShouldStartWith("<!doctype html>\n<html lang=\"en\">");
    }

    [Fact]
    public void It_loads_nothing_and_links_nowhere()
    {
        using var file = new PageFile(PlanTest.OfForty("enforced@2025-05-20", "written@2025-05-20+lower-threshold"));

        Elsewhere().Matches(file.Text).Select(m => m.Value).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(Language.ZhHant, "zh-Hant", "訂單中有 24 筆結果變更")]
    [InlineData(Language.ZhHans, "zh-Hans", "订单中有 24 笔结果变更")]
    public async Task It_speaks_the_language_asked_for(Language language, string tag, string summary)
    {
        using var file = new PageFile(PlanTest.OfForty("enforced@2025-05-20", "written@2025-05-20"), language);
        await using var open = await browser.Open(file.Path);

        (await open.Page.Locator("html").GetAttributeAsync("lang")).ShouldBe(tag);
        (await open.Page.Locator(".summary").InnerTextAsync()).ShouldContain(summary);
        (await open.Page.Locator("main").InnerTextAsync()).ShouldNotContain("{0}");
        (await open.Status()).ShouldContain("24");
    }

    [Theory]
    [InlineData("", "The book holds no orders.")]
    [InlineData("{\"id\":\"a\",\"items\":[{\"eccn\":\"EAR99\",\"quantity\":1}]}", "The one order does not change.")]
    public async Task A_plan_in_which_nothing_changes_is_a_page_too(string lines, string summary)
    {
        using var file = new PageFile(PlanTest.OfLines(lines, "enforced@2025-05-20", "enforced@2025-05-20"));
        await using var open = await browser.Open(file.Path);

        (await open.Page.Locator(".summary").InnerTextAsync()).ShouldBe(summary);
        (await open.Page.Locator("#changed").CountAsync()).ShouldBe(0);
        open.Complaints.ShouldBeEmpty();
    }

    [GeneratedRegex("<svg.*?</svg>", RegexOptions.Singleline)]
    private static partial Regex Pictures();

    [GeneratedRegex("<th[ >][^>]*>?")]
    private static partial Regex Heads();

    [GeneratedRegex("(src|href|action|url|@import)\\s*[=(]\\s*[\"']?[^\"')]*", RegexOptions.IgnoreCase)]
    private static partial Regex Elsewhere();
}
