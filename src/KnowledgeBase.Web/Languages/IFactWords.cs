using KnowledgeBase.Content.Entries;
using KnowledgeBase.Web.Entries;

namespace KnowledgeBase.Web.Languages;

/// <summary>The facts of an entry: their names, and the values that are the site's own words.</summary>
public interface IFactWords
{
    string Name(Fact fact);

    string Form(ParticipantForm form);

    /// <summary>What follows the name of an invented entry.</summary>
    string Invented { get; }

    /// <summary>What follows the name of the network that a participant was in, or of the edition; null when there is nothing to add.</summary>
    string? Participation(bool isNetworkKnown, ParticipantRole role, Confidence confidence);
}
