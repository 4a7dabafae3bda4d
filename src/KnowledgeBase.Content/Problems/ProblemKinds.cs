namespace KnowledgeBase.Content.Problems;

/// <summary>Every kind of fault, in the order in which the authors' guide explains them.</summary>
public static class ProblemKinds
{
    public static readonly ProblemKind UnreadableFile = LeavesOut("plik-nieczytelny");
    public static readonly ProblemKind FileTooLarge = LeavesOut("plik-za-duzy");
    public static readonly ProblemKind EmptyFile = LeavesOut("plik-pusty");
    public static readonly ProblemKind BinaryFile = LeavesOut("plik-binarny");
    public static readonly ProblemKind NotUtf8 = LeavesOut("plik-nie-utf8");

    public static readonly ProblemKind NoFrontMatter = LeavesOut("brak-metryczki");
    public static readonly ProblemKind UnterminatedFrontMatter = LeavesOut("metryczka-niezamknieta");
    public static readonly ProblemKind BrokenYaml = LeavesOut("bledny-yaml");
    public static readonly ProblemKind ExcessiveYaml = LeavesOut("yaml-zbyt-zlozony");

    public static readonly ProblemKind MissingKey = LeavesOut("brak-klucza");
    public static readonly ProblemKind UnknownKey = LeavesOut("nieznany-klucz");
    public static readonly ProblemKind RepeatedKey = LeavesOut("klucz-powtorzony");
    public static readonly ProblemKind WrongForm = LeavesOut("zla-postac");
    public static readonly ProblemKind EmptyValue = LeavesOut("pusta-wartosc");
    public static readonly ProblemKind TextTooLong = LeavesOut("za-dlugi-tekst");
    public static readonly ProblemKind UnknownKind = LeavesOut("nieznany-typ");
    public static readonly ProblemKind BadId = LeavesOut("zly-identyfikator");
    public static readonly ProblemKind BadDate = LeavesOut("zla-data");
    public static readonly ProblemKind BadYear = LeavesOut("zly-rok");
    public static readonly ProblemKind BadYears = LeavesOut("zle-lata");
    public static readonly ProblemKind BadNumber = LeavesOut("zla-liczba");
    public static readonly ProblemKind BadAddress = LeavesOut("zly-adres");
    public static readonly ProblemKind BadChoice = LeavesOut("zla-wartosc");

    public static readonly ProblemKind RepeatedId = LeavesOut("identyfikator-powtorzony");
    public static readonly ProblemKind MissingSource = LeavesOut("brak-zrodla");
    public static readonly ProblemKind ExampleOutsideFolder = LeavesOut("przyklad-poza-folderem");
    public static readonly ProblemKind FactAmongExamples = LeavesOut("fakt-w-przykladach");
    public static readonly ProblemKind ExampleNamesParticipant = LeavesOut("przyklad-nazywa-uczestnika");
    public static readonly ProblemKind FactNamesExample = LeavesOut("fakt-nazywa-przyklad");

    public static readonly ProblemKind LinkToExample = DropsPart("odnosnik-do-przykladu");
    public static readonly ProblemKind UnknownEntry = DropsPart("nieznany-wpis");
    public static readonly ProblemKind EntryOfOtherKind = DropsPart("wpis-innego-typu");
    public static readonly ProblemKind UnknownTerm = DropsPart("nieznana-pozycja-slownika");
    public static readonly ProblemKind TermForOtherKind = DropsPart("pozycja-dla-innego-typu");
    public static readonly ProblemKind EntryLeftOut = Warning("wpis-pominiety", ProblemEffect.DropsPart);
    public static readonly ProblemKind TermLeftOut = Warning("pozycja-pominieta", ProblemEffect.DropsPart);
    public static readonly ProblemKind NetworkOfOtherEdition = Warning("siec-innej-edycji");

    public static readonly ProblemKind ExcessiveBody = LeavesOut("tresc-zbyt-zlozona");
    public static readonly ProblemKind ForbiddenLink = DropsPart("niedozwolony-odnosnik");
    public static readonly ProblemKind RawHtml = Warning("html-w-tresci", ProblemEffect.DropsPart);
    public static readonly ProblemKind Image = Warning("obraz-w-tresci", ProblemEffect.DropsPart);
    public static readonly ProblemKind EmptyBody = Warning("tresc-pusta");
    public static readonly ProblemKind OtherFolder = Warning("inny-folder");
    public static readonly ProblemKind OtherFileName = Warning("inna-nazwa-pliku");

    public static readonly ProblemKind MissingVocabulary = DropsPart("brak-slownika");
    public static readonly ProblemKind UnknownVocabulary = Warning("nieznany-slownik");
    public static readonly ProblemKind RepeatedTerm = LeavesOut("pozycja-powtorzona");
    public static readonly ProblemKind TermCycle = DropsPart("petla-w-slowniku");

    public static readonly ProblemKind BadRule = LeavesOut("zla-regula");
    public static readonly ProblemKind RepeatedRule = LeavesOut("regula-powtorzona");
    public static readonly ProblemKind WithdrawnPin = Warning("polecany-wycofany");

    // These take the language and all texts to see, so that the search finds them: SearchEngine.CheckRules.
    public static readonly ProblemKind FoundNowhere = Warning("synonim-bez-trafien");
    public static readonly ProblemKind SameWord = Warning("synonim-zbedny");
    public static readonly ProblemKind RepeatedPair = Warning("synonim-powtorzony");
    public static readonly ProblemKind Chain = Warning("synonim-lancuch");
    public static readonly ProblemKind AmbiguousAbbreviation = Warning("skrot-wieloznaczny");
    public static readonly ProblemKind RepeatedPinnedQuery = Warning("polecane-powtorzone");

    /// <summary>All of the above.</summary>
    public static IReadOnlyList<ProblemKind> All { get; } =
        [.. typeof(ProblemKinds).GetFields().Select(field => field.GetValue(null)).OfType<ProblemKind>()];

    private static ProblemKind LeavesOut(string code) => new(code, ProblemSeverity.Error, ProblemEffect.LeavesOut);

    private static ProblemKind DropsPart(string code) => new(code, ProblemSeverity.Error, ProblemEffect.DropsPart);

    private static ProblemKind Warning(string code, ProblemEffect effect = ProblemEffect.None) =>
        new(code, ProblemSeverity.Warning, effect);
}
