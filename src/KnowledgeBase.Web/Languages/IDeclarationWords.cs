using KnowledgeBase.Web.Accessibility;

namespace KnowledgeBase.Web.Languages;

/// <summary>The accessibility declaration, whose form Polish law gives.</summary>
public interface IDeclarationWords
{
    string Heading { get; }

    /// <summary>That this is a translation; null where it is the declaration itself.</summary>
    /// <param name="original">Address of the declaration itself.</param>
    Sentence? Translation(string original);

    /// <summary>That it is not complete.</summary>
    /// <param name="missing">Names of the settings that are missing.</param>
    Sentence Draft(string missing);

    /// <summary>What each setting that must be given is called on the page.</summary>
    string Setting(DeclarationSetting setting);

    string NotGiven { get; }

    /// <summary>The publisher whose name is not given.</summary>
    string Publisher { get; }

    /// <summary>What follows the publisher's name.</summary>
    string Commits { get; }

    /// <summary>What follows <see cref="Commits"/>, and is marked for programs.</summary>
    string Scope { get; }

    /// <summary>What follows <see cref="Scope"/>, and stands before the name of the site.</summary>
    string Applies { get; }

    /// <summary>What follows the name of a site whose address is not given.</summary>
    string NoAddress { get; }

    string Published { get; }

    string Updated { get; }

    /// <summary>A date as the declaration writes it.</summary>
    string Day(string date);

    string State { get; }

    string Status(Conformance status);

    string NoStatus { get; }

    string Gaps { get; }

    string Ground(DeclarationGround ground);

    string Preparation { get; }

    string Prepared { get; }

    string Reviewed { get; }

    /// <summary>What it was drawn up from.</summary>
    /// <param name="basis">In the publisher's words; null when it is not given.</param>
    Sentence Basis(string? basis);

    string Aids { get; }

    IReadOnlyList<string> AidList { get; }

    string Shortcuts { get; }

    string ShortcutsText { get; }

    string Feedback { get; }

    /// <summary>What stands before who answers for accessibility.</summary>
    string Contact { get; }

    string Email { get; }

    string Phone { get; }

    string Requests { get; }

    /// <summary>What one may ask for.</summary>
    string RequestsText { get; }

    /// <summary>What a request must say.</summary>
    IReadOnlyList<string> RequestParts { get; }

    /// <summary>By when it is answered.</summary>
    string Deadline { get; }

    /// <summary>What stands before where complaints are sent.</summary>
    string Complaints { get; }

    /// <summary>Who helps when nothing else does.</summary>
    /// <param name="address">Address of the ombudsman.</param>
    Sentence Ombudsman(string address);

    string Other { get; }

    string Apps { get; }

    string Architecture { get; }

    string Communication { get; }
}
