using KnowledgeBase.Search.Facets;

namespace KnowledgeBase.Web.Languages;

/// <summary>What the interface for programs says to people: on its page, in its description and in its problems.</summary>
public interface IApiWords
{
    string Heading { get; }

    string About { get; }

    /// <param name="perMinute">Requests of one address in a minute; 0 for any number.</param>
    string Rules(int perMinute);

    string DescriptionLink { get; }

    string Operations { get; }

    string Try { get; }

    string SampleAnswer { get; }

    /// <summary>What is said of a parameter that is a part of the path.</summary>
    string InPath { get; }

    /// <summary>What is said of a parameter that there is no answer without.</summary>
    string Required { get; }

    /// <summary>What is said of a parameter that may be given several times.</summary>
    string Repeats { get; }

    /// <summary>What is said of a whole number that may be as large as one likes.</summary>
    string From(int least);

    string Search { get; }

    string Entry { get; }

    string Citations { get; }

    string FilterValues { get; }

    string Terms { get; }

    string Completions { get; }

    string Versions { get; }

    string Version { get; }

    string VersionDifference { get; }

    string Basket { get; }

    string Quotations { get; }

    /// <summary>What the operation does that finds support for a draft.</summary>
    string Evidence { get; }

    string VersionDigits { get; }

    string VersionBefore { get; }

    string VersionAfter { get; }

    string BasketText { get; }

    /// <summary>What can be sent where a document is read.</summary>
    string DocumentBody { get; }

    /// <summary>What is said of what is sent, beside the parameters.</summary>
    string Body { get; }

    /// <summary>Stands before a text to try an operation with.</summary>
    /// <param name="mediaType">How to send it.</param>
    string Send(string mediaType);

    /// <summary>What to do where nothing came that can be read.</summary>
    string NothingSent { get; }

    /// <param name="address">Where an entry's versions are listed.</param>
    string KnownVersions(string address);

    string VersionCitations { get; }

    /// <summary>The operation that tells what became of a passage.</summary>
    string PassageFate { get; }

    /// <summary>The anchor of that passage, which need not be there any more.</summary>
    string PassageAnchor { get; }

    string Query { get; }

    string Filter(Facet facet);

    string Mode { get; }

    string WithoutSynonym { get; }

    string WithoutFamily { get; }

    /// <summary>The state of the content in which a search is asked.</summary>
    string ContentState { get; }

    string SearchCitations { get; }

    /// <summary>The operation that tells what has changed in the hits of a search.</summary>
    string SearchChanges { get; }

    /// <summary>The state of the content that the present one is compared with.</summary>
    string ComparedState { get; }

    string Sort { get; }

    string PageNumber { get; }

    string PageSize { get; }

    string EntryId { get; }

    string Passage { get; }

    /// <summary>The words that are quoted from a passage.</summary>
    string QuotedWords { get; }

    string FilterCode { get; }

    string ValueWords { get; }

    string ValueOrder { get; }

    string TermList { get; }

    string Typed { get; }

    /// <summary>What an answer of this status is.</summary>
    string Status(int status);

    /// <summary>What to do about a failure of this status.</summary>
    string Mend(int status);

    string TooMany(int perMinute, int seconds);

    /// <param name="name">The parameter given.</param>
    /// <param name="known">Those that there are, joined by commas.</param>
    string UnknownParameter(string name, string known);

    /// <summary>For an operation that has no parameters at all.</summary>
    string NoParameters(string name);

    string GivenTwice(string name);

    /// <param name="name">The parameter that there is no answer without.</param>
    /// <param name="description">What it does.</param>
    string MissingParameter(string name, string description);

    /// <summary>That words were to be quoted, and not said of which passage.</summary>
    /// <param name="name">The parameter that quotes.</param>
    /// <param name="passage">The parameter that names a passage.</param>
    /// <param name="address">Where the passages are.</param>
    string QuotedFromNowhere(string name, string passage, string address);

    /// <summary>That the words which were to be quoted do not stand in the passage.</summary>
    /// <param name="name">The parameter that quotes.</param>
    /// <param name="number">The passage's number.</param>
    /// <param name="address">Where its text is.</param>
    string OtherWords(string name, int number, string address);

    /// <param name="name">The parameter.</param>
    /// <param name="value">What was given.</param>
    /// <param name="values">Those that it may be, joined by commas.</param>
    string NotAValue(string name, string value, string values);

    /// <param name="name">The filter.</param>
    /// <param name="value">What was given.</param>
    /// <param name="address">Where its values are listed.</param>
    string NotInContent(string name, string value, string address);

    /// <param name="name">The parameter.</param>
    /// <param name="fault">What is wrong with it, in a sentence.</param>
    string Misread(string name, string fault);

    string NotADate(string name, string value);

    string NotANumber(string name, string value, int least, int most);
}
