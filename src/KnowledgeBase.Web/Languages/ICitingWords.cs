using KnowledgeBase.Citing;

namespace KnowledgeBase.Web.Languages;

/// <summary>The part of an entry's page for those who cite it.</summary>
public interface ICitingWords
{
    string Heading { get; }

    string Example { get; }

    string Choice { get; }

    string WholeEntry { get; }

    string Passage(int number, string text);

    string Show { get; }

    /// <summary>The name of words in quotation marks, ready to be set in a text.</summary>
    string Quotation { get; }

    /// <summary>That words which were to be quoted do not stand in the passage.</summary>
    string OtherWords { get; }

    /// <summary>The link that quotes what was selected on the page.</summary>
    string QuoteSelection { get; }

    string Files { get; }

    string Copy { get; }

    string Copied { get; }

    string NotCopied { get; }

    /// <summary>The name of a style or file format.</summary>
    string Format(CitationFormat format);
}
