using KnowledgeBase.Content.Entries;
using KnowledgeBase.Content.Vocabularies;

namespace KnowledgeBase.Content.Schema;

/// <summary>The keys of front matter: the one table behind the reader's checks, the JSON Schema and the authors' guide.</summary>
public static class EntryKeys
{
    public const string Id = "id";
    public const string Kind = "typ";
    public const string Title = "tytul";
    public const string Summary = "streszczenie";
    public const string Date = "data";
    public const string OtherNames = "inne_nazwy";
    public const string Topics = "tematy";
    public const string Acts = "akty";
    public const string PolicyDocuments = "dokumenty";
    public const string Related = "powiazane";
    public const string Sources = "zrodlo";
    public const string Note = "uwaga";
    public const string Example = "przyklad";
    public const string Withdrawal = "wycofano";
    public const string WithdrawalReason = "powod";
    public const string Successor = "nastepca";
    public const string Edition = "edycja";
    public const string Network = "siec";
    public const string Plan = "plan";
    public const string Participants = "uczestnicy";
    public const string Addressees = "adresat";
    public const string Instruments = "instrument";
    public const string Status = "status";
    public const string Answer = "odpowiedz";
    public const string Leader = "lider";
    public const string FirstYear = "od";
    public const string LastYear = "do";
    public const string Form = "rodzaj";
    public const string Voivodeships = "wojewodztwo";
    public const string Location = "polozenie";
    public const string Latitude = "szerokosc";
    public const string Longitude = "dlugosc";
    public const string LocationOf = "dotyczy";
    public const string Participations = "udzial";
    public const string Role = "rola";
    public const string LeaderRole = "lider";
    public const string PartnerRole = "partner";

    private static readonly EntryForm EditionForm = new([EntryKind.Edition]);
    private static readonly EntryForm NetworkForm = new([EntryKind.Network]);
    private static readonly EntryForm ParticipantForm = new([EntryKind.Participant]);
    private static readonly ListForm TopicsForm = new(new TermForm(VocabularyFile.Topics));

    private static readonly KeyDefinition[] Common =
    [
        new(Id, new IdForm(), "stały identyfikator wpisu; nigdy się nie zmienia i nigdy nie wraca dla innego wpisu", IsRequired: true),
        new(Kind, new KindForm(), "typ wpisu", IsRequired: true),
        new(Title, new TextForm(200), "tytuł", IsRequired: true),
        new(Summary, new TextForm(600), "jedno lub dwa zdania, które zastępują wpis na listach", IsRequired: true),
        new(Date, new DateForm(), "data dokumentu lub zdarzenia"),
        new(OtherNames, new ListForm(new TextForm(200)), "inne nazwy, pod którymi ktoś może szukać wpisu"),
        new(Topics, TopicsForm, "tematy"),
        new(Acts, new ListForm(new TermForm(VocabularyFile.Acts)), "akty prawne, których wpis dotyczy"),
        new(PolicyDocuments, new ListForm(new TermForm(VocabularyFile.PolicyDocuments)), "strategie i polityki, których wpis dotyczy"),
        new(Related, new ListForm(EntryForm.Any), "powiązane wpisy"),
        new(Sources, new OneOrManyForm(new MapForm(SourceKeys.All)), "źródła; wymagane, chyba że wpis ma „przyklad: true”"),
        new(Note, new TextForm(), "co jest wywnioskowane lub niepewne"),
        new(Example, new FlagForm(), "true oznacza materiał zmyślony, oznaczany na każdej stronie i nigdy nie cytowany"),
        new(Withdrawal, new MapForm(
        [
            new(Date, new DateForm(), "dzień wycofania", IsRequired: true),
            new(WithdrawalReason, new TextForm(600), "powód wycofania", IsRequired: true),
            new(Successor, EntryForm.Any, "wpis, który zastępuje wycofany"),
        ]), "wycofanie: wpis zostaje pod swoim adresem jako oznaczona zaślepka"),
    ];

