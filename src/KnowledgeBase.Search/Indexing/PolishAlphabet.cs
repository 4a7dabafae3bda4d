using System.Globalization;

namespace KnowledgeBase.Search.Indexing;

/// <summary>Polish alphabetical order.</summary>
internal static class PolishAlphabet
{
    private static readonly CompareInfo Order = CultureInfo.GetCultureInfo("pl-PL").CompareInfo;

    public static IComparer<string> Comparer { get; } = Comparer<string>.Create((left, right) => Order.Compare(left, right));

    public static byte[] KeyOf(string text) => Order.GetSortKey(text).KeyData;
}
