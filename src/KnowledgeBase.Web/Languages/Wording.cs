using System.Globalization;
using KnowledgeBase.Web.Languages.English;
using KnowledgeBase.Web.Languages.Polish;

namespace KnowledgeBase.Web.Languages;

/// <summary>Everything that the site itself says in one language, in rooms: one for each thing that speaks.</summary>
/// <remarks>Of the content nothing is here: it is Polish in every language of the site.</remarks>
public sealed class Wording
{
    private const string ContentCode = "pl";

    private Wording(string code, string name)
    {
        Code = code;
        Name = name;
        Culture = CultureInfo.GetCultureInfo(code);
    }

    public static Wording Polish { get; } = new(ContentCode, "Polski")
    {
        About = new PolishAboutWords(),
        Api = new PolishApiWords(),
        Baskets = new PolishBasketWords(),
        CitedSearches = new PolishCitedSearchWords(),
        Citing = new PolishCitingWords(),
        Columns = new PolishColumnWords(),
        Completions = new PolishCompletionWords(),
        DateFilter = new PolishDateFilterWords(),
        Dates = new PolishDateWords(),
        Declaration = new PolishDeclarationWords(),
        Documents = new PolishDocumentWords(),
        Entries = new PolishEntryWords(),
        EntryPages = new PolishEntryPageWords(),
        Expansions = new PolishExpansionWords(),
        Explanations = new PolishExplanationWords(),
        Evidence = new PolishEvidenceWords(),
        Exports = new PolishExportWords(),
        FacetLists = new PolishFacetListWords(),
        Facets = new PolishFacetWords(),
        Facts = new PolishFactWords(),
        History = new PolishHistoryWords(),
        KindLists = new PolishKindListWords(),
        Kinds = new PolishKindWords(),
        Layout = new PolishLayoutWords(),
        Maps = new PolishMapWords(),
        Material = new PolishMaterialWords(),
        Matrices = new PolishMatrixWords(),
        Mentions = new PolishMentionWords(),
        NearDuplicates = new PolishNearDuplicateWords(),
        Operators = new PolishOperatorWords(),
        Pages = new PolishPageWords(),
        Passages = new PolishPassageWords(),
        Quotations = new PolishQuotationWords(),
        QueryReports = new PolishQueryReportWords(),
        Related = new PolishRelatedWords(),
        Remarks = new PolishRemarkWords(),
        Results = new PolishResultWords(),
        SearchForm = new PolishSearchFormWords(),
        SearchHelp = new PolishSearchHelpWords(),
        Sources = new PolishSourceWords(),
        Start = new PolishStartWords(),
        Statuses = new PolishStatusWords(),
        Suggestions = new PolishSuggestionWords(),
        Tables = new PolishTableWords(),
        Understanding = new PolishUnderstandingWords(),
        Vocabularies = new PolishVocabularyWords(),
    };

    public static Wording English { get; } = new("en", "English")
    {
        About = new EnglishAboutWords(),
        Api = new EnglishApiWords(),
        Baskets = new EnglishBasketWords(),
        CitedSearches = new EnglishCitedSearchWords(),
        Citing = new EnglishCitingWords(),
        Columns = new EnglishColumnWords(),
        Completions = new EnglishCompletionWords(),
        DateFilter = new EnglishDateFilterWords(),
        Dates = new EnglishDateWords(),
        Declaration = new EnglishDeclarationWords(),
        Documents = new EnglishDocumentWords(),
        Entries = new EnglishEntryWords(),
        EntryPages = new EnglishEntryPageWords(),
        Expansions = new EnglishExpansionWords(),
        Explanations = new EnglishExplanationWords(),
        Evidence = new EnglishEvidenceWords(),
        Exports = new EnglishExportWords(),
        FacetLists = new EnglishFacetListWords(),
        Facets = new EnglishFacetWords(),
        Facts = new EnglishFactWords(),
        History = new EnglishHistoryWords(),
        KindLists = new EnglishKindListWords(),
        Kinds = new EnglishKindWords(),
        Layout = new EnglishLayoutWords(),
        Maps = new EnglishMapWords(),
        Material = new EnglishMaterialWords(),
        Matrices = new EnglishMatrixWords(),
        Mentions = new EnglishMentionWords(),
        NearDuplicates = new EnglishNearDuplicateWords(),
        Operators = new EnglishOperatorWords(),
        Pages = new EnglishPageWords(),
        Passages = new EnglishPassageWords(),
        Quotations = new EnglishQuotationWords(),
        QueryReports = new EnglishQueryReportWords(),
        Related = new EnglishRelatedWords(),
        Remarks = new EnglishRemarkWords(),
        Results = new EnglishResultWords(),
        SearchForm = new EnglishSearchFormWords(),
        SearchHelp = new EnglishSearchHelpWords(),
        Sources = new EnglishSourceWords(),
        Start = new EnglishStartWords(),
        Statuses = new EnglishStatusWords(),
        Suggestions = new EnglishSuggestionWords(),
        Tables = new EnglishTableWords(),
        Understanding = new EnglishUnderstandingWords(),
        Vocabularies = new EnglishVocabularyWords(),
    };

