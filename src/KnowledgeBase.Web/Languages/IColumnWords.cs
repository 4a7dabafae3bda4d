namespace KnowledgeBase.Web.Languages;

/// <summary>The headings of columns, the same in tables on screen and in every file.</summary>
public interface IColumnWords
{
    string Title { get; }

    string Kind { get; }

    string Date { get; }

    string Network { get; }

    string Edition { get; }

    string Participants { get; }

    string Addressees { get; }

    string Instruments { get; }

    string Topics { get; }

    string Status { get; }

    string Plan { get; }

    string Acts { get; }

    string PolicyDocuments { get; }

    string Summary { get; }

    string Withdrawal { get; }

    string Identifier { get; }

    string Address { get; }

    string Material { get; }

    string Name { get; }

    string Abbreviation { get; }

    /// <summary>Where an act was officially published.</summary>
    string Publication { get; }

    string Broader { get; }

    /// <summary>Number of entries.</summary>
    string Entries { get; }

    string Description { get; }

    string Note { get; }

    /// <summary>How many of the entries are sample material.</summary>
    string Examples { get; }

    /// <summary>Level in a hierarchy.</summary>
    string Level { get; }

    /// <summary>Whether the search is restricted to the value.</summary>
    string Chosen { get; }

    /// <summary>The group of entries that say nearly the same.</summary>
    string Family { get; }

    /// <summary>The entry that says most nearly the same.</summary>
    string Nearest { get; }

    /// <summary>Pairs of words in common, of all pairs, in percent.</summary>
    string Resemblance { get; }

    /// <summary>Pairs of words in common, of those of the shorter text, in percent.</summary>
    string Containment { get; }

    /// <summary>The address at which two entries stand beside each other.</summary>
    string Comparison { get; }
}
