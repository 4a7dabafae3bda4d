using KnowledgeBase.Content.Rules;

namespace KnowledgeBase.Web.Languages.English;

/// <inheritdoc/>
internal sealed class EnglishExpansionWords : IExpansionWords
{
    public string Heading => "Synonyms and abbreviations";

    public string Also => "also:";

    public string Without => "without:";

    public string SwitchOn => "search for this again";

    public string SwitchOff => "do not search for this";

    public string Reason(SynonymKind kind, string words) => kind switch
    {
        SynonymKind.Abbreviation => $"an abbreviation and what it stands for; the query has “{words}”",
        SynonymKind.Equivalent => $"means the same as “{words}”",
        _ => $"also searched for with “{words}”",
    };

    public string Hits(int hits) => EnglishCount.Of(hits, "result contains it", "results contain it");
}
