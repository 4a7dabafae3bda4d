namespace KnowledgeBase.Web.Languages.English;

/// <inheritdoc/>
internal sealed class EnglishAboutWords : IAboutWords
{
    public string Heading => "About this knowledge base";

    public string Lead =>
        "This knowledge base is for finding and citing what cities propose to the central government within Poland’s Cities’ Partnership Initiative. Its texts are in Polish.";

    public string Sources => "Where the content comes from";

    public string SourcesText =>
        "Every factual entry gives the address of its source, and says whether the fact is stated there or was inferred. What could not be established, the entry says openly.";

    public Sentence Missing(int examples, string sourced) =>
        $"It has not been possible so far to obtain the texts of the recommendations in the Improvement Plans. The knowledge base therefore holds {EnglishCount.Of(examples, "sample entry", "sample entries")}, with invented contents and invented places, marked everywhere with the words “{Wording.English.Material.Example}”. {Sentence.Link(sourced, "Only entries with a source")}";

    public string Search => "How the search works";

    public Sentence SearchText(string help) =>
        $"The words of a query and of the entries are reduced to their base forms by a dictionary of Polish, and words that the dictionary lacks by rules learnt from it. Numbers, reference numbers and abbreviations are left as they are. {Sentence.Link(help, Wording.English.SearchHelp.Heading)}";

    public string Privacy => "Privacy";

    public string PrivacyText => "The site uses no cookies and no external services, and does not record who searches for what.";

    public string LogText =>
        " It records queries alone, with the number of results and the day, and which result was opened: without addresses, without the time of day and without anything that would tie them to a person. The record serves only to improve the search.";

    public string State => "State of the content";

    public string Entries => "Entries";

    public string Version => "Version of the content";

    public string FaultyFiles => "Files with errors";
}
