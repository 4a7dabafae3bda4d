using KnowledgeBase.Content.Rules;

namespace KnowledgeBase.Web.Languages;

/// <summary>What synonyms add to a query.</summary>
public interface IExpansionWords
{
    string Heading { get; }

    string Also { get; }

    string Without { get; }

    /// <summary>What a link does that switches an addition on again.</summary>
    string SwitchOn { get; }

    /// <summary>What a link does that switches an addition off.</summary>
    string SwitchOff { get; }

    /// <summary>Why it was added.</summary>
    /// <param name="kind">The kind of rule.</param>
    /// <param name="words">The words of the query that brought it.</param>
    string Reason(SynonymKind kind, string words);

    string Hits(int hits);
}
