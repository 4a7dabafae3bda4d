using KnowledgeBase.Search.Texts;

namespace KnowledgeBase.Search.Ranking;

/// <summary>Every number that decides the order of hits, each with its reason.</summary>
internal static class RankingWeights
{
    /// <summary>
    /// How soon further occurrences of a word stop counting: the usual BM25 value. Fields multiply the occurrences, so one
    /// word in a title already counts as several in the text.
    /// </summary>
    public const double Saturation = 1.2;

    /// <summary>The spelling of the query itself.</summary>
    public const float ExactForm = 1f;

    /// <summary>The query has no Polish letters and the text has: as good as typed, but behind a text spelled like the query.</summary>
    public const float FoldedForm = 0.9f;

    /// <summary>Another inflected form: nearly as good, since Polish words stand in some other case most of the time.</summary>
    public const float Inflection = 0.8f;

    /// <summary>A dictionary word that differs by Polish letters from another the query spelled correctly (<c>sad</c> → <c>sądu</c>).</summary>
    public const float Respelling = 0.4f;

    /// <summary>
    /// Weight of two neighbouring query words that stand together in the text, in words of their own: enough to order
    /// entries that hold the same words, too little to outweigh a word that is missing.
    /// </summary>
    public const double Proximity = 0.5;

    /// <summary>Words further apart than this, beyond their distance in the query, count as unrelated: half a sentence.</summary>
    public const int ProximityReach = 8;

    /// <summary>How much an occurrence in the field is worth, in occurrences in the text.</summary>
    public static double OfField(TextField field) => field switch
    {
        TextField.Title => 5, // the title says what the entry is about
        TextField.Names => 5, // another title, by which people ask for the entry
        TextField.Summary => 2.5, // two sentences chosen to stand for the whole
        TextField.Headings => 2, // says what a section is about
        TextField.Labels => 1.5, // chosen by an editor, but shared by many entries
        _ => 1,
    };

    /// <summary>How far a long field is discounted, 0 (not at all) to 1 (in proportion): BM25's b.</summary>
    public static double LengthDiscount(TextField field) => field switch
    {
        TextField.Body => 0.75, // the usual BM25 value: long texts repeat themselves
        TextField.Labels or TextField.Names => 0, // more labels make each of them no less true
        _ => 0.3, // titles and summaries vary little, and a longer one is not vaguer
    };
}
