namespace KnowledgeBase.Web.Languages.English;

/// <inheritdoc/>
internal sealed class EnglishNearDuplicateWords : INearDuplicateWords
{
    public string Heading => "Nearly the same";

    public string Lead =>
        "Different networks sometimes propose the same thing, in the same words or with small changes. Here such recommendations and MIDs stand together, and each pair shows how it differs.";

    public string None => "At present no entries have nearly the same text.";

    public string Rule(string resemblance, string containment) =>
        $"Pairs of neighbouring words are compared, whatever their inflection. Entries stand together when they share at least {resemblance} of all pairs "
        + $"or {containment} of the pairs of the shorter one. In a group each entry is close to some other one, but not necessarily to all.";

    public string Families(int count) => EnglishCount.Of(count, "group", "groups");

    public string Resemblance(string share) => $"{share} of the text in common";

    public string Compare => "how they differ";

    public string Similar(int count) => count == 1 ? "Similar entry: 1" : $"Similar entries: {count}";

    public Sentence OnlyOf(string title, string address, string all, bool hasFamily) => hasFamily
        ? (Sentence)$"This is one group, that of the entry {Sentence.ContentLink(address, title)}. {Sentence.Link(all, "Show all groups")}"
        : $"At present no group has the entry {Sentence.ContentLink(address, title)}. {Sentence.Link(all, "Show all groups")}";

    public string ScopeOf(string signature) => $"Only the group of the entry {signature}.";

    public string Others(int count, bool areInOtherNetworks) =>
        areInOtherNetworks ? $"Nearly the same in another network ({count})" : $"Nearly the same in another entry ({count})";

    public string ComparisonOf(string first, string second) => $"Comparison: {first} – {second}";

    public string ComparisonHeading => "How two entries differ";

    public string Measure(string resemblance, string containment) =>
        $"Pairs of neighbouring words in common: {resemblance} of all, {containment} of those in the shorter text.";

    public string Facts => "Facts";

    public string SameFacts(string facts) => $" – the same: {facts}";

    public string NoValue => "none";

    public string Text => "Text";

    public string Layout => "Layout:";

    public string Inline => "in one text";

    public string SideBySide => "side by side";

    public Sentence OnlyIn(string name, bool isContent) => $"only {(isContent ? Sentence.Content(name) : Sentence.Plain(name))}";

    public string InBoth => "unmarked: in both";
}