    /// <summary>The usual one first.</summary>
    public static IReadOnlyList<Wording> All { get; } = [Polish, English];

    /// <summary>The language of the request that is being answered; Polish outside of requests, whatever the machine speaks.</summary>
    public static Wording Current => CultureInfo.CurrentUICulture.Name == English.Code ? English : Polish;

    /// <summary>The code of the language (BCP 47), as in <c>lang</c>.</summary>
    public string Code { get; }

    /// <summary>The language's name in itself.</summary>
    public string Name { get; }

    public CultureInfo Culture { get; }

    /// <summary>What stands around words that are quoted.</summary>
    public QuotationMarks Quotes => Code == ContentCode ? new QuotationMarks("„", "”") : new QuotationMarks("“", "”");

    /// <summary>What <c>lang</c> says on an element with words of the content; null where the whole page is in their language.</summary>
    public string? ContentLang => Code == ContentCode ? null : ContentCode;

    public required IAboutWords About { get; init; }

    public required IApiWords Api { get; init; }

    public required IBasketWords Baskets { get; init; }

    public required ICitedSearchWords CitedSearches { get; init; }

    public required ICitingWords Citing { get; init; }

    public required IColumnWords Columns { get; init; }

    public required ICompletionWords Completions { get; init; }

    public required IDateFilterWords DateFilter { get; init; }

    public required IDateWords Dates { get; init; }

    public required IDeclarationWords Declaration { get; init; }

    public required IDocumentWords Documents { get; init; }

    public required IEntryWords Entries { get; init; }

    public required IEntryPageWords EntryPages { get; init; }

    public required IExpansionWords Expansions { get; init; }

    public required IExplanationWords Explanations { get; init; }

    public required IEvidenceWords Evidence { get; init; }

    public required IExportWords Exports { get; init; }

    public required IFacetListWords FacetLists { get; init; }

    public required IFacetWords Facets { get; init; }

    public required IFactWords Facts { get; init; }

    public required IHistoryWords History { get; init; }

    public required IKindListWords KindLists { get; init; }

    public required IKindWords Kinds { get; init; }

    public required ILayoutWords Layout { get; init; }

    public required IMapWords Maps { get; init; }

    public required IMaterialWords Material { get; init; }

    public required IMatrixWords Matrices { get; init; }

    public required IMentionWords Mentions { get; init; }

    public required INearDuplicateWords NearDuplicates { get; init; }

    public required IOperatorWords Operators { get; init; }

    public required IPageWords Pages { get; init; }

    public required IPassageWords Passages { get; init; }

    public required IQuotationWords Quotations { get; init; }

    public required IQueryReportWords QueryReports { get; init; }

    public required IRelatedWords Related { get; init; }

    public required IRemarkWords Remarks { get; init; }

    public required IResultWords Results { get; init; }

    public required ISearchFormWords SearchForm { get; init; }

    public required ISearchHelpWords SearchHelp { get; init; }

    public required ISourceWords Sources { get; init; }

    public required IStartWords Start { get; init; }

    public required IStatusWords Statuses { get; init; }

    public required ISuggestionWords Suggestions { get; init; }

    public required ITableWords Tables { get; init; }

    public required IUnderstandingWords Understanding { get; init; }

    public required IVocabularyWords Vocabularies { get; init; }
}

/// <summary>The marks around words that are quoted.</summary>
public readonly record struct QuotationMarks(string Open, string Close);
