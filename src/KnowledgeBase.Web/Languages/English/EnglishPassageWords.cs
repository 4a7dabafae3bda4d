using KnowledgeBase.Content.Bodies;

namespace KnowledgeBase.Web.Languages.English;

/// <inheritdoc/>
internal sealed class EnglishPassageWords : IPassageWords
{
    public string Address(int number) => $"Paragraph {number}, permanent address";

    public string AddressCopied => "The address of the paragraph is copied.";

    public string AddressNotCopied => "Copying failed. The address of the paragraph:";

    public Sentence Note(string history) =>
        $"The number beside a paragraph leads to its permanent address, where it can be cited too. If you look for a paragraph that is not here, see {Sentence.Link(history, "the history of the entry")}.";

    public Sentence Gone(string address) => $"The paragraph that you want to cite is no longer in the entry. {Sentence.Link(address, "See what became of it")}.";

    public string Heading(PassageOutcome outcome) => outcome switch
    {
        PassageOutcome.Reworded => "This paragraph has other words now",
        PassageOutcome.Removed => "This paragraph is no longer in the entry",
        _ => "The entry has no such paragraph",
    };

    public string Explanation(PassageOutcome outcome) => outcome switch
    {
        PassageOutcome.Reworded => "The address led to earlier words. Below is what has changed in them.",
        PassageOutcome.Removed => "It was removed, and none of the present paragraphs is like it. Its last words were:",
        _ => "The history of the entry knows no paragraph of this address. Compare it with the citation: after the last slash it has “p-” and eight characters.",
    };

    public string NotAmongNewest(int versions) =>
        $"The {versions} newest versions of the entry have no paragraph of this address; older ones were not looked through, but can be read in its history.";

    public string NothingKnown => "What became of it is not known.";

    public string Now(int number) => $"Paragraph {number} as it is now";

    public string Then(string version) => $"The earlier words: {version}";

    public string CiteThen => "Cite the earlier words";

    public string WholeDifference => "What else has changed in the entry";
}
