using Sluice.Screening.Lists;

namespace Sluice.Screening.Names;

/// <summary>Reads a name: scripts to Latin, words to their roles and weights (docs/reference/names.md).</summary>
internal static class NameReader
{
    private static readonly WordTables Tables = WordTables.Shipped;

    // A one- or two-letter form is a word of its own in the middle of a name.
    private const int ShortForm = 2;
    private const int AbbreviatedPlace = 4;

    /// <summary>Reads a name.</summary>
    /// <param name="text">The name as given, in any script.</param>
    /// <param name="type">What kind of thing it names, when known.</param>
    public static PreparedName Read(string text, ListedPartyType type)
    {
        var given = text.Length <= PreparedName.MaxLength ? text : text[..PreparedName.MaxLength];
        var scanner = new NameScanner(joinsInitials: type is ListedPartyType.Entity);
        var scanned = scanner.Scan(WithoutTail(given));
        var words = type is ListedPartyType.Entity or ListedPartyType.Vessel or ListedPartyType.Aircraft ? [.. scanned] : ArabicCompounds.Split(scanned);
        if (words.Count > PreparedName.MaxWords * 2)
        {
            words.RemoveRange(PreparedName.MaxWords * 2, words.Count - (PreparedName.MaxWords * 2));
        }

        var texts = words.ConvertAll(word => word.Text);
        var roles = new Role[words.Count];
        var form = LegalForm.None;
        var formText = string.Empty;
        var ignored = new List<string>();
        var looksLikePerson = type is ListedPartyType.Individual;
        MarkForms(words, texts, roles, looksLikePerson, type == ListedPartyType.Entity, ref form, ref formText);
        var isEntity = type is ListedPartyType.Entity ||
            (type is ListedPartyType.Unknown && (form != LegalForm.None || Array.Exists(roles, role => role.IsForm) || texts.Exists(word => word.Length > 4 && Tables.Business.ContainsKey(word) && Tables.VariantsOf(word).Group == 0)));
        var isVehicle = type is ListedPartyType.Vessel or ListedPartyType.Aircraft;
        var hasOffice = false;
        if (!isEntity && !isVehicle)
        {
            hasOffice = MarkTitles(words, texts, roles, ignored);
        }

        var tokens = new List<NameToken>(words.Count);
        for (var i = 0; i < words.Count && tokens.Count < PreparedName.MaxWords; i++)
        {
            if (roles[i].IsForm || roles[i].IsTitle)
            {
                continue;
            }

            if (isVehicle && tokens.Count == 0 && words.Count > 1 && texts[i] is "mv" or "mt" or "m" or "v" or "ss" or "ms")
            {
                ignored.Add(texts[i]);
                continue;
            }

            i += Add(tokens, words, texts, i, isEntity, roles[i].IsHonour) - 1;
        }

        DropAcronym(tokens, words, ignored);
        return new PreparedName(given, type, [.. tokens])
        {
            Whole = WholeOf(scanned),
            Warnings = scanner.Warnings | (text.Length > given.Length ? NameWarnings.Cut : NameWarnings.None),
            IsEntity = isEntity,
            Form = form,
            FormText = formText,
            HasOffice = hasOffice,
            Ignored = ignored,
        };
    }

    private static ulong WholeOf(IReadOnlyList<RawWord> words) => Hashing.Of(string.Concat(words.Select(word => word.Text)));

    // Entity List headings end so; it is no part of the name.
    private static string WithoutTail(string text)
    {
        var at = text.IndexOf("any successor", StringComparison.OrdinalIgnoreCase);
        if (at <= 5)
        {
            return text;
        }

        var head = text[..at].TrimEnd(' ', ';', ',');
        return head.EndsWith(" and", StringComparison.OrdinalIgnoreCase) ? head[..^4] : head;
    }

    private static void MarkForms(List<RawWord> words, List<string> texts, Role[] roles, bool isPerson, bool isCompany, ref LegalForm form, ref string formText)
    {
        var corrected = isPerson ? texts : texts.ConvertAll(LegalWords.Corrected);
        for (var i = 0; i < texts.Count; i++)
        {
            var found = Tables.LegalForms.Find(texts, i, out var length);
            if (length < 2 && Tables.LegalForms.Find(corrected, i, out var more) is var meantForm && more > Math.Max(1, length))
            {
                (found, length) = (meantForm, more);
            }

            if (length == 0 && !isPerson && LegalWords.Nearest(texts[i]) is { } meant)
            {
                found = meant;
                length = 1;
            }

            if (length == 0)
            {
                continue;
            }

            var letters = 0;
            for (var j = i; j < i + length; j++)
            {
                letters += texts[j].Length;
            }

            var atEdge = i == 0 || i + length == texts.Count || roles[i - 1].IsForm || LegalOnly(texts, i + length);
            if (words[i].IsSyllables || (letters <= ShortForm && (!atEdge || !(words[i].InCapitals || isCompany))) || (isPerson && (i + length < texts.Count || i < 2)))
            {
                continue;
            }

            for (var j = i; j < i + length; j++)
            {
                roles[j] = new Role(IsForm: true);
            }

            formText = formText.Length == 0 ? string.Join(' ', texts.GetRange(i, length)) : formText;
            // The kind that says most stays.
            if (form is LegalForm.None or LegalForm.Company)
            {
                form = found;
                formText = found == LegalForm.Company ? formText : string.Join(' ', texts.GetRange(i, length));
            }

            i += length - 1;
        }
    }

