namespace KnowledgeBase.Web.Languages.English;

/// <inheritdoc/>
internal sealed class EnglishColumnWords : IColumnWords
{
    public string Title => "Title";

    public string Kind => "Kind";

    public string Date => "Date";

    public string Network => "Network";

    public string Edition => "Edition";

    public string Participants => "Participants";

    public string Addressees => "Addressees";

    public string Instruments => "Instruments";

    public string Topics => "Topics";

    public string Status => "Status";

    public string Plan => "Improvement Plan";

    public string Acts => "Legal acts";

    public string PolicyDocuments => "Strategic documents";

    public string Summary => "Summary";

    public string Withdrawal => "Withdrawal";

    public string Identifier => "Identifier";

    public string Address => "Address";

    public string Material => "Material";

    public string Name => "Name";

    public string Abbreviation => "Abbreviation";

    public string Publication => "Publication";

    public string Broader => "Broader term";

    public string Entries => "Number of entries";

    public string Description => "Description";

    public string Note => "Note";

    public string Examples => "Samples among them";

    public string Level => "Level";

    public string Chosen => "Chosen";

    public string Family => "Group";

    public string Nearest => "Nearest entry";

    public string Resemblance => "Word pairs in common (%)";

    public string Containment => "Pairs of the shorter text in common (%)";

    public string Comparison => "Comparison";
}
