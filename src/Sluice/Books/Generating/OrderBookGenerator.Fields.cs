using System.Text.Json;
using Sluice.Facts;
using Sluice.Items;
using Sluice.Parties;

namespace Sluice.Books.Generating;

/// <content>The fields of an order.</content>
public sealed partial class OrderBookGenerator
{
    private void WriteValue(Utf8JsonWriter json)
    {
        var value = 0L;
        foreach (var line in lines)
        {
            value += line.Quantity * (line.PriceUsd ?? 0);
        }

        if (value > 0)
        {
            json.WriteNumber("value_usd", value);
        }
    }

    private void WriteOrigin(Utf8JsonWriter json, ChipEntry? part)
    {
        var home = part is null || (part.Specification.DesignerParent ?? part.Specification.DesignedIn ?? exporters.Home) == exporters.Home;
        json.WriteBoolean("us_origin", home);
        if (!home)
        {
            json.WriteNumber("us_content_share", dice.Below(40) / 100m);
            json.WriteBoolean("foreign_direct_product", true);
        }
    }

    private void WriteParties(Utf8JsonWriter json, Company consignee, string? gap)
    {
        json.WriteStartArray("parties");
        if (gap is null)
        {
            json.WriteRawValue(consignee.As(Consignee), skipInputValidation: true);
        }
        else
        {
            PartyText.Write(json, consignee, Vocabulary.Role.Words[Consignee], gap);
        }

        WriteOther(json, shares.Purchaser, Purchaser, here: false, consignee);
        WriteOther(json, shares.Intermediate, Intermediate, here: false, consignee);
        WriteOther(json, shares.EndUser, EndUser, here: true, consignee);
        WriteOther(json, shares.Tenant, Tenant, here: false, consignee);
        json.WriteEndArray();
    }

    private void WriteOther(Utf8JsonWriter json, double share, int role, bool here, Company consignee)
    {
        if (dice.Chance(share))
        {
            var other = here ? companies.Pick(consignee.Country, dice) : companies.Pick(dice);
            json.WriteRawValue(other.As(role), skipInputValidation: true);
        }
    }

    private void WriteEndUse(Utf8JsonWriter json, string? gap)
    {
        json.WriteStartObject("end_use");
        json.WriteString("kind", endUses.Pick(dice));
        if (gap != "knowledge")
        {
            BookText.WriteWords(json, "knowledge", dice.Chance(shares.KnowsMore) ? [endUses.Pick(dice)] : []);
        }

        json.WriteEndObject();
    }

    private void WritePrior(Utf8JsonWriter json, (decimal OfParent, decimal OfCountry) used, Company consignee, Country destination, bool withVolume)
    {
        json.WriteStartObject("prior");
        json.WriteNumber("lpp_tpp_this_year", used.OfParent);
        json.WriteNumber("country_tpp_licensed", used.OfCountry);
        if (consignee.Group.Veu != "none")
        {
            json.WriteNumber("nveu_tpp_installed", used.OfCountry);
            json.WriteStartObject("uveu_tpp_by_country");
            json.WriteNumber(consignee.Group.Headquarters.Code, 40_000_000 + dice.Below(40_000_000));
            if (destination != consignee.Group.Headquarters)
            {
                json.WriteNumber(destination.Code, dice.Below(8_000_000));
            }

            json.WriteEndObject();
        }

        json.WriteNumber("aia_tpp_received", used.OfParent);
        if (withVolume)
        {
            json.WriteNumber("volume_share_of_us", dice.Below(60) / 100m);
        }

        json.WriteEndObject();
    }
}
