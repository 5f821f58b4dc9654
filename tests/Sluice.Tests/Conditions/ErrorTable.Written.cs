namespace Sluice.Tests.Conditions;

internal static partial class ErrorTable
{
    /// <summary>What is not written as a condition is.</summary>
    public const string Written = """
        ||
            1:1 '||' stands where a name, a number, a text in quotation marks, a list or a bracket is expected.
        destination = "MY"
            1:13 '=' is not an operator; write == to compare.
        destination == "MY" & us_origin
            1:21 '&' is not an operator; write && for and.
        destination == "MY" | us_origin
            1:21 '|' is not an operator; write || for or.
        us_origin and item.hbm
            1:11 'and' is not an operator; write && for and.
        us_origin or item.hbm
            1:11 'or' is not an operator; write || for or.
        not us_origin
            1:1 'not' is not an operator; write ! for not.
        item.tpp ≥ 4800
            1:10 '≥' is not an operator; write >=.
        item.tpp >= 25%
            1:15 '%' is not an operator; write a share as a number, for instance 0.25.
        destination == “MY”
            1:16 '“' is not a quotation mark of conditions; write " or '.
        us_origin # comment
            1:11 '#' is not accepted; a condition has no comments.
        us_origin; item.hbm
            1:10 ';' is not accepted here; names, numbers, texts in quotation marks and the operators of CEL are.
        destination == "MY
            1:16 The text in quotation marks does not end; close it with ".
        destination == 'MY"
            1:16 The text in quotation marks does not end; close it with '.
        destination == "M\Y"
            1:19 After a backslash only a backslash or a quotation mark is accepted.
        destination == "
            1:16 The text in quotation marks does not end; close it with ".
        (us_origin
            1:11 The end of the condition stands where ')' is expected to close the bracket opened at line 1, column 1.
        us_origin)
            1:10 ')' follows a condition that is already complete; join conditions with && or ||.
        us_origin item.hbm
            1:11 'item' follows a condition that is already complete; join conditions with && or ||.
        us_origin &&
            1:13 The end of the condition stands where a name, a number, a text in quotation marks, a list or a bracket is expected.
        && us_origin
            1:1 '&&' stands where a name, a number, a text in quotation marks, a list or a bracket is expected.
        item.tpp >=
            1:12 The end of the condition stands where a name, a number, a text in quotation marks, a list or a bracket is expected.
        item.tpp >= 4800 >= 1600
            1:18 '>=' follows another comparison; compare two things at a time and join them with &&.
        item.tpp >= .5
            1:13 '.5' is not a number; write 0.5.
        item.tpp >= 5.
            1:13 '5.' is not a number; write for instance 4800, 5.92 or 1e26.
        item.tpp >= 1e
            1:13 '1e' is not a number; write for instance 4800, 5.92 or 1e26.
        item.tpp >= 48OO
            1:13 '48OO' is not a number; write for instance 4800, 5.92 or 1e26.
        item.tpp >= 4_800
            1:13 '4_800' is not a number; write for instance 4800, 5.92 or 1e26.
        item.tpp >= 0x10
            1:13 '0x10' is not a number; write for instance 4800, 5.92 or 1e26.
        item.tpp >= 12345678901234567890123456789
            1:13 '12345678901234567890123456789' has more than 28 significant digits; at most 28 are kept, and nothing is rounded.
        item.tpp >= 8e28
            1:13 '8e28' is too large; numbers up to about 7.9e28 are accepted.
        item.tpp >= 1e-29
            1:13 '1e-29' is too fine; at most 28 places after the point are accepted.
        us_origin ? item.hbm
            1:21 The end of the condition stands where ':' is expected between the two branches of ?:.
        us_origin ? item.hbm :
            1:23 The end of the condition stands where a name, a number, a text in quotation marks, a list or a bracket is expected.
        us_origin ? 1 : item.hbm
            1:17 Both branches of ?: must be true or false, or both numbers; the first is a number, the second true or false.
        us_origin ? destination : from
            1:27 Both branches of ?: must be true or false, or both numbers; the first is a country, the second a country.
        item.
            1:6 The end of the condition stands where the name of a fact is expected, after 'item.'.
        item.[0]
            1:6 '[' stands where the name of a fact is expected, after 'item.'.
        items[0].tpp > 1
            1:6 '[' does not index in conditions; use exists, all, sum or max on a list.
        group("D:5").size > 1
            1:13 '.' follows the value of group(...), which has no facts.
        destination in ["CN", "MO"
            1:27 The end of the condition stands where ']' is expected to close the list opened at line 1, column 16.
        destination in ["CN" "MO"]
            1:22 The text "MO" stands where ']' is expected to close the list opened at line 1, column 16.
        """;
}
