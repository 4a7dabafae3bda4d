namespace KnowledgeBase.Web.Languages.English;

/// <inheritdoc/>
internal sealed class EnglishEvidenceWords : IEvidenceWords
{
    public string Heading => "What cities propose on this";

    public string Lead => "Paste a paragraph of a draft strategy, act or impact assessment. You find the recommendations and MIDs on the same subject, the paragraphs that speak of it, and a finished note for each. The knowledge base is in Polish, and so must the paragraph be.";

    public string Paste => "One or more paragraphs";

    public string Find => "Find proposals of cities";

    public string Offer => "Find proposals that support this paragraph";

    public string OfferNote => "for a whole paragraph of a draft, with a finished note";

    public string Nothing => "Paste a paragraph or choose a file, then press “Find proposals of cities”.";

    public string Busy => "The server is reading other documents. Try again in a moment.";

    public string NoParagraphs => "The text has no paragraph that tells what it is about. Paste at least one whole sentence; for single words use the search.";

    public string None => "No proposals on this were found.";

    public string CoversNote => "The percentage says what part of the telling words of the paragraph the whole entry has, in any inflection; words that are rarer in the knowledge base count more. Whether a proposal does support your text, decide by reading the paragraph.";

    public string OtherStyles => "Other styles and files";

    public string Limit(int paragraphs) => $"Up to {paragraphs} paragraphs are answered.";

    public string Counts(int paragraphs, int supported) =>
        $"{EnglishCount.Of(paragraphs, "paragraph", "paragraphs")}, proposals were found for {supported}.";

    public string LeftOut(int paragraphs) =>
        $"The text is longer: {EnglishCount.Of(paragraphs, "further paragraph has", "further paragraphs have")} no answer. Paste them separately.";

    public string Covers(int percent) => $"has {percent}% of the telling words of the paragraph";

    public Sentence SameNames(string names) => $"both are about: {Sentence.Content(names)}";

    public Sentence SameTopics(string topics) => $"the same topic: {Sentence.Content(topics)}";

    public Sentence SameWords(string words) => $"words in common: {Sentence.Content(words)}";
}
