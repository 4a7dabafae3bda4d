using KnowledgeBase.Citing.Baskets;

namespace KnowledgeBase.Web.Languages;

/// <summary>The basket, and the links that put things into it.</summary>
public interface IBasketWords
{
    string Heading { get; }

    /// <summary>What a basket is, for who has none yet.</summary>
    string Lead { get; }

    /// <summary>How a basket comes to hold something.</summary>
    IReadOnlyList<string> HowTo { get; }

    string Add { get; }

    string AddSearch { get; }

    string AddPassage(int number);

    string InBasket { get; }

    /// <summary>What is said above a basket that holds sample material.</summary>
    string HoldsExamples { get; }

    string Title { get; }

    string Save { get; }

    string Items(int count);

    string Note { get; }

    string MoveUp { get; }

    string MoveDown { get; }

    string Remove { get; }

    string Share { get; }

    string ShareHint { get; }

    string Address { get; }

    string Copy { get; }

    string Copied { get; }

    string NotCopied { get; }

    string Export { get; }

    string ExportHint { get; }

    string Find { get; }

    string FindLabel { get; }

    string FindSubmit { get; }

    Sentence Found(string query, int total, int shown);

    string Paste { get; }

    string PasteHint { get; }

    string PasteSubmit { get; }

    string Clear { get; }

    string ClearHint { get; }

    /// <summary>The kind of a search among those of entries.</summary>
    string SearchKind { get; }

    string UnknownKind { get; }

    string Passage(int number);

    /// <summary>A search in words.</summary>
    /// <param name="query">The words searched; empty for none.</param>
    /// <param name="filters">The filters with their names.</param>
    /// <param name="total">How many entries it finds now.</param>
    string SearchTitle(string query, IReadOnlyList<string> filters, int total);

    /// <summary>What of an address could not be read, or not be kept.</summary>
    string Remark(BasketRemarkKind kind, string detail);

    string Unread(string address);

    /// <summary>What is said when something was put into the basket.</summary>
    string Added(int count);

    string AlreadyThere(int count);

    /// <summary>What is said when nothing more finds room.</summary>
    string NotAdded { get; }

    string NotRemembered { get; }

    string ShowRemembered { get; }

    string Remember { get; }

    string Unsaved { get; }

    /// <summary>The link to the difference between an entry as it was collected and as it is.</summary>
    string WhatChanged { get; }

    /// <summary>The link to what became of a passage that is gone.</summary>
    string WhatBecame { get; }

    /// <summary>The link to the versions of an entry that is gone.</summary>
    string WhatItWas { get; }

    /// <summary>The names of columns in tables.</summary>
    string Column(string code);
}