    private static readonly KeyDefinition RequiredEdition = new(Edition, EditionForm, "edycja programu", IsRequired: true);
    private static readonly KeyDefinition OptionalNetwork = new(Network, NetworkForm, "sieć tematyczna");

    private static readonly Dictionary<EntryKind, KeyDefinition[]> Further = new()
    {
        [EntryKind.Recommendation] =
        [
            RequiredEdition,
            OptionalNetwork with { IsRequired = true },
            new(Plan, new EntryForm([EntryKind.ImprovementPlan]), "Plan Ulepszeń, z którego pochodzi rekomendacja"),
            new(Participants, new ListForm(ParticipantForm), "uczestnicy, na których doświadczeniu opiera się rekomendacja"),
            new(Addressees, new ListForm(new TermForm(VocabularyFile.Institutions)), "instytucje, do których kieruje się rekomendację", IsRequired: true),
            new(Instruments, new ListForm(new TermForm(VocabularyFile.Instruments)), "rodzaj zmiany, o którą się prosi", IsRequired: true),
            new(Status, new TermForm(VocabularyFile.Statuses), "status rekomendacji", IsRequired: true),
            new(Answer, new TextForm(), "odpowiedź adresata"),
        ],
        [EntryKind.Initiative] =
        [
            RequiredEdition,
            OptionalNetwork,
            new(Participants, new ListForm(ParticipantForm), "uczestnik, który przygotował MID (lub kilku)", IsRequired: true),
            new(Status, new TermForm(VocabularyFile.Statuses), "status MID"),
        ],
        [EntryKind.ImprovementPlan] = [RequiredEdition, OptionalNetwork],
        [EntryKind.Network] = [RequiredEdition, new(Leader, ParticipantForm, "uczestnik, który prowadzi sieć")],
        [EntryKind.Edition] =
        [
            new(FirstYear, new YearForm(), "pierwszy rok edycji", IsRequired: true),
            new(LastYear, new YearForm(), "ostatni rok edycji", IsRequired: true),
        ],
        [EntryKind.Participant] =
        [
            new(Form, new ChoiceForm(["miasto", "stowarzyszenie", "zwiazek-metropolitalny", "obszar-funkcjonalny"]), "czym jest uczestnik", IsRequired: true),
            new(Voivodeships, new ListForm(new ChoiceForm(VoivodeshipNames.All)), "województwa, małymi literami"),
            new(Location, new MapForm(
            [
                new(Latitude, new NumberForm(-90, 90), "szerokość geograficzna w stopniach, na północ dodatnia", IsRequired: true),
                new(Longitude, new NumberForm(-180, 180), "długość geograficzna w stopniach, na wschód dodatnia", IsRequired: true),
                new(LocationOf, new TextForm(200), "co zaznacza punkt, jeśli nie samego uczestnika"),
            ]), "położenie na mapie"),
            new(Participations, new ListForm(new MapForm(
            [
                RequiredEdition,
                OptionalNetwork,
                new(Role, new ChoiceForm([PartnerRole, LeaderRole]), "rola w sieci; bez tego klucza: partner"),
                new(SourceKeys.Confidence, SourceKeys.ConfidenceForm, "jak pewny jest udział; bez tego klucza: wysoka"),
            ])), "udział w edycjach i sieciach", IsRequired: true),
        ],
        [EntryKind.Programme] = [],
        [EntryKind.Event] = [RequiredEdition with { IsRequired = false }],
    };

    /// <summary>All keys that an entry of the kind may have, in the order of the guide.</summary>
    public static IReadOnlyList<KeyDefinition> Of(EntryKind kind)
    {
        var topicsRequired = kind is EntryKind.Recommendation or EntryKind.Initiative;
        return [.. Common.Select(key => key.Name == Topics ? key with { IsRequired = topicsRequired } : key), .. Further[kind]];
    }

    /// <summary>The kinds of entry that may have the key.</summary>
    public static IEnumerable<EntryKind> KindsWith(string key) =>
        Enum.GetValues<EntryKind>().Where(kind => Of(kind).Any(definition => definition.Name == key));
}
