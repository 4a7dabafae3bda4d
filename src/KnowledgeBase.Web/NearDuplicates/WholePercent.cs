using System.Globalization;

namespace KnowledgeBase.Web.NearDuplicates;

/// <summary>Parts of texts in whole percents, rounded down: only what is the same is all the same.</summary>
internal static class WholePercent
{
    public static string Of(double share) => $"{Math.Floor(share * 100).ToString("0", CultureInfo.InvariantCulture)}%";
}
