using KnowledgeBase.Content.Entries;
using KnowledgeBase.Web.Live;
using KnowledgeBase.Web.Maps;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace KnowledgeBase.Web.Pages;

/// <summary>Where the participants are: on the map, in a list, and by voivodeship.</summary>
public sealed class MapModel(LiveSearch search) : PageModel
{
    public const string EditionKey = "edycja";

    public ParticipantsMap Map { get; private set; } = null!;

    public IReadOnlyList<VoivodeshipTile> Tiles { get; private set; } = [];

    public IReadOnlyList<ProgrammeEdition> Editions { get; private set; } = [];

    /// <summary>The edition whose participants are shown; null for all.</summary>
    public ProgrammeEdition? Edition { get; private set; }

    public void OnGet()
    {
        var engine = search.Engine;
        Editions = [.. engine.Library.OfKind<ProgrammeEdition>().Where(edition => !edition.IsExample).OrderBy(edition => edition.FirstYear)];
        Edition = Editions.FirstOrDefault(edition => edition.Id == Request.Query[EditionKey].ToString());
        Map = new ParticipantsMap(engine.Library, Edition?.Id);
        Tiles = VoivodeshipTile.All(engine);
    }

    public static string AddressOf(ProgrammeEdition? edition) => edition is null ? Routes.Map : $"{Routes.Map}?{EditionKey}={edition.Id}";
}
