using KnowledgeBase.Content.Entries;
using KnowledgeBase.Search;
using KnowledgeBase.Search.Facets;
using KnowledgeBase.Search.Matrices;
using KnowledgeBase.Web.Matrices;
using KnowledgeBase.Web.Searching;

namespace KnowledgeBase.Web.Maps;

/// <summary>One voivodeship in a grid that stands for the map: how many participants and entries it has.</summary>
public sealed record VoivodeshipTile(string Name, string Short, int Row, int Column, int Participants, int Entries, int Heat)
{
    /// <summary>
    /// Where each stands: neighbours lie as on the map, west to east and north to south. The abbreviations are those of
    /// ISO 3166-2:PL before 2018, when it changed to numbers.
    /// </summary>
    private static readonly (string Name, string Short, int Row, int Column)[] Grid =
    [
        ("zachodniopomorskie", "ZP", 1, 1), ("pomorskie", "PM", 1, 2), ("warmińsko-mazurskie", "WN", 1, 4), ("podlaskie", "PD", 1, 5),
        ("lubuskie", "LB", 2, 1), ("wielkopolskie", "WP", 2, 2), ("kujawsko-pomorskie", "KP", 2, 3), ("mazowieckie", "MZ", 2, 4),
        ("dolnośląskie", "DS", 3, 1), ("opolskie", "OP", 3, 2), ("łódzkie", "LD", 3, 3), ("świętokrzyskie", "SK", 3, 4), ("lubelskie", "LU", 3, 5),
        ("śląskie", "SL", 4, 3), ("małopolskie", "MA", 4, 4), ("podkarpackie", "PK", 4, 5),
    ];

    /// <summary>The name with a place where it may be broken: the longest is one word.</summary>
    public string BreakableName => Name.Replace("zachodnio", "zachodnio\u00AD", StringComparison.Ordinal);

    public string Address => SearchState.Empty.With(Facet.Voivodeship, Name).Address();

    /// <summary>The sixteen in reading order.</summary>
    public static IReadOnlyList<VoivodeshipTile> All(SearchEngine engine)
    {
        ArgumentNullException.ThrowIfNull(engine);
        var entries = CountsOf(engine, new SearchRequest());
        var participants = CountsOf(engine, SearchState.Empty.With(Facet.Kind, EntryKind.Participant.Code()).ToRequest());
        var heat = new HeatScale(participants.Values.DefaultIfEmpty(0).Max());
        return [.. Grid.Select(tile => new VoivodeshipTile(
            tile.Name,
            tile.Short,
            tile.Row,
            tile.Column,
            participants.GetValueOrDefault(tile.Name),
            entries.GetValueOrDefault(tile.Name),
            heat.ClassOf(participants.GetValueOrDefault(tile.Name))))];
    }

    private static Dictionary<string, int> CountsOf(SearchEngine engine, SearchRequest search) =>
        engine.Count(new MatrixRequest { Rows = Facet.Voivodeship, Search = search }).Rows
            .Where(row => !row.IsAbsence)
            .ToDictionary(row => row.Id, row => row.Count, StringComparer.Ordinal);
}
