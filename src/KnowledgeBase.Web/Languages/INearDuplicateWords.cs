namespace KnowledgeBase.Web.Languages;

/// <summary>Entries that say nearly the same, and the comparison of any two.</summary>
public interface INearDuplicateWords
{
    string Heading { get; }

    string Lead { get; }

    string None { get; }

    /// <summary>When two entries stand together.</summary>
    /// <param name="resemblance">The least part of all pairs of words that both have.</param>
    /// <param name="containment">The least part of the shorter text's pairs.</param>
    string Rule(string resemblance, string containment);

    string Families(int count);

    string Resemblance(string share);

    string Compare { get; }

    /// <summary>How many entries are nearly the same as a hit.</summary>
    string Similar(int count);

    /// <summary>That the list holds the family of one entry alone, or that it has none.</summary>
    /// <param name="title">The entry's title.</param>
    /// <param name="address">The entry's address.</param>
    /// <param name="all">The address of the whole list.</param>
    /// <param name="hasFamily">Whether it has a family.</param>
    Sentence OnlyOf(string title, string address, string all, bool hasFamily);

    /// <summary>That a file holds the family of one entry alone.</summary>
    string ScopeOf(string signature);

    /// <summary>How many others say the same as an entry, and whether all of them are of other networks.</summary>
    string Others(int count, bool areInOtherNetworks);

    /// <summary>The title of a comparison.</summary>
    string ComparisonOf(string first, string second);

    string ComparisonHeading { get; }

    /// <summary>How much of two texts is the same.</summary>
    string Measure(string resemblance, string containment);

    string Facts { get; }

    /// <summary>What follows <see cref="Facts"/> when some are the same in both.</summary>
    /// <param name="facts">Their names.</param>
    string SameFacts(string facts);

    string NoValue { get; }

    string Text { get; }

    /// <summary>What stands before the ways to lay the texts out.</summary>
    string Layout { get; }

    string Inline { get; }

    string SideBySide { get; }

    /// <summary>What only one of the texts has.</summary>
    /// <param name="name">The identifier of that entry, or the name of that version.</param>
    /// <param name="isContent">Whether the name is of the content.</param>
    Sentence OnlyIn(string name, bool isContent);

    string InBoth { get; }
}
