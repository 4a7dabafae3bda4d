namespace KnowledgeBase.Web.Accessibility;

/// <summary>The declaration as its settings make it: what they give, and what is still missing.</summary>
public sealed class AccessibilityDeclaration
{
    public AccessibilityDeclaration(DeclarationOptions given)
    {
        ArgumentNullException.ThrowIfNull(given);
        Given = given;
        Missing = [.. Needed(given).Where(setting => !setting.IsGiven).Select(setting => setting.Name)];
        Gaps = [.. Grounds(given).Where(ground => ground.Sentences.Count > 0)];
        Status = ConformanceCodes.Read(given.Status);
    }

    public DeclarationOptions Given { get; }

    /// <summary>The settings that the declaration needs and has not got.</summary>
    public IReadOnlyList<DeclarationSetting> Missing { get; }

    /// <summary>Whether something is missing that the law asks for.</summary>
    public bool IsDraft => Missing.Count > 0;

    /// <summary>How far the site conforms; null when it is not given.</summary>
    public Conformance? Status { get; }

    /// <summary>Where the finished declaration is, for the head of every page; null when it is a draft.</summary>
    public string? Address => IsDraft ? null : new Uri(new Uri(Given.Address!), Routes.Declaration).ToString();

    /// <summary>What is not accessible, by the ground for it: only the grounds there are.</summary>
    public IReadOnlyList<DeclarationGap> Gaps { get; }

    private static IEnumerable<(DeclarationSetting Name, bool IsGiven)> Needed(DeclarationOptions given)
    {
        yield return Text(DeclarationSetting.Entity, given.Entity);
        yield return Text(DeclarationSetting.Address, given.Address);
        yield return Text(DeclarationSetting.Published, given.Published);
        yield return Text(DeclarationSetting.Updated, given.Updated);
        yield return Text(DeclarationSetting.Status, given.Status);
        // Who declares less than full conformance must say what does not conform.
        if (ConformanceCodes.Read(given.Status) is { } status && status != Conformance.Full)
            yield return (DeclarationSetting.Inaccessible, Grounds(given).Any(ground => ground.Sentences.Count > 0));

        yield return Text(DeclarationSetting.Prepared, given.Prepared);
        yield return Text(DeclarationSetting.Basis, given.Basis);
        yield return Text(DeclarationSetting.Contact, given.Contact);
        yield return Text(DeclarationSetting.Email, given.Email);
        yield return Text(DeclarationSetting.Phone, given.Phone);
        yield return Text(DeclarationSetting.Complaints, given.Complaints);
        yield return Text(DeclarationSetting.Apps, given.Apps);
        yield return (DeclarationSetting.Architecture, given.Architecture.Count > 0);
        yield return (DeclarationSetting.Communication, given.Communication.Count > 0);
    }

    private static (DeclarationSetting Name, bool IsGiven) Text(DeclarationSetting name, string? value) => (name, value is not null);

    private static IEnumerable<DeclarationGap> Grounds(DeclarationOptions given) =>
    [
        new(DeclarationGround.Nonconformance, "niezgodnosci", given.Inaccessible),
        new(DeclarationGround.Burden, "a11y-ocena", given.Burden),
        new(DeclarationGround.Exemption, "wylaczenia", given.Exempt),
    ];
}
