using System.Text.RegularExpressions;

namespace KnowledgeBase.Web.QueryLog;

/// <summary>Tells queries that may say who someone is, and that are not to be kept.</summary>
/// <remarks>
/// Names cannot be told from other words; numbers and addresses can. A range of years („2021–2027”) and a journal's number
/// („Dz.U. 2023 poz. 1688”) must pass, or the log would miss what analysts ask most.
/// </remarks>
public static partial class PersonalData
{
    /// <summary>Digits in a row: the shortest telephone number; also PESEL, NIP, REGON, a card or an account.</summary>
    private const int LongestRun = 6;

    /// <summary>Digits with only separators between them: a telephone number, where a range of years has eight.</summary>
    private const int LongestChain = 8;

    public static bool LooksLike(string query)
    {
        ArgumentNullException.ThrowIfNull(query);
        return query.Contains('@', StringComparison.Ordinal)
            || DocumentNumber().IsMatch(query)
            || DigitChain().EnumerateMatches(query) is var chains && HasLong(query, chains);
    }

    private static bool HasLong(string query, Regex.ValueMatchEnumerator chains)
    {
        foreach (var chain in chains)
        {
            var (digits, run) = (0, 0);
            foreach (var sign in query.AsSpan(chain.Index, chain.Length))
            {
                run = char.IsDigit(sign) ? run + 1 : 0;
                digits += char.IsDigit(sign) ? 1 : 0;
                if (run > LongestRun || digits > LongestChain)
                    return true;
            }
        }

        return false;
    }

    // Digits with at most three signs other than letters between two of them: "+48 (22) 123-45-67".
    [GeneratedRegex(@"\d(?:[^\p{L}\d]{0,3}\d)*", RegexOptions.CultureInvariant)]
    private static partial Regex DigitChain();

    // An identity card (ABC 123456) or a passport (AB 1234567).
    [GeneratedRegex(@"\b\p{L}{2,3}\s?\d{6,7}\b", RegexOptions.CultureInvariant)]
    private static partial Regex DocumentNumber();
}
