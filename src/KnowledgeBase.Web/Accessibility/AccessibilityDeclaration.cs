namespace KnowledgeBase.Web.Accessibility;

/// <summary>The declaration as its settings make it: what they give, and what is still missing.</summary>
public sealed class AccessibilityDeclaration
{
    private const string Full = "full";

    public AccessibilityDeclaration(DeclarationOptions given)
    {
        ArgumentNullException.ThrowIfNull(given);
        Given = given;
        Missing = [.. Needed(given).Where(setting => !setting.IsGiven).Select(setting => setting.Name)];
        Gaps = [.. Grounds(given).Where(ground => ground.Sentences.Count > 0)];
        Status = given.Status is { } status ? DeclarationTexts.Statuses.GetValueOrDefault(status) : null;
    }

    public DeclarationOptions Given { get; }

    /// <summary>Names of the settings that the declaration needs and has not got.</summary>
    public IReadOnlyList<string> Missing { get; }

    /// <summary>Whether something is missing that the law asks for.</summary>
    public bool IsDraft => Missing.Count > 0;

    /// <summary>The sentence on conformance; null when it is not given.</summary>
    public string? Status { get; }

    /// <summary>Where the finished declaration is, for the head of every page; null when it is a draft.</summary>
    public string? Address => IsDraft ? null : new Uri(new Uri(Given.Address!), Routes.Declaration).ToString();

    /// <summary>What is not accessible, by the ground for it: only the grounds there are.</summary>
    public IReadOnlyList<(string Heading, string Id, IReadOnlyList<string> Sentences)> Gaps { get; }

    private static IEnumerable<(string Name, bool IsGiven)> Needed(DeclarationOptions given)
    {
        yield return Text(nameof(given.Entity), given.Entity);
        yield return Text(nameof(given.Address), given.Address);
        yield return Text(nameof(given.Published), given.Published);
        yield return Text(nameof(given.Updated), given.Updated);
        yield return Text(nameof(given.Status), given.Status);
        // Who declares less than full conformance must say what does not conform.
        if (given.Status is { } status && status != Full)
            yield return (nameof(given.Inaccessible), Grounds(given).Any(ground => ground.Sentences.Count > 0));

        yield return Text(nameof(given.Prepared), given.Prepared);
        yield return Text(nameof(given.Basis), given.Basis);
        yield return Text(nameof(given.Contact), given.Contact);
        yield return Text(nameof(given.Email), given.Email);
        yield return Text(nameof(given.Phone), given.Phone);
        yield return Text(nameof(given.Complaints), given.Complaints);
        yield return Text(nameof(given.Apps), given.Apps);
        yield return (nameof(given.Architecture), given.Architecture.Count > 0);
        yield return (nameof(given.Communication), given.Communication.Count > 0);
    }

    private static (string Name, bool IsGiven) Text(string name, string? value) => (name, value is not null);

    private static IEnumerable<(string Heading, string Id, IReadOnlyList<string> Sentences)> Grounds(DeclarationOptions given) =>
    [
        ("Niezgodności", "niezgodnosci", given.Inaccessible),
        ("Nadmierne koszty", "a11y-ocena", given.Burden),
        ("Treści nieobjęte przepisami", "wylaczenia", given.Exempt),
    ];
}
