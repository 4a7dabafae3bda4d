using KnowledgeBase.Citing.Quotations;

namespace KnowledgeBase.Web.Languages.English;

/// <inheritdoc/>
internal sealed class EnglishQuotationWords : IQuotationWords
{
    public string Heading => "Check quotations";

    public string Lead => "Paste a text or choose a file to learn whether its quotations are what the entries say, word for word. For altered ones you see the difference, the repaired quotation and a finished note.";

    public string Paste => "Text with quotations";

    public string Check => "Check";

    public string Nothing => "Paste a text or choose a file, then press “Check”.";

    public string Busy => "The server is checking other documents. Try again in a moment.";

    public string NoQuotations => "The text has no quotations between quotation marks or set as a block.";

    public string Source => "Source:";

    public string Nearest => "Nearest paragraph:";

    public string Successor => "In its place:";

    public string OnlyInEntry => "only in the entry";

    public string OnlyInQuotation => "only in the quotation";

    public string Legend => Wording.English.NearDuplicates.InBoth;

    public string Repaired => "Repaired quotation";

    public string WholeText => "The whole text, repaired";

    public string Mentions => "Entries that are named";

    public string Counts(int quotations, int mentions) =>
        $"{EnglishCount.Of(quotations, "quotation", "quotations")}, {EnglishCount.Of(mentions, "entry named", "entries named")}.";

    public string VerdictOf(QuotationVerdict verdict) => verdict switch
    {
        QuotationVerdict.WordForWord => "Word for word",
        QuotationVerdict.ChangedSince => "The entry was changed since",
        QuotationVerdict.Altered => "Altered by the writer",
        QuotationVerdict.Withdrawn => "Withdrawn entry",
        QuotationVerdict.Example => "Sample material – do not cite",
        QuotationVerdict.NotFound => "Not in the knowledge base",
        _ => "Not a quotation of an entry",
    };

    public string MentionOf(MentionVerdict verdict) => verdict switch
    {
        MentionVerdict.Present => "is there",
        MentionVerdict.ChangedSince => "the entry was changed since",
        MentionVerdict.Withdrawn => "withdrawn entry",
        MentionVerdict.Example => Wording.English.Material.Example,
        MentionVerdict.NoSuchEntry => "there is no such entry",
        _ => "the entry has no such paragraph",
    };

    public string? WordsOf(QuotationAgreement agreement) => agreement switch
    {
        QuotationAgreement.WordForWord => "The words are those of the entry.",
        QuotationAgreement.ChangedSince => "The words are those of an earlier version of the entry.",
        QuotationAgreement.Altered => "The words were altered by the writer.",
        _ => null,
    };

    public string Passage(int number) => $"para. {number}";

    public string EarlierVersion(string version, string? date) => date is null ? $"earlier version {version}" : $"version {version} of {date}";

    public string CitedElsewhere(string cited, string source) => $"The text names the entry {cited}, but these words are in {source}.";

    public string AlsoIn(string ids) => $"The same is also in: {ids}.";

    public string InsteadOf(string words) => $"in place of: {words}";
}