    private static bool LegalOnly(List<string> texts, int from)
    {
        for (var i = from; i < texts.Count; i++)
        {
            Tables.LegalForms.Find(texts, i, out var length);
            if (length == 0)
            {
                return false;
            }

            i += length - 1;
        }

        return true;
    }

    private static bool MarkTitles(List<RawWord> words, List<string> texts, Role[] roles, List<string> ignored)
    {
        var office = false;
        var left = texts.Count;
        for (var i = 0; i < texts.Count; i++)
        {
            var kind = Tables.Titles.Find(texts, i, out var length);
            if (length == 0 || words[i].IsSyllables)
            {
                continue;
            }

            if (kind == TitleKind.Honour)
            {
                roles[i] = new Role(IsHonour: i + 1 < texts.Count);
                continue;
            }

            var atStart = i == 0 || roles[i - 1].IsTitle;
            var atEnd = i + length == texts.Count;
            if (left - length < 1 || !(atStart || atEnd))
            {
                continue;
            }

            left -= length;
            office |= kind == TitleKind.Office;
            for (var j = i; j < i + length; j++)
            {
                roles[j] = new Role(IsTitle: true);
                ignored.Add(texts[j]);
            }

            i += length - 1;
        }

        return office;
    }

    // Adds the token or tokens of a word; gives back how many words it took.
    private static int Add(List<NameToken> tokens, List<RawWord> words, List<string> texts, int at, bool isEntity, bool isHonour)
    {
        var raw = words[at];
        var acrossScripts = raw.LosesSounds;
        if (NumberWords.Find(words, at, isEntity, out var length) is { } number)
        {
            tokens.Add(new NameToken(Word.Of(number), NameWeights.Number, TokenRole.Number, acrossScripts, raw.Native));
            return length;
        }

        if (isEntity)
        {
            if (Tables.Places.Find(texts, at, out length) is { } place)
            {
                AddPlace(tokens, texts.GetRange(at, length), place, acrossScripts, raw.Native);
                return length;
            }

            if (Tables.Business.TryGetValue(raw.Text, out var business))
            {
                tokens.Add(new NameToken(Word.Of(raw.Text), business.Weight, TokenRole.Business, acrossScripts, raw.Native));
                return 1;
            }
        }

        var word = Word.Of(raw.Text);
        var role = word.IsNumber ? TokenRole.Number
            : raw.IsSyllables ? TokenRole.Word
            : Tables.Particles.Contains(raw.Text) && texts.Count > 1 && (isEntity || !IsDescentAtEdge(texts, at)) ? TokenRole.Particle
            : isHonour ? TokenRole.Title
            : word.IsInitial ? TokenRole.Initial
            : TokenRole.Word;
        tokens.Add(new NameToken(word, NameWeights.Of(word, role, isEntity), role, acrossScripts, raw.Native));
        return 1;
    }

    // The words of a place share its weight; an abbreviation stands for all of them.
    private static void AddPlace(List<NameToken> tokens, List<string> written, string place, bool acrossScripts, string? native)
    {
        var words = written.Count == 1 && written[0].Length <= AbbreviatedPlace && place.Contains(' ') ? [.. place.Split(' ')] : written;
        foreach (var word in words.Take(PreparedName.MaxWords - tokens.Count))
        {
            tokens.Add(new NameToken(Word.Of(word), words.Count == 1 ? NameWeights.Place : NameWeights.PartOfPlace, TokenRole.Place, acrossScripts, native));
        }
    }

    // Ben Netanyahu, Bin Li: at the beginning or the end it is hardly "son of".
    private static bool IsDescentAtEdge(List<string> texts, int at) => (at == 0 || at == texts.Count - 1) && texts[at] is "bin" or "ben" or "ibn";

    // "Hanif Computer Zone (HCZ)": the letters in brackets repeat the name.
    private static void DropAcronym(List<NameToken> tokens, List<RawWord> words, List<string> ignored)
    {
        var bracketed = words.FindLastIndex(word => word.Bracketed);
        if (bracketed < 2 || (bracketed > 0 && words[bracketed - 1].Bracketed))
        {
            return;
        }

        var acronym = words[bracketed].Text;
        var at = tokens.FindLastIndex(token => token.Word.Text == acronym);
        if (at < 2 || acronym.Length < 2)
        {
            return;
        }

        var read = 0;
        for (var i = 0; i < bracketed && read < acronym.Length; i++)
        {
            if (words[i].Text[0] == acronym[read])
            {
                read++;
            }
        }

        if (read == acronym.Length)
        {
            ignored.Add(acronym);
            tokens.RemoveAt(at);
        }
    }

    private readonly record struct Role(bool IsForm = false, bool IsTitle = false, bool IsHonour = false);
}
