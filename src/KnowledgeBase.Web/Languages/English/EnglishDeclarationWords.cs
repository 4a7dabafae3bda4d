using KnowledgeBase.Web.Accessibility;

namespace KnowledgeBase.Web.Languages.English;

/// <inheritdoc/>
internal sealed class EnglishDeclarationWords : IDeclarationWords
{
    private const string Act = "the Polish Act of 4 April 2019 on the digital accessibility of websites and mobile applications of public entities";

    public string Heading => "Accessibility declaration";

    public Sentence? Translation(string original) =>
        $"{Sentence.Strong("This is a translation.")} The declaration that the law asks for is {Sentence.Link(original, "the one in Polish")}. What its publisher wrote is given here as it is there.";

    public Sentence Draft(string missing) => $"{Sentence.Strong("Draft.")} A complete declaration still needs: {missing}.";

    public string Setting(DeclarationSetting setting) => setting switch
    {
        DeclarationSetting.Entity => "name of the public entity",
        DeclarationSetting.Address => "address of the website",
        DeclarationSetting.Published => "date of publication of the website",
        DeclarationSetting.Updated => "date of the last major update",
        DeclarationSetting.Status => "state of conformance with the Act",
        DeclarationSetting.Inaccessible => "inaccessible content",
        DeclarationSetting.Prepared => "date of preparation of the declaration",
        DeclarationSetting.Basis => "basis of its preparation",
        DeclarationSetting.Contact => "person or unit to contact",
        DeclarationSetting.Email => "e-mail address",
        DeclarationSetting.Phone => "telephone number",
        DeclarationSetting.Complaints => "address for complaints",
        DeclarationSetting.Apps => "mobile applications",
        DeclarationSetting.Architecture => "architectural accessibility",
        DeclarationSetting.Communication => "accessibility of communication and information",
        _ => throw new ArgumentOutOfRangeException(nameof(setting), setting, null),
    };

    public string NotGiven => "[not given]";

    public string Publisher => "The entity that runs the website";

    public string Commits => "undertakes to ensure the accessibility of its";

    public string Scope => "website";

    public string Applies => $"in accordance with {Act}. The accessibility declaration applies to the website";

    public string NoAddress => $"(address: {NotGiven})";

    public string Published => "Date of publication of the website:";

    public string Updated => "Date of the last major update:";

    public string Day(string date) => date;

    public string State => "State of digital accessibility";

    public string Status(Conformance status) => status switch
    {
        Conformance.Full => $"The website conforms fully with {Act}.",
        Conformance.Partial => $"The website conforms partially with {Act}, because of the nonconformances or exemptions listed below.",
        Conformance.None => $"The website does not conform with {Act}. The nonconformances or exemptions are listed below.",
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, null),
    };

    public string NoStatus => "The entity that runs the website has not yet stated how far it conforms with the Act.";

    public string Gaps => "Inaccessible content";

    public string Ground(DeclarationGround ground) => ground switch
    {
        DeclarationGround.Nonconformance => "Nonconformances",
        DeclarationGround.Burden => "Disproportionate burden",
        DeclarationGround.Exemption => "Content outside the scope of the Act",
        _ => throw new ArgumentOutOfRangeException(nameof(ground), ground, null),
    };

    public string Preparation => "Preparation of the accessibility declaration";

    public string Prepared => "Date of preparation of the declaration:";

    public string Reviewed => "Date of the last review of the declaration:";

    public Sentence Basis(string? basis) =>
        $"The declaration was prepared on the basis of: {(basis is null ? Sentence.Plain(NotGiven) : Sentence.Content(basis))}.";

    public string Aids => "Facilities, limitations and other information";

    public IReadOnlyList<string> AidList =>
    [
        "Everything works without scripts and from the keyboard alone; the first link on each page leads to its content.",
        "Pages fit a window enlarged to 400% without scrolling sideways. Wide tables scroll on their own.",
        "Colours are light or dark as in the system’s settings, and give way to high-contrast colours.",
        "Nothing on the pages moves or expires.",
        "Charts and the map have the same data beside them as text.",
        "Pages can be printed; the addresses of sources are then written out.",
    ];

    public string Shortcuts => "Keyboard shortcuts";

    public string ShortcutsText => "The website has no shortcuts of its own. The browser’s usual ones work.";

    public string Feedback => "Feedback and contact details";

    public string Contact => "Difficulties with the accessibility of the website can be reported. The person or unit responsible:";

    public string Email => "E-mail:";

    public string Phone => "Telephone:";

    public string Requests => "Handling of requests and complaints about accessibility";

    public string RequestsText =>
        "Anyone may request that the website or a part of it be made digitally accessible, or ask for the same information in another form, for example read aloud or described. The request must state:";

    public IReadOnlyList<string> RequestParts =>
    [
        "who makes it and how that person can be contacted,",
        "which page or part it concerns,",
        "which form of access would be convenient, if it is to be other than the website itself.",
    ];

    public string Deadline =>
        "The entity meets the request without delay, within 7 days at the latest. If that is too short, it says so and sets a new date, no later than 2 months after the request. If it cannot ensure digital accessibility, it proposes another form of access to the information.";

    public string Complaints => "A complaint may be made about a refusal, and about another form of access proposed in place of accessibility. Address for complaints:";

    public Sentence Ombudsman(string address) => $"If that does not help, one can turn to the {Sentence.Link(address, "Commissioner for Human Rights")}.";

    public string Other => "Other information";

    public string Apps => "Mobile applications";

    public string Architecture => "Architectural accessibility";

    public string Communication => "Accessibility of communication and information";
}
