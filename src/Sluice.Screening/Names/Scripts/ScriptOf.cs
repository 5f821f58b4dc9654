namespace Sluice.Screening.Names.Scripts;

/// <summary>In which writing a letter is.</summary>
internal static class ScriptOf
{
    public static Script Letter(char c) => c switch
    {
        < '\u0250' => Script.Latin,
        >= '\u0370' and <= '\u03FF' or >= '\u1F00' and <= '\u1FFF' => Script.Greek,
        >= '\u0400' and <= '\u052F' or >= '\u1C80' and <= '\u1C8F' => Script.Cyrillic,
        >= '\u0600' and <= '\u06FF' or >= '\u0750' and <= '\u077F' or >= '\uFB50' and <= '\uFDFF' or >= '\uFE70' and <= '\uFEFE' => Script.Arabic,
        >= '\uAC00' and <= '\uD7A3' => Script.Hangul,
        >= '\u3040' and <= '\u30FF' or >= '\u31F0' and <= '\u31FF' => Script.Kana,
        >= '\u3400' and <= '\u9FFF' or >= '\uF900' and <= '\uFAFF' or '\u3005' => Script.Han,
        >= '\u1E00' and <= '\u1EFF' => Script.Latin,
        _ => LatinLetters.Contains(c) ? Script.Latin : Script.Other,
    };
}
