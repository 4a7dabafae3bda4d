namespace KnowledgeBase.Web.Languages;

/// <summary>The map of participants.</summary>
public interface IMapWords
{
    string Heading { get; }

    /// <summary>How many there are, and where they are listed.</summary>
    /// <param name="total">Number of participants.</param>
    /// <param name="edition">Title of the edition they took part in; null for any.</param>
    /// <param name="list">Address of the list.</param>
    Sentence Lead(int total, string? edition, string list);

    /// <summary>The name of the choice of editions.</summary>
    string Editions { get; }

    string AllEditions { get; }

    /// <summary>The title of the drawing.</summary>
    string Drawing { get; }

    /// <summary>What the drawing shows.</summary>
    string Places(int count);

    string City { get; }

    /// <summary>A participant whose point is another place.</summary>
    string StandIn { get; }

    /// <summary>A point of several participants.</summary>
    string Several { get; }

    /// <summary>How the map was drawn.</summary>
    string Projection { get; }

    string Voivodeships { get; }

    /// <summary>How to read the tiles.</summary>
    string Tiles { get; }

    /// <summary>What stands before a number of participants for those who hear it.</summary>
    string ParticipantsBefore { get; }

    string Entries(int count);

    string OnMap { get; }

    string WithoutPlace { get; }

    /// <summary>What the point of a participant marks instead.</summary>
    Sentence PointOf(string place);
}
