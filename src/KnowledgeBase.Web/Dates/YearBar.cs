using System.Globalization;
using KnowledgeBase.Web.Languages;

namespace KnowledgeBase.Web.Dates;

/// <summary>One bar of the chart of years: where it stands in parts of the width, so that it fits any screen, and how high it is in pixels.</summary>
/// <param name="year">The year.</param>
/// <param name="count">Number of entries.</param>
/// <param name="place">Its place among the bars, from 0.</param>
/// <param name="rooms">Number of bars that there is room for.</param>
/// <param name="most">The number of the highest bar.</param>
/// <param name="isChosen">Whether the filter lets entries of the year through; true without a filter.</param>
/// <param name="address">The search narrowed to the year.</param>
public sealed class YearBar(int year, int count, int place, int rooms, int most, bool isChosen, string address)
{
    /// <summary>Height of the highest bar.</summary>
    public const int Tallest = 48;

    /// <summary>Part of its room that a bar leaves free.</summary>
    private const double Gap = 0.2;

    /// <summary>A few entries beside thousands are still something.</summary>
    private const int Lowest = 2;

    public string Label { get; } = year.ToString(CultureInfo.InvariantCulture);

    public int Count { get; } = count;

    public bool IsChosen { get; } = isChosen;

    public string Address { get; } = address;

    public string Name => Wording.Current.DateFilter.Bar(Label, Count);

    /// <summary>Where the bar's room begins.</summary>
    public string Left { get; } = Percent(100.0 * place / rooms);

    /// <summary>Where its room ends.</summary>
    public string Right { get; } = Percent(100.0 * (place + 1) / rooms);

    /// <summary>The width of its room, all of which can be clicked.</summary>
    public string Room { get; } = Percent(100.0 / rooms);

    /// <summary>Where the bar begins.</summary>
    public string BarLeft { get; } = Percent(100.0 * (place + (Gap / 2)) / rooms);

    public string BarWidth { get; } = Percent(100.0 * (1 - Gap) / rooms);

    public int Height { get; } = count == 0 ? 0 : Math.Max(Lowest, (int)Math.Round((double)Tallest * count / most));

    public int Top => Tallest - Height;

    private static string Percent(double part) => part.ToString("0.###", CultureInfo.InvariantCulture) + "%";
}
