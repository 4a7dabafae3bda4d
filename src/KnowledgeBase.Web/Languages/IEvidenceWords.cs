namespace KnowledgeBase.Web.Languages;

/// <summary>What the page says that finds support for a draft.</summary>
public interface IEvidenceWords
{
    string Heading { get; }

    string Lead { get; }

    string Paste { get; }

    /// <summary>How much of a document is answered.</summary>
    /// <param name="paragraphs">How many paragraphs are answered at most.</param>
    string Limit(int paragraphs);

    string Find { get; }

    /// <summary>Offers the page to who typed a paragraph where words are looked for.</summary>
    string Offer { get; }

    /// <summary>Leads to the page from others, with what it is for.</summary>
    string OfferNote { get; }

    /// <summary>What to do where neither text nor file came.</summary>
    string Nothing { get; }

    /// <summary>What to do where others are being served.</summary>
    string Busy { get; }

    /// <summary>For how many of the paragraphs anything was found.</summary>
    string Counts(int paragraphs, int supported);

    /// <summary>What to do where no paragraph is long enough.</summary>
    string NoParagraphs { get; }

    /// <summary>What to do about paragraphs that were not answered.</summary>
    string LeftOut(int paragraphs);

    /// <summary>Nothing is near enough to the paragraph.</summary>
    string None { get; }

    /// <summary>How much of the paragraph's telling words the entry has.</summary>
    string Covers(int percent);

    /// <summary>How that is counted.</summary>
    string CoversNote { get; }

    /// <summary>Acts, documents and institutions that both name.</summary>
    Sentence SameNames(string names);

    Sentence SameTopics(string topics);

    Sentence SameWords(string words);

    string OtherStyles { get; }
}
