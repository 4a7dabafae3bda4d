namespace KnowledgeBase.Web.Languages.English;

/// <inheritdoc/>
internal sealed class EnglishMentionWords : IMentionWords
{
    public string Heading => "The entry you name";

    public string Cite => "Cite this paragraph";

    public Sentence NamedBy(string query) => $"The entry named by “{Sentence.Content(query)}”";

    public string WithTheWords(int count, bool areAll) =>
        $"{Wording.English.Entries.Count(count)} with {(areAll ? "the words" : "some of the words")} of the query";

    public Sentence Removed(string history) => $"This entry has been removed. What it said is in {Sentence.Link(history, "its history")}.";

    public Sentence EarlierVersion(string version, string digits, string entry) =>
        $"You name {Sentence.Link(version, $"version {digits}")}. The entry has changed since: {Sentence.Link(entry, "see it as it is now")}.";

    public Sentence NoPassage(int number, int count) =>
        $"This entry has no paragraph {number}. It has {EnglishCount.Of(count, "paragraph", "paragraphs")}.";

    public Sentence PassageChanged(string address) =>
        $"This entry no longer has a paragraph of that address. {Sentence.Link(address, "See whether its words were changed or it was removed")}.";
}
