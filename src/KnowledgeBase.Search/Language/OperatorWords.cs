using System.Globalization;

namespace KnowledgeBase.Search.Language;

/// <summary>The words that are operators, in capitals alone: in small letters they are words like others.</summary>
internal static class OperatorWords
{
    private static readonly string[] NearWords = ["BLISKO/", "NEAR/"];

    public static QueryTokenKind? KindOf(ReadOnlySpan<char> word) => word switch
    {
        "ORAZ" or "AND" => QueryTokenKind.And,
        "LUB" or "OR" => QueryTokenKind.Or,
        "NIE" or "NOT" => QueryTokenKind.Not,
        _ => DistanceOf(word) is null ? null : QueryTokenKind.Near,
    };

    /// <summary>The number of <c>BLISKO/5</c>, no greater than what makes sense; null for other words.</summary>
    public static int? DistanceOf(ReadOnlySpan<char> word)
    {
        foreach (var near in NearWords)
        {
            if (word.StartsWith(near, StringComparison.Ordinal))
                return NumberOf(word[near.Length..]);
        }

        return null;
    }

    /// <summary>A number of any length, cut to the longest distance; null for what is none.</summary>
    public static int? NumberOf(ReadOnlySpan<char> digits)
    {
        if (digits.IsEmpty || digits.ContainsAnyExceptInRange('0', '9'))
            return null;

        return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? Math.Min(number, NearNode.LongestDistance)
            : NearNode.LongestDistance;
    }
}
