using System.Globalization;
using KnowledgeBase.Search;
using KnowledgeBase.Search.Dates;
using KnowledgeBase.Search.Facets;
using KnowledgeBase.Web.FacetValues;
using KnowledgeBase.Web.Languages;
using KnowledgeBase.Web.Searching;

namespace KnowledgeBase.Web.Dates;

/// <summary>The filter of dates as the result page shows it: a bar for each year, and a form for a range.</summary>
public sealed class DatePanel
{
    /// <summary>Thinner bars could not be told apart; earlier years are on the page of all of them.</summary>
    private const int MostBars = 40;

    /// <summary>Two or three years over the whole width would look like a block, not like a chart.</summary>
    private const int LeastRooms = 6;

    private readonly SearchState _state;
    private readonly IReadOnlyList<DateRange> _chosen;

    private DatePanel(SearchState state, FacetCounts counts)
    {
        _state = state;
        _chosen = [.. state.Filters.Where(filter => filter.Facet == Facet.Year).Select(filter => DateRange.TryRead(filter.Value)).OfType<DateRange>()];
        Bars = BarsOf(counts.Values.Where(value => value.Count > 0).Select(value => (Year: YearOf(value.Id), value.Count)).Where(value => value.Year > 0).ToDictionary());
        AllAddress = new FacetPageState(state, Facet.Year).Address();
        (First, Last) = Typed(state.Bounds);
    }

    /// <summary>A bar for each year from the first to the last, those without an entry included.</summary>
    public IReadOnlyList<YearBar> Bars { get; }

    /// <summary>The bars in words.</summary>
    public string Description => Wording.Current.DateFilter.Chart(string.Join(", ", Bars.Select(bar => $"{bar.Label} – {bar.Count}")));

    /// <summary>What stands in the first box.</summary>
    public string First { get; }

    /// <summary>What stands in the second box.</summary>
    public string Last { get; }

    public bool IsFirstWrong => _state.Bounds.Unread.Contains(_state.Bounds.First);

    public bool IsLastWrong => _state.Bounds.Unread.Contains(_state.Bounds.Last);

    /// <summary>The page of all years.</summary>
    public string AllAddress { get; }

    /// <summary>What the form repeats without showing it: everything but the dates.</summary>
    public IEnumerable<(string Key, string Value)> Kept => _state.Without(Facet.Year).Parameters();

    /// <summary>The panel; null when all that was found is of one year or of none, and no dates are chosen.</summary>
    public static DatePanel? Of(SearchState state, SearchResponse response)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(response);
        return response.Facets.FirstOrDefault(facet => facet.Facet == Facet.Year) is { } counts
            && (counts.Values.Count > 1 || counts.Values.Any(value => value.IsChosen) || state.Bounds != DateBounds.None)
                ? new DatePanel(state, counts)
                : null;
    }

    private IReadOnlyList<YearBar> BarsOf(Dictionary<int, int> counts)
    {
        if (counts.Count == 0)
            return [];

        var last = counts.Keys.Max();
        var first = Math.Max(counts.Keys.Min(), last - MostBars + 1);
        var most = counts.Where(year => year.Key >= first).Max(year => year.Value);
        return [.. Enumerable.Range(first, last - first + 1).Select((year, place) =>
            new YearBar(year, counts.GetValueOrDefault(year), place, Math.Max(LeastRooms, last - first + 1), most, IsChosen(year), AddressOf(year)))];
    }

    private bool IsChosen(int year) => _chosen.Count == 0 || _chosen.Any(range => range.MeetsYear(year));

    // The bar that is the whole choice takes it back.
    private string AddressOf(int year)
    {
        var value = Id(year);
        var only = _state.WithOnly(Facet.Year, value);
        return (only.Filters.SequenceEqual(_state.Filters) ? _state.Without(Facet.Year) : only).Address();
    }

    // The boxes say what is in force, unless what was typed could not be read: that stays, to be mended.
    private (string First, string Last) Typed(DateBounds bounds) => (bounds.Unread.Any(), _chosen) switch
    {
        (true, _) => (bounds.First, bounds.Last),
        (_, [var range]) => ($"{range.First}", $"{range.Last}"),
        _ => ("", ""),
    };

    private static string Id(int year) => year.ToString("0000", CultureInfo.InvariantCulture);

    private static int YearOf(string id) => int.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : 0;
}
