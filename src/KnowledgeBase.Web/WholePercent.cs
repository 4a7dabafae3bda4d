using System.Globalization;

namespace KnowledgeBase.Web;

/// <summary>Parts of texts in whole percents, rounded down: only what is the same is all the same.</summary>
internal static class WholePercent
{
    public static string Of(double share) => $"{NumberOf(share).ToString(CultureInfo.InvariantCulture)}%";

    public static int NumberOf(double share) => (int)Math.Floor(share * 100);
}
