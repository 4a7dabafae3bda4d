namespace KnowledgeBase.Web.Languages.English;

/// <inheritdoc/>
internal sealed class EnglishSearchHelpWords : ISearchHelpWords
{
    public string Heading => "How to search";

    public string Lead =>
        "The texts are in Polish, so search for Polish words. A few are enough, in any form. Capital letters make no difference, and Polish letters can be typed without their marks.";

    public string WordsHeading => "Words";

    public Sentence Words =>
        $"The search looks for entries that contain all the words, in any form and order. An entry with exactly the same spelling comes higher.";

    public Sentence AnyForm =>
        $"{Sentence.Query("finansowanie zieleni w miastach")} also finds {Sentence.Polish("finansowania zieleni")} and {Sentence.Polish("w mieście")}";

    public Sentence WithoutPolishLetters =>
        $"{Sentence.Query("zielen w miescie")} works without Polish letters; a word typed with them means exactly that word ({Sentence.Polish("sąd")}, a court, is not {Sentence.Polish("sad")}, an orchard)";

    public Sentence MostWords =>
        $"When no entry contains all the words, the search shows those that contain most of them and says what is missing. Words such as {Sentence.Polish("w")}, {Sentence.Polish("jakie")} and {Sentence.Polish("które")} are not required.";

    public string SynonymsHeading => Wording.English.Expansions.Heading;

    public Sentence Synonyms =>
        $"The editors record which words mean the same: {Sentence.Query("JST")} also finds {Sentence.Polish("jednostka samorządu terytorialnego")} (a local government unit). What was added is shown above the results, where each added word can be switched off. Between quotation marks, only what was typed is searched for.";

    public string ModesHeading => "Exactly, in any form, with related words";

    public Sentence Modes =>
        $"Above the results you can read how each word was understood: which word it is, and which of its forms occur in the texts. Beside that you can choose what counts:";

    public Sentence Exactly(string address) =>
        $"{Sentence.Link(address, "exactly")}: only the word as it is spelled in the query; Polish letters may still be left out. Here all the words are required;";

    public Sentence Inflected(string address) => $"{Sentence.Link(address, "in any form")}: the word in every form, and its synonyms; this is the usual way;";

    public Sentence WithFamily(string address) =>
        $"{Sentence.Link(address, "with related words")}: also words with the same root, so that {Sentence.Polish("finansowanie")} brings {Sentence.Polish("finansowy")} and {Sentence.Polish("dofinansować")} too. The related words of each word can be switched off.";

    public Sentence ModeNumbers =>
        $"The numbers say how many entries then contain all the words. What is excluded by a minus or by {Sentence.Code("NOT")} is always excluded in every form; quotation marks exclude only the form that was typed.";

    public string OperatorsHeading => "Operators and fields";

    public Sentence Operators =>
        $"To search more precisely, use signs and words in capital letters. The names of fields are Polish. Each example is a link to its results.";

    public Sentence OperatorRules =>
        $"Operators can be typed in English or in Polish: {Sentence.Code("AND")} or {Sentence.Code("ORAZ", isPolish: true)}, {Sentence.Code("OR")} or {Sentence.Code("LUB", isPolish: true)}, {Sentence.Code("NOT")} or {Sentence.Code("NIE", isPolish: true)}, {Sentence.Code("NEAR/5")} or {Sentence.Code("BLISKO/5", isPolish: true)}; in small letters they are ordinary words. Words next to each other are joined first, then {Sentence.Code("AND")}, and {Sentence.Code("OR")} last; brackets change this order. The names of fields can be typed without Polish letters; a value of several words needs quotation marks. Whatever is not an operator is text: a pasted title with a colon or a reference number works as it is.";

    public string NumbersHeading => "Years, reference numbers, abbreviations";

    public Sentence Numbers => $"Numbers, ranges of years, numbers of official journals and abbreviations are found as they are written:";

    public string WhyHeading => "Why an entry matches";

    public Sentence Why =>
        $"Each result says which words were found in it, in which form and where, and which are missing. Its link opens the entry with the words marked; the permanent address, for citing, is under “{Wording.English.Explanations.WithoutMarks}”.";

    public string FiltersHeading => Wording.English.Results.Filters;

    public Sentence Filters(string all) =>
        $"The filters beside the results narrow them without typing. Several values of one filter mean “or”, different filters mean “and”. The number beside a value says how many entries have it, given the other filters. Filters also work without any words: {Sentence.Link(all, "all entries")}.";

    public Sentence FilterValues(string topics) =>
        $"The most frequent values stand beside the results; “Show all” opens the whole list, for example {Sentence.Link(topics, "of topics")}. There you can search among the values, choose several at once and download them with their numbers as a file.";

    public Sentence Dates =>
        $"The bars under “Date” show which years the results are from. A bar narrows them to its year, and the boxes “from” and “to” take a year, a month or a day: 2023, 2023-06, 2023-06-14. An entry of which only the year is known matches every month of that year, and an edition every year in which it ran.";

    public string SuggestionsHeading => Wording.English.SearchForm.Completions;

    public Sentence Suggestions =>
        $"While you type, titles, topics, participants, addressees and frequent phrases appear below the box; choose one with the arrow keys or by a click. When there are few results or none, the page says how many each word finds alone and how many the query would find without filters.";

    public string TablesHeading => "Tables and files";

    public Sentence Tables(string table) =>
        $"The results can be seen {Sentence.Link(table, "in a table")}: the heading of a column sorts them, and “{Wording.English.Tables.Columns}” lets you choose which to show. Below each list there are links to download all of it: CSV and XLSX for a spreadsheet, JSON for a program, Atom for a feed reader.";

    public string MatricesHeading => Wording.English.Layout.Matrices;

    public Sentence Matrices(string matrix) =>
        $"{Sentence.Link(matrix, "A cross table")} counts entries by two features at once, for example by addressee and instrument. Each number leads to its entries, and words and filters work as they do in the search.";

    public string NearHeading => "Nearly the same, and related";

    public Sentence Near(string nearDuplicates) =>
        $"When two networks propose the same thing, their entries point to each other, and {Sentence.Link(nearDuplicates, "the list of such entries")} leads to a comparison word by word. Below the text of an entry, under “{Wording.English.Related.SeeAlso}”, there are up to six other entries on the same matter, each with the reason: a legal act in common, a topic together with an addressee, or words in common.";

    public string AddressHeading => "The address of the page";

    public Sentence Address =>
        $"The whole search is in the address of the page. You can send it, bookmark it or open it in a new tab.";
}
