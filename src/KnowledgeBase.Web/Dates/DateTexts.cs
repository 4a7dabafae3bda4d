using KnowledgeBase.Search.Dates;
using KnowledgeBase.Search.Facets;
using KnowledgeBase.Web.Languages;
using KnowledgeBase.Web.Searching;

namespace KnowledgeBase.Web.Dates;

/// <summary>Everything that the filter of dates says.</summary>
public static class DateTexts
{
    public const string Heading = "Data";
    public const string Hint = "Rok albo rok i miesiąc, np. 2023 lub 2023-06.";
    public const string Submit = "Zawęź";

    /// <summary>What of the dates asked for was understood otherwise, or not at all.</summary>
    public static IEnumerable<string> Remarks(SearchState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        foreach (var text in state.Bounds.Unread)
            yield return $"„{text}” nie jest datą. Wpisz rok albo rok i miesiąc, np. 2023 lub 2023-06. Tę granicę pominięto.";

        if (state.Bounds.AreReversed)
            yield return $"Początek ({state.Bounds.First}) jest po końcu ({state.Bounds.Last}), więc zamieniono je miejscami.";

        foreach (var (_, value) in state.Filters.Where(filter => filter.Facet == Facet.Year && IsNoDate(filter.Value)))
            yield return $"„{value}” nie jest datą. Pasuje rok, np. 2023, miesiąc, np. 2023-06, albo zakres, np. 2021..2023.";
    }

    /// <summary>What a bar is called: its years and how many entries it stands for.</summary>
    public static string Bar(string label, int count) => $"{label}: {Wording.Current.Entries.Count(count)}";

    /// <summary>The whole chart in words.</summary>
    public static string Chart(IEnumerable<YearBar> bars) => $"Wykres słupkowy według lat. {string.Join(", ", bars.Select(bar => $"{bar.Label} – {bar.Count}"))}.";

    private static bool IsNoDate(string value) => value != Absence.Value && DateRange.TryRead(value) is null;
}
