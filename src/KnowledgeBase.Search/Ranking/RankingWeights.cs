using KnowledgeBase.Search.Matching;
using KnowledgeBase.Search.Texts;

namespace KnowledgeBase.Search.Ranking;

/// <summary>Every number that decides the order of hits, each with its reason.</summary>
/// <remarks>
/// They were chosen one at a time, on one half of the questions of a set of encyclopaedia articles and on the judged
/// queries over the content, and checked on the other half and on queries held back. <c>kb eval FOLDER --weight
/// NAME=VALUE</c> prints what another value would do: its nDCG@10, articles / content, stands with each weight, a dash
/// where the articles have no such field. With all as they are, and without the editors' rules, it is .954 / .804. One
/// judged query more or less is worth up to .006 on the content, so most values lie on a plateau, and what is chosen
/// there is the rounder or more cautious one.
/// </remarks>
public sealed partial record RankingWeights
{
    /// <summary>The weights that the product ranks with.</summary>
    public static RankingWeights Default { get; } = new();

    /// <summary>How soon further occurrences of a word stop counting: BM25's k1.</summary>
    /// <remarks>0.7: .954 / .803, but .965 instead of .966 and .818 instead of .820 on what was held back; 1.5: .950 / .802</remarks>
    public double Saturation { get; init; } = 1.0;

    /// <summary>The spelling of the query itself.</summary>
    public double Spelling { get; init; } = 1;

    /// <summary>The query has no Polish letters and the text has: as good as typed, but behind a text spelled like the query.</summary>
    /// <remarks>0: .954 / .804</remarks>
    public double Letters { get; init; } = 0.9;

    /// <summary>Another inflected form: nearly as good, since Polish words stand in some other case most of the time.</summary>
    /// <remarks>0.5: .952 / .801; 1: .951 / .804</remarks>
    public double Inflection { get; init; } = 0.75;

    /// <summary>A dictionary word that differs by Polish letters from another the query spelled correctly (<c>sad</c> → <c>sądu</c>).</summary>
    /// <remarks>0: .954 / .803; 0.8: .954 / .804</remarks>
    public double Respelling { get; init; } = 0.4;

    /// <summary>A word that the typed one, which occurs nowhere, is probably an error for.</summary>
    /// <remarks>0: .953 / .804; 1: .955 / .805</remarks>
    public double Correction { get; init; } = 0.5;

    /// <summary>What an abbreviation stands for, by a rule of the editors: the same thing, written otherwise.</summary>
    /// <remarks>With the rules the content has .819; 0: – / .819; 1: – / .819</remarks>
    public double Abbreviation { get; init; } = 0.7;

    /// <summary>Other words that mean the same by a rule of the editors, or something of the kind.</summary>
    /// <remarks>With the rules the content has .819; 0: – / .818; 0.5: – / .819, but .8197 instead of .8204 on what was held back</remarks>
    public double Synonym { get; init; } = 0.3;

    /// <summary>A word derived from the same root.</summary>
    /// <remarks>0: .952 / .799</remarks>
    public double Family { get; init; } = 0.15;

    /// <summary>How much of a needed word a relative of it makes up for when not all words need be there.</summary>
    /// <remarks>0: .953 / .798; 1: .954 / .809, but .805 instead of .820 on what was held back</remarks>
    public double FamilyShare { get; init; } = 0.3;

    /// <summary>Share of a question's words, weighted by rarity, that an answer must hold.</summary>
    /// <remarks>0: .953 / .807; 0.4: .946 / .791</remarks>
    public double QuestionShare { get; init; } = 0.2;

    /// <summary>Weight of two query words that stand together in the text, in words of their own.</summary>
    /// <remarks>0: .954 / .804; 0.5: .954 / .806</remarks>
    public double Proximity { get; init; } = 0.15;

    /// <summary>Words further apart than this, beyond their distance in the query, count as unrelated: half a sentence.</summary>
    /// <remarks>2: .954 / .804; 20: .954 / .804</remarks>
    public int ProximityReach { get; init; } = 8;

    /// <summary>Words of the query further apart than this are no pair.</summary>
    /// <remarks>2: .954 / .804</remarks>
    public int PairDistance { get; init; } = 1;

    /// <summary>Weight of the rarest words that stand together in one window of the text, in words of their own.</summary>
    /// <remarks>0: .950 / .803; 0.5: .956 / .801</remarks>
    public double Window { get; init; } = 0.25;

    /// <summary>Width of the window in words: two sentences.</summary>
    /// <remarks>12: .953 / .805; 50: .954 / .804</remarks>
    public int WindowWidth { get; init; } = 25;

    /// <summary>Weight of a title that is the query and nothing else: who pastes a title wants that entry first.</summary>
    /// <remarks>0: .954 / .805; 1: .952 / .802</remarks>
    public double WholeTitle { get; init; } = 0.5;

    /// <summary>The title says what the entry is about.</summary>
    /// <remarks>2: .953 / .804; 8: .953 / .802</remarks>
    public double Title { get; init; } = 5;

    /// <summary>Another title, by which people ask for the entry.</summary>
    /// <remarks>0: – / .797; 10: – / .802</remarks>
    public double Names { get; init; } = 5;

    /// <summary>Two sentences chosen to stand for the whole.</summary>
    /// <remarks>1: – / .803; 5: – / .803</remarks>
    public double Summary { get; init; } = 2.5;

    /// <summary>Says what a section is about.</summary>
    /// <remarks>0: – / .803; 4: – / .803</remarks>
    public double Headings { get; init; } = 2;

    /// <summary>Chosen by an editor, but shared by many entries.</summary>
    /// <remarks>0: – / .799; 3: – / .803</remarks>
    public double Labels { get; init; } = 1.5;

    /// <summary>Long texts repeat themselves: BM25's b for the text.</summary>
    /// <remarks>0.4: .955 / .806, but .964 instead of .966 on what was held back; 1: .951 / .803</remarks>
    public double BodyLength { get; init; } = 0.75;

    /// <summary>Titles and summaries vary little, and a longer one is not vaguer: b for them.</summary>
    /// <remarks>0: .953 / .802; 0.75: .953 / .804</remarks>
    public double ShortTextLength { get; init; } = 0.3;

    /// <summary>How much an occurrence in the field is worth, in occurrences in the text.</summary>
    internal double OfField(TextField field) => field switch
    {
        TextField.Title => Title,
        TextField.Names => Names,
        TextField.Summary => Summary,
        TextField.Headings => Headings,
        TextField.Labels => Labels,
        _ => 1,
    };

    /// <summary>How far a long field is discounted, 0 (not at all) to 1 (in proportion): BM25's b.</summary>
    internal double LengthDiscount(TextField field) => field switch
    {
        TextField.Body => BodyLength,
        TextField.Labels or TextField.Names => 0, // more labels make each of them no less true
        _ => ShortTextLength,
    };

    /// <summary>The weight of a match by each route.</summary>
    internal RouteWeights Routes() => new(new Dictionary<MatchRoute, float>
    {
        [MatchRoute.Spelling] = (float)Spelling,
        [MatchRoute.Letters] = (float)Letters,
        [MatchRoute.Inflection] = (float)Inflection,
        [MatchRoute.Prefix] = (float)Inflection, // a beginning is mostly typed for the sake of a word's forms
        [MatchRoute.Respelling] = (float)Respelling,
        [MatchRoute.Correction] = (float)Correction,
        [MatchRoute.Abbreviation] = (float)Abbreviation,
        [MatchRoute.Synonym] = (float)Synonym,
        [MatchRoute.Family] = (float)Family,
    });
}
